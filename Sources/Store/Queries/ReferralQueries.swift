public import Clinical

/// What is known of a referral without opening it: enough to ask whether someone may.
public struct ReferralPlace: Hashable, Sendable {
    public let organisation: ID<Organisation>
    public let team: ID<Team>
    /// The team it was sent to, while that team has not answered.
    public let offeredTo: ID<Team>?
    public let person: ID<Person>
}

extension Reading {
    public func place(of referral: ID<Referral>) throws -> ReferralPlace? {
        try db.rows(
            "SELECT organisation, team, offered_to, person FROM referral WHERE id = ?1", [.text(referral.text)]
        ).first.map { row in
            ReferralPlace(
                organisation: try row.id(0, of: Organisation.self), team: try row.id(1, of: Team.self),
                offeredTo: try row.optionalText(2).flatMap { ID<Team>($0) },
                person: try row.id(3, of: Person.self))
        }
    }

    /// The team's open referrals, the one due first on top.
    public func openReferrals(team: ID<Team>, limit: Int) throws -> [Sealed<Referral>] {
        try latest(
            Referral.self,
            where: "k.team = ?1 AND k.open = 1 ORDER BY k.due_at, k.id LIMIT ?2",
            [.text(team.text), .integer(Int64(limit))])
    }

    /// A team's referrals that came in from `start` on and before `end`, open or not, as its waits are counted.
    public func referrals(of team: ID<Team>, from start: Instant, until end: Instant) throws -> [Sealed<Referral>] {
        try latest(
            Referral.self, where: "k.team = ?1 AND k.received_at >= ?2 AND k.received_at < ?3",
            [.text(team.text), .text(start.description), .text(end.description)])
    }

    public func referrals(of person: ID<Person>) throws -> [Sealed<Referral>] {
        try latest(Referral.self, where: "k.person = ?1 ORDER BY k.received_at", [.text(person.text)])
    }

    /// The teams that hold a referral of the person's, one left aside.
    public func teams(holding person: ID<Person>, besides referral: ID<Referral>) throws -> Set<ID<Team>> {
        let rows = try db.rows(
            "SELECT DISTINCT team FROM referral WHERE person = ?1 AND id <> ?2",
            [.text(person.text), .text(referral.text)])
        return Set(try rows.map { try $0.id(0, of: Team.self) })
    }

    public func sentForm(of referral: ID<Referral>) throws -> Sealed<SentForm>? {
        try latest(SentForm.self, where: "k.referral = ?1", [.text(referral.text)]).first
    }

    /// The forms of those of these referrals that have one, in no order.
    public func sentForms(of referrals: Set<ID<Referral>>) throws -> [Sealed<SentForm>] {
        guard !referrals.isEmpty else { return [] }
        let condition = "k.referral IN (\(placeholders(referrals.count)))"
        return try latest(SentForm.self, where: condition, referrals.map { .text($0.text) })
    }

    public func familyReferral(of referral: ID<Referral>) throws -> Sealed<FamilyReferral>? {
        try latest(FamilyReferral.self, where: "k.referral = ?1", [.text(referral.text)]).first
    }

    /// The receipt that a kind of holder has for a referral: its id and whom it is about.
    public func receipt(
        of referral: ID<Referral>, heldBy holder: ReceiptHolder
    ) throws -> (id: ID<Receipt>, person: ID<Person>)? {
        try db.rows(
            "SELECT id, person FROM receipt WHERE referral = ?1 AND holder = ?2",
            [.text(referral.text), .text(holder.rawValue)]
        ).first.map { (try $0.id(0, of: Receipt.self), try $0.id(1, of: Person.self)) }
    }

    /// When this author last looked at the person; nil if they never did.
    public func lastLook(at person: ID<Person>, by author: Author) throws -> Instant? {
        try db.rows(
            "SELECT at FROM audit_entry WHERE subject = ?1 AND author = ?2 ORDER BY position DESC LIMIT 1",
            [.text(Subject(person).text), .text(author.text)]
        ).first.map { try $0.instant(0) }
    }

    /// The receipt whose code's mark is this one or the next after it: looking for a code that does not exist
    /// opens another receipt in its stead, and so costs the same.
    public func receipt(nearest codeMark: [UInt8]) throws -> Sealed<Receipt>? {
        try latest(Receipt.self, where: "k.code_mark >= ?1 ORDER BY k.code_mark LIMIT 1", [.bytes(codeMark)]).first
    }
}
