public import Clinical
import Store

/// Opens the record of someone in another team's care, because it cannot wait. A manager sees it, and so does the
/// person.
public enum BreakGlass {
    /// Whether the question "why?" may be put to this member of staff at all. Nothing of the person is shown.
    public static func mayBeAsked(
        about id: ID<Person>, by member: StaffMember, in house: House
    ) async throws(PersonRefusal) -> Bool {
        try await refusingPerson {
            let relation = try await house.relation(of: .staff(member), to: id)
            return Permissions.answer(.breakGlass, actor: .staff(member), relation: relation) != .notFound
        }
    }

    /// - Parameter reason: why, as typed.
    /// - Returns: the first moment at which the record is no longer open to them.
    public static func run(
        _ id: ID<Person>, reason: String, by member: StaffMember, in house: House
    ) async throws(PersonRefusal) -> Instant {
        try await refusingPerson {
            let actor = Actor.staff(member)
            let relation = try await house.relation(of: actor, to: id)
            let permit = try Permit.ask(.breakGlass, by: actor, relation: relation, reason: Reason(reason))
            let store = house.store(for: permit)
            let now = house.clock()
            guard let glass = BrokenGlass(house.newID(), of: id, permit: permit, at: now) else {
                throw PersonRefusal.needsReason
            }
            try await store.note(Look(at: now, by: actor.author, verb: permit.verb.rawValue), at: [Subject(id)])
            var changes = Changes()
            changes.add(glass)
            try await store.commit(
                changes, by: actor.author, verb: permit.verb.rawValue, reason: glass.reason, at: now)
            return glass.until
        }
    }
}

/// For a manager: every time the glass was broken for people their teams know, or by people of their teams.
public enum ReadBreakGlassReport {
    public struct Line: Sendable {
        public let glass: GlassLine
        public let person: ID<Person>
        /// Whether the manager may open the person's record: the person is in one of their teams.
        public let isOwnPerson: Bool
    }

    /// How far back the report goes.
    public static let days = 90

    public static func run(by member: StaffMember, in house: House) async throws(PersonRefusal) -> [Line] {
        try await refusingPerson {
            let permit = try Permit.ask(.readBreakGlassReport, by: .staff(member), relation: .ownTeam)
            let store = house.store(for: permit)
            let since = house.clock().adding(days: -days)
            let found = try await store.read { db in
                try db.brokenGlass(since: since).compactMap { sealed in
                    try sealed.subject.person.flatMap { try db.place(of: $0) }.map { (sealed, $0) }
                }
            }
            let places = found.map(\.1)
            let glass = try await store.opening(found.map(\.0))
            let staff = try await store.staff(Set(glass.compactMap(\.?.staff)))
            let lines = zip(glass, places).compactMap { glass, place -> Line? in
                guard let glass, place.organisation == member.organisation else { return nil }
                let isOwnPerson = !place.teams.isDisjoint(with: member.teams)
                let isOwnStaff = staff[glass.staff].map { !Set($0.teams).isDisjoint(with: member.teams) } ?? false
                guard isOwnPerson || isOwnStaff else { return nil }
                return Line(
                    glass: GlassLine(glass, staff.mapValues(\.name)), person: glass.person, isOwnPerson: isOwnPerson)
            }
            let look = Look(at: house.clock(), by: .staff(member.id), verb: permit.verb.rawValue)
            try await store.note(look, at: Set(lines.map { Subject($0.person) }))
            return lines
        }
    }
}

extension Store {
    /// Nil for a person who has been forgotten since.
    fileprivate func opening(_ sealed: [Sealed<BrokenGlass>]) async throws(StoreRefusal) -> [BrokenGlass?] {
        var opened: [BrokenGlass?] = []
        for one in sealed {
            do { opened.append(try await open(one).value) } catch {
                guard case .forgotten = error else { throw error }
                opened.append(nil)
            }
        }
        return opened
    }

    fileprivate func staff(_ ids: Set<ID<StaffMember>>) async throws(StoreRefusal) -> [ID<StaffMember>: StaffMember] {
        let sealed = try await read { db in try ids.sorted().compactMap { try db.latest($0) } }
        return Dictionary(try await open(sealed).map { ($0.value.id, $0.value) }, uniquingKeysWith: { $1 })
    }
}

extension Subject {
    /// The person, when it is one. Whether it is, the caller knows from the kind of the record.
    fileprivate var person: ID<Person>? { ID(text) }
}
