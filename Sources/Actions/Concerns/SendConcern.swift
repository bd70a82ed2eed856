public import Clinical
public import Store

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

    public enum Refusal: Error, Equatable, Sendable {
        case mistakes([ConcernDraft.Mistake])
        /// The network has sent very often; `until` is when it may send again.
        case wait(until: Instant)
        /// There is no team that could read it.
        case nobodyToRead
        case notFound
        case store(StoreRefusal)
    }

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
        func concern(_ id: ID<Concern>) -> Concern {
            Concern(id: id, to: team, told: told, sentAt: now, soundsUrgent: soundsUrgent)
        }
        let first = concern(id)
        // A second press of the button takes no place, and is not told to wait.
        let isHeld: Bool
        do { isHeld = try await store.holds(first) } catch { throw .store(error) }
        if !isHeld {
            if let next = house.limiter.wait(.concern, from: network, at: now) { throw .wait(until: next) }
            do {
                try await store.keep(first, orElse: { concern(house.newID()) }, permit)
            } catch {
                throw .store(error)
            }
        }
        return Sent(
            nation: team.nation,
            readingTime: ReadingTime(
                hours: team.hours, inDanger: first.runsOnTheClock, note: team.outOfHoursNote, now: now))
    }
}

extension Store {
    /// Keeps it once, however often its form is sent. Other words from the same form are another one.
    fileprivate func keep(
        _ concern: Concern, orElse another: () -> Concern, _ permit: Permit
    ) async throws(StoreRefusal) {
        if try await !isTaken(concern.id) {
            do throws(StoreRefusal) { return try await add(concern, permit) } catch {
                // Two presses of the button at once: the other one was quicker.
                guard case .alreadyHeld = error else { throw error }
            }
        }
        if try await !holds(concern) { try await add(another(), permit) }
    }

    private func add(_ concern: Concern, _ permit: Permit) async throws(StoreRefusal) {
        var changes = Changes()
        changes.add(concern)
        try await commit(changes, by: .anyone, verb: permit.verb.rawValue, at: concern.sentAt)
    }

    private func isTaken(_ id: ID<Concern>) async throws(StoreRefusal) -> Bool {
        try await read { db in try db.latest(id) } != nil
    }

    /// Whether the same was told before under the same id.
    fileprivate func holds(_ concern: Concern) async throws(StoreRefusal) -> Bool {
        do throws(StoreRefusal) {
            guard let earlier = try await self.concern(concern.id)?.value else { return false }
            return earlier.told == concern.told && earlier.team == concern.team
        } catch {
            guard error.isOfOneRecord else { throw error }
            return false
        }
    }
}
