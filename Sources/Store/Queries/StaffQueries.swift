public import Clinical

extension Reading {
    public func organisations() throws -> [Sealed<Organisation>] { try latest(Organisation.self, where: "1 = 1", []) }

    /// The ids of every organisation's teams.
    public func teams() throws -> [ID<Team>] {
        try db.rows("SELECT id FROM team ORDER BY id", []).map { try $0.id(0, of: Team.self) }
    }

    public func staff(in organisation: ID<Organisation>) throws -> [Sealed<StaffMember>] {
        try latest(StaffMember.self, where: "k.organisation = ?1 ORDER BY k.id", [.text(organisation.text)])
    }

    public func staff(marked signInMark: [UInt8]) throws -> Sealed<StaffMember>? {
        try latest(StaffMember.self, where: "k.sign_in_mark = ?1", [.bytes(signInMark)]).first
    }

    public func credential(of staff: ID<StaffMember>) throws -> Sealed<Credential>? {
        try latest(Credential.self, where: "k.staff = ?1", [.text(staff.text)]).first
    }

    /// Whose glass is broken for a person, the latest first.
    public func brokenGlass(of person: ID<Person>) throws -> [Sealed<BrokenGlass>] {
        try latest(BrokenGlass.self, where: "k.person = ?1 ORDER BY k.broken_at DESC", [.text(person.text)])
    }

    /// Every time since a moment that the glass was broken, the latest first, at most `limit`.
    public func brokenGlass(since: Instant, limit: Int = 500) throws -> [Sealed<BrokenGlass>] {
        try latest(
            BrokenGlass.self, where: "k.broken_at >= ?1 ORDER BY k.broken_at DESC LIMIT ?2",
            [.text(since.description), .integer(Int64(limit))])
    }

    /// Links that say a person's record and another are of one human being, also undone ones.
    public func samePerson(as person: ID<Person>) throws -> [Sealed<SamePerson>] {
        try latest(SamePerson.self, where: "k.one = ?1 OR k.other = ?1 ORDER BY k.id", [.text(person.text)])
    }
}

extension Reading {
    /// For each of these people, the others whom links, one after another, say to be the same human being. A link that
    /// was taken back counts for nothing, and whoever has no link is not in the answer.
    public func samePeople(as people: Set<ID<Person>>) throws -> [ID<Person>: Set<ID<Person>>] {
        var links: [ID<Person>: Set<ID<Person>>] = [:]
        var (asked, next) = (Set<ID<Person>>(), people)
        while !next.isEmpty {
            for (one, other) in try linked(next) {
                links[one, default: []].insert(other)
                links[other, default: []].insert(one)
            }
            asked.formUnion(next)
            next = Set(links.keys).subtracting(asked)
        }
        return Dictionary(
            uniqueKeysWithValues: people.filter { links[$0] != nil }.map { ($0, reached(from: $0, links)) })
    }

    private func linked(_ people: Set<ID<Person>>) throws -> [(ID<Person>, ID<Person>)] {
        let list = placeholders(people.count)
        return try db.rows(
            "SELECT one, other FROM same_person WHERE undone = 0 AND (one IN (\(list)) OR other IN (\(list)))",
            people.sorted().map { .text($0.text) }
        ).map { (try $0.id(0, of: Person.self), try $0.id(1, of: Person.self)) }
    }

    private func reached(from person: ID<Person>, _ links: [ID<Person>: Set<ID<Person>>]) -> Set<ID<Person>> {
        var (found, next) = (Set([person]), [person])
        while let one = next.popLast() { next += (links[one] ?? []).filter { found.insert($0).inserted } }
        return found.subtracting([person])
    }
}

/// What is known of a person without opening their record: enough to ask whether someone may.
public struct PersonPlace: Hashable, Sendable {
    public let organisation: ID<Organisation>
    /// The teams of their referrals, and those by which they can be found.
    public let teams: Set<ID<Team>>
}

extension Reading {
    public func place(of person: ID<Person>) throws -> PersonPlace? {
        let key: [SQLValue] = [.text(person.text)]
        guard let row = try db.rows("SELECT organisation FROM person WHERE id = ?1", key).first else { return nil }
        let teams = try db.rows(
            """
            SELECT team FROM referral WHERE person = ?1
            UNION SELECT team FROM token WHERE subject = ?1
            """, key)
        return PersonPlace(
            organisation: try row.id(0, of: Organisation.self),
            teams: Set(try teams.map { try $0.id(0, of: Team.self) }))
    }

    public func isGlassBroken(
        by staff: ID<StaffMember>, for person: ID<Person>, at now: Instant
    ) throws -> Bool {
        try !db.rows(
            """
            SELECT 1 FROM broken_glass WHERE person = ?1 AND until > ?3 AND broken_at <= ?3 AND staff = ?2 LIMIT 1
            """,
            [.text(person.text), .text(staff.text), .text(now.description)]
        ).isEmpty
    }
}
