public import Clinical
import Store

/// Takes in what someone tells a team about another person. It is on disk before they are thanked.
///
/// Rule: nobody is looked for. Neither the answer nor the time it takes can say whether the person is known, because
/// nothing here can know it.
public enum SendConcern {
    /// What the page says afterwards: it follows from the team, the clock and what was typed, and from nothing else.
    public struct Sent: Hashable, Sendable {
        public let nation: Nation
        public let readingTime: ReadingTime
    }

    public typealias Refusal = SendingRefusal<ConcernDraft.Mistake>

    /// A new id for a form that is shown: sent twice, it is told once.
    public static func newID(in house: House) -> ID<Concern> { house.newID() }

    /// - Parameters:
    ///   - soundsUrgent: what `draft.soundsUrgent` answered, which is dear to ask twice.
    ///   - chosen: the team that was picked; needed only where there are several.
    public static func run(
        _ draft: ConcernDraft, soundsUrgent: Bool, to chosen: ID<Team>?, as id: ID<Concern>, from network: Network,
        in house: House
    ) async throws(Refusal) -> Sent {
        guard let permit = try? Permit.ask(.sendConcern, by: .anyone, relation: .none) else { throw .notFound }
        let (store, now) = (house.store(for: permit), house.clock())
        let teams: [Team]
        do { teams = try await store.teamsThatListen() } catch { throw .store(error) }
        guard !teams.isEmpty else { throw .nobodyToRead }
        let team = teams.count == 1 && chosen == nil ? teams[0] : teams.first { $0.id == chosen }
        guard let team, let told = draft.told else {
            throw .mistakes((team == nil ? [ConcernDraft.noTeam] : []) + draft.mistakes)
        }
        let form = FormSent<Concern>(id: id) {
            $0.told == told && $0.team == team.id
        } record: {
            Concern(id: $0, to: team, told: told, sentAt: now, soundsUrgent: soundsUrgent)
        }
        try await house.take(form, .concern, from: network, permit, at: now, refusing: Refusal.self)
        return Sent(
            nation: team.nation,
            readingTime: ReadingTime(
                hours: team.hours, inDanger: form.record(id).runsOnTheClock, note: team.outOfHoursNote, now: now))
    }
}
