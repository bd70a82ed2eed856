import Clinical

/// One thing that happens on a person's way, as the journeys of the demo name it.
enum DemoTurn: Hashable, Sendable {
    case take, handOver, accept, ask, answer, offer, agree, anotherTime, miss, attempt, reach, lastResort
    /// Another service is proposed: the person agreed, or has not been asked yet.
    case redirect, redirectUnasked
    case send, confirm, refuse, decline, declineUnreached, tell
    case withdraw, correctContact, reviewDanger, safeguard, arrive, die
}

/// How long something takes after what came before it.
enum DemoWait: Sendable {
    /// Minutes in which the team is at work.
    case working(ClosedRange<Int>)
    /// Minutes by the clock: the person's own time.
    case clock(ClosedRange<Int>)
    /// Minutes of work after the appointment began.
    case appointment(ClosedRange<Int>)
}

extension DemoTurn {
    /// Most are within the deadlines a service gives itself; the demo's slow turns are not.
    var wait: DemoWait {
        switch self {
        case .take: .working(15...200)
        case .handOver, .reviewDanger: .working(20...90)
        case .accept, .ask, .decline: .working(20...500)
        case .offer: .working(60...1500)
        case .answer: .clock(90...2600)
        case .agree, .anotherTime: .clock(60...3500)
        case .miss: .appointment(60...300)
        case .arrive: .appointment(5...60)
        case .attempt, .reach, .lastResort, .confirm, .refuse: .working(60...700)
        case .declineUnreached: .working(2000...4000)
        case .redirect, .redirectUnasked: .working(60...500)
        case .send, .tell, .safeguard: .working(20...300)
        case .withdraw: .clock(300...6000)
        case .correctContact: .clock(200...2000)
        case .die: .clock(2000...20_000)
        }
    }
}

/// A turn with its time.
struct DemoMoment: Hashable, Sendable {
    let turn: DemoTurn
    let at: Instant
    /// The appointment that `offer` offers.
    let appointment: Instant?
}

/// When the turns of one journey happen.
struct DemoTimes: Sendable {
    let hours: WorkingHours
    /// Danger was flagged: everyone is quicker.
    let isUrgent: Bool
    /// The turn that takes too long, counted from 0; nil for none.
    let slow: Int?
    var dice: DemoDice

    func moments(_ turns: [DemoTurn], from received: Instant) -> [DemoMoment] {
        var (dice, at) = (dice, received)
        var appointment: Instant?
        return turns.enumerated().map { index, turn in
            let before = at
            at = time(turn, after: before, appointment, isSlow: index == slow, &dice)
            if turn == .agree, let appointment { at = max(before, min(at, appointment.adding(minutes: -30))) }
            if turn == .offer { appointment = start(after: at, &dice) }
            return DemoMoment(turn: turn, at: at, appointment: turn == .offer ? appointment : nil)
        }
    }

    private func time(
        _ turn: DemoTurn, after before: Instant, _ appointment: Instant?, isSlow: Bool, _ dice: inout DemoDice
    ) -> Instant {
        let pace = (isSlow ? 8 : 1, isUrgent ? 4 : 1)
        let minutes = { (range: ClosedRange<Int>, dice: inout DemoDice) in
            max(5, dice.within(range) * pace.0 / pace.1)
        }
        switch turn.wait {
        case .working(let range): return hours.deadline(after: before, workingMinutes: minutes(range, &dice))
        case .clock(let range): return before.adding(minutes: minutes(range, &dice))
        case .appointment(let range):
            let from = max(before, appointment ?? before)
            return hours.deadline(after: from, workingMinutes: minutes(range, &dice))
        }
    }

    /// A quarter of an hour on the hour's quarters, some working days ahead.
    private func start(after at: Instant, _ dice: inout DemoDice) -> Instant {
        let first = UKTime(at).day.adding(days: isUrgent ? dice.within(1...3) : dice.within(3...14))
        let day = (0..<14).map { first.adding(days: $0) }.first { !hours.openings(on: $0).isEmpty } ?? first
        return UKTime.instant(day: day, minuteOfDay: 540 + 15 * dice.below(28))
    }
}
