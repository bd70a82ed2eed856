import Clinical

/// A way that referrals commonly go, and how many in a thousand go it. The state machine of Clinical judges every turn
/// when it is written: a route it does not allow cannot be made.
struct DemoRoute: Sendable {
    let perMille: Int
    let turns: [DemoTurn]

    init(_ perMille: Int, _ turns: [DemoTurn]) { (self.perMille, self.turns) = (perMille, turns) }

    static let toAppointment: [DemoTurn] = [.accept, .offer, .agree]

    static let all: [DemoRoute] = [
        DemoRoute(330, [.take] + toAppointment + [.arrive]),
        DemoRoute(60, [.take, .handOver] + toAppointment + [.arrive]),
        DemoRoute(60, [.take, .accept, .offer, .anotherTime, .offer, .agree, .arrive]),
        DemoRoute(80, [.take] + toAppointment + [.miss, .reach, .offer, .agree, .arrive]),
        DemoRoute(25, [.take] + toAppointment + [.miss, .attempt, .attempt, .reach, .offer, .agree, .arrive]),
        DemoRoute(60, [.take, .ask, .answer] + toAppointment + [.arrive]),
        DemoRoute(90, [.take, .attempt, .reach] + toAppointment + [.arrive]),
        DemoRoute(70, [.take, .attempt, .attempt, .attempt, .lastResort, .declineUnreached, .tell]),
        DemoRoute(15, [.take, .attempt, .attempt, .attempt, .lastResort, .reach] + toAppointment + [.arrive]),
        DemoRoute(50, [.take, .redirect, .send, .confirm]),
        DemoRoute(10, [.take, .redirectUnasked, .redirect, .send, .confirm]),
        DemoRoute(10, [.take, .redirect, .send, .refuse, .redirect, .send, .confirm]),
        DemoRoute(30, [.take, .decline, .tell]),
        DemoRoute(40, [.take, .accept, .offer, .withdraw, .reviewDanger]),
        DemoRoute(20, [.withdraw, .reviewDanger]),
        DemoRoute(20, [.take, .correctContact] + toAppointment + [.arrive]),
        DemoRoute(25, [.take, .reviewDanger] + toAppointment + [.arrive]),
        DemoRoute(5, [.take] + toAppointment + [.die]),
    ]

    /// Whoever may not be reached in any way is neither tried nor asked: they look for news with their code.
    static let withoutContact = all.filter { Set($0.turns).isDisjoint(with: [.attempt, .ask, .reach]) }
}

extension [DemoTurn] {
    /// Under 18 something must also be done to keep the person safe, at once after the referral is taken.
    func keepingSafe(_ isYoung: Bool) -> [DemoTurn] {
        isYoung ? flatMap { $0 == .take ? [$0, .safeguard] : [$0] } : self
    }
}
