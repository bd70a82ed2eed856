public import Clinical
public import Store

/// Turns a form that is well filled in into a referral: every record of it in one commit, or none.
///
/// It is never slowed down or refused for how often it is used: libraries, hostels and prisons share one
/// address. Nothing slow is on its way: the holder's word is marked, not hashed with scrypt (docs/decisions).
public struct SendReferral {
    public enum Refusal: Error, Sendable {
        /// Some page is not answered, or not well.
        case notReady
        /// No team has been set up that could read it.
        case nobodyToRead
        case store(StoreRefusal)
        case permission(PermissionRefusal)
    }

    /// What the sender is told. The code is shown now and never again.
    public struct Sent: Sendable {
        public let code: String
        public let holder: ReceiptHolder
        public let team: Team
        public let readingTime: ReadingTime
        /// The same form had been sent before: this is the referral made then, unchanged.
        public let wasAlreadySent: Bool
    }

    public static func run(_ draft: ReferralDraft, in house: House) async throws(Refusal) -> Sent {
        let store = house.store(for: try permit(.sendReferral))
        let now = house.clock()
        let (teams, earlier) = try await reading { () async throws(StoreRefusal) in
            let earlier = try await store.read { db in try db.place(of: draft.referral) }
            return (try await store.all(Team.self).map(\.value), earlier)
        }
        if earlier != nil { return try sent(draft, teams, now, again: true) }
        guard let team = draft.reader(among: teams, now) else { throw .nobodyToRead }
        guard let form = try? ReferralForm(checking: draft.answers, today: UKTime(now).day) else { throw .notReady }
        let records = try ReferralRecords(draft, form, team: team, at: now, in: house)
        do {
            try await store.commit(records.changes, by: .anyone, verb: Verb.sendReferral.rawValue, at: now)
        } catch {
            // Two presses of the button at once: the other one has saved it.
            guard case .alreadyHeld = error else { throw .store(error) }
            return try sent(draft, teams, now, again: true)
        }
        return try sent(draft, teams, now, again: false)
    }

    static func permit(_ verb: Verb) throws(Refusal) -> Permit {
        do { return try Permit.ask(verb, by: .anyone, relation: .none) } catch { throw .permission(error) }
    }

    private static func sent(
        _ draft: ReferralDraft, _ teams: [Team], _ now: Instant, again: Bool
    ) throws(Refusal) -> Sent {
        guard let team = draft.reader(among: teams, now) else { throw .nobodyToRead }
        let danger = draft.danger(now)
        return Sent(
            code: draft.code.shown, holder: (draft.answers.route ?? .myself).holder, team: team,
            readingTime: ReadingTime(of: team, danger: danger, now: now), wasAlreadySent: again)
    }

    private static func reading<Answer>(
        _ body: () async throws(StoreRefusal) -> Answer
    ) async throws(Refusal) -> Answer {
        do { return try await body() } catch { throw .store(error) }
    }
}
