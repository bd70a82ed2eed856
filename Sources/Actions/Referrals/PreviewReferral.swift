public import Clinical
import Store

/// Who will read a referral, and when: said before it is sent.
public struct PreviewReferral {
    public struct Answer: Hashable, Sendable {
        public let team: Team
        public let readingTime: ReadingTime
    }

    /// Nil when there is no team to read it.
    public static func run(_ draft: ReferralDraft, in house: House) async throws(SendReferral.Refusal) -> Answer? {
        let permit = try SendReferral.permit(.sendReferral)
        let store = house.store(for: permit)
        let now = house.clock()
        do throws(StoreRefusal) {
            let teams = try await store.all(Team.self).map(\.value)
            guard let team = draft.reader(among: teams, now) else { return nil }
            let danger = draft.danger(now)
            return Answer(team: team, readingTime: ReadingTime(of: team, danger: danger, now: now))
        } catch {
            throw .store(error)
        }
    }
}

extension ReferralDraft {
    func reader(among teams: [Team], _ now: Instant) -> Team? {
        answers.reader(among: teams, preferring: team, today: UKTime(now).day)
    }

    /// What the answers given so far say is dangerous.
    func danger(_ now: Instant) -> Set<DangerFlag> {
        let today = UKTime(now).day
        return answers.asked(today: today).dangerFlags(today: today)
    }
}
