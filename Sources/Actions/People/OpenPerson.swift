public import Clinical
import Store

/// A person's record, as the one who asked may see it.
public struct PersonSheet: Sendable {
    public struct ReferralLine: Sendable {
        public let id: ID<Referral>
        public let receivedAt: Instant
        public let stage: ReferralStage
        public let team: String
        public let isOpen: Bool
        /// Whether the asker can open its page: another team may hold it by now.
        public let mayOpen: Bool
    }

    public let person: Person
    /// The names of the teams that know them.
    public let teams: [String]
    /// Newest first.
    public let referrals: [ReferralLine]
    /// Every time someone outside the team broke the glass, newest first.
    public let glass: [GlassLine]
    /// Until when the record is open to the asker, if it is only because they broke the glass.
    public let openUntil: Instant?
    public let mayReadAccessLog: Bool
    /// What they agreed that others may be told, the earliest first.
    public let consents: [ConsentLine]
    /// Whether the asker may write down that one was taken back.
    public let mayRecordConsent: Bool
}

/// One time that the glass was broken.
public struct GlassLine: Sendable {
    public let by: String
    public let reason: String
    public let at: Instant
    public let until: Instant
}

/// Shows a person's record. The look is written down before anything is shown.
public enum OpenPerson {
    public static func run(
        _ id: ID<Person>, by member: StaffMember, in house: House
    ) async throws(PersonRefusal) -> PersonSheet {
        try await refusingPerson {
            let actor = Actor.staff(member)
            let relation = try await house.relation(of: actor, to: id)
            let permit = try Permit.ask(.openPerson, by: actor, relation: relation)
            let store = house.store(for: permit)
            let now = house.clock()
            try await store.note(Look(at: now, by: actor.author, verb: permit.verb.rawValue), at: [Subject(id)])
            let sealed = try await store.read { db in
                (try db.latest(id), try db.referrals(of: id), try db.brokenGlass(of: id), try db.consents(of: id))
            }
            guard let person = try await store.open(sealed.0)?.value else { throw PersonRefusal.notFound }
            let teams = try await store.teams()
            let referrals = try await store.open(sealed.1).map(\.value)
            let glass = try await store.open(sealed.2).map(\.value)
            let consents = try await store.open(sealed.3).map { ConsentLine($0.value, now: now) }
            let names = try await store.names(of: Set(glass.map(\.staff)))
            let own = relation == .brokenGlass ? glass.first { $0.isInForce(for: member.id, person: id, at: now) } : nil
            return PersonSheet(
                person: person, teams: teams.filter { person.teams.contains($0.id) }.map(\.name),
                referrals: referrals.reversed().map { referral in
                    let mayOpen = relation == .brokenGlass || member.teams.contains(referral.team)
                    return PersonSheet.ReferralLine(referral, teams, mayOpen: mayOpen, now: now)
                },
                glass: glass.map { GlassLine($0, names) }, openUntil: own?.until,
                mayReadAccessLog: Permissions.answer(.readAccessLog, actor: actor, relation: relation) == .allowed,
                consents: consents,
                mayRecordConsent: Permissions.answer(.recordConsent, actor: actor, relation: relation) == .allowed)
        }
    }
}

extension PersonSheet.ReferralLine {
    fileprivate init(_ referral: Referral, _ teams: [Team], mayOpen: Bool, now: Instant) {
        let standing = referral.standing(now: now)
        id = referral.id
        receivedAt = referral.history.receivedAt
        stage = standing.stage
        team = teams.first { $0.id == referral.team }?.name ?? ""
        isOpen = !standing.isFinal
        self.mayOpen = mayOpen
    }
}

extension GlassLine {
    init(_ glass: BrokenGlass, _ names: [ID<StaffMember>: String]) {
        by = names[glass.staff] ?? "Someone who worked here"
        reason = glass.reason
        at = glass.at
        until = glass.until
    }
}

extension Store {
    /// The names of members of staff, also of those who have left.
    func names(of staff: Set<ID<StaffMember>>) async throws(StoreRefusal) -> [ID<StaffMember>: String] {
        guard !staff.isEmpty else { return [:] }
        let members = try await self.staff().filter { staff.contains($0.id) }
        return Dictionary(members.map { ($0.id, $0.name) }, uniquingKeysWith: { $1 })
    }
}
