import Clinical

/// One of the first people of every demo, who stand at a chosen place on the way, so that even the smallest demo has
/// someone at every stage. Their last turn was as lately as it could be, or so many days before that.
struct DemoScene: Sendable {
    enum Place: Sendable { case first, second, young }
    enum Extra: Sendable {
        case none
        /// A worker says that this is the same person as the one before.
        case linked
        /// Someone of the first team opens the record, from outside the second.
        case brokenGlass
        /// Sent to the second team, which has not answered.
        case offered
        /// Sent to the second team, which has taken them on.
        case takenOver
        /// The person lost their code, and was given another.
        case newCode
    }

    var turns: [DemoTurn]
    var route = ReferralRoute.myself
    var place = Place.first
    var daysAgo = 0
    /// A question that is answered yes.
    var danger: FieldID?
    /// For a professional: whether the person agreed.
    var hasConsent = true
    /// They are the person of the scene before, written in again.
    var isAgain = false
    var extra = Extra.none

    static let all = alone + throughOthers + young + twice + betweenTeams

    private static let alone: [DemoScene] = [
        DemoScene(turns: []),
        DemoScene(turns: [], danger: .suicide),
        DemoScene(turns: [], daysAgo: 3),
        DemoScene(turns: [], daysAgo: 1, danger: .overdose),
        DemoScene(turns: [.take]),
        DemoScene(turns: [.take], daysAgo: 9),
        DemoScene(turns: [.take], danger: .fits),
        DemoScene(turns: [.take, .handOver]),
        DemoScene(turns: [.take, .reviewDanger], danger: .pregnancy),
        DemoScene(turns: [.take, .accept]),
        DemoScene(turns: [.take, .accept, .offer]),
        DemoScene(turns: [.take, .accept, .offer, .anotherTime]),
        DemoScene(turns: [.take, .accept, .offer, .agree]),
        DemoScene(turns: [.take, .accept, .offer, .agree, .miss]),
        DemoScene(turns: [.take, .accept, .offer, .agree, .arrive]),
        DemoScene(turns: [.take, .ask]),
        DemoScene(turns: [.take, .ask, .answer]),
        DemoScene(turns: [.take, .attempt]),
        DemoScene(turns: [.take, .attempt, .attempt, .attempt]),
        DemoScene(turns: [.take, .attempt, .attempt, .attempt, .lastResort]),
        DemoScene(turns: [.take, .correctContact]),
        DemoScene(turns: [.take, .redirectUnasked]),
        DemoScene(turns: [.take, .redirect]),
        DemoScene(turns: [.take, .redirect, .send]),
        DemoScene(turns: [.take, .redirect, .send], daysAgo: 8),
        DemoScene(turns: [.take, .redirect, .send, .refuse]),
        DemoScene(turns: [.take, .redirect, .send, .confirm]),
        DemoScene(turns: [.take, .decline]),
        DemoScene(turns: [.take, .decline, .tell]),
        DemoScene(turns: [.take, .accept, .offer, .withdraw]),
        DemoScene(turns: [.take, .withdraw], danger: .suicide),
        DemoScene(turns: [.take, .accept, .offer, .die]),
    ]

    private static let throughOthers: [DemoScene] = [
        DemoScene(turns: [], route: .family),
        DemoScene(turns: [.take], route: .affected),
        DemoScene(turns: [.take], route: .family, danger: .children),
        DemoScene(turns: [.take, .accept, .withdraw], route: .family),
        DemoScene(turns: [], route: .professional),
        DemoScene(turns: [.take, .accept], route: .professional),
        DemoScene(turns: [.take], route: .professional, hasConsent: false),
    ]

    private static let young: [DemoScene] = [
        DemoScene(turns: [], place: .young),
        DemoScene(turns: [], place: .young, daysAgo: 2),
        DemoScene(turns: [.take, .safeguard], place: .young),
        DemoScene(turns: [.take, .accept, .offer, .agree, .arrive], place: .young),
        DemoScene(turns: [.take, .safeguard, .accept], route: .professional, place: .young),
    ]

    private static let twice: [DemoScene] = [
        DemoScene(turns: [.take, .decline, .tell], daysAgo: 30),
        DemoScene(turns: [], isAgain: true),
        DemoScene(turns: [.take, .accept], daysAgo: 2),
        DemoScene(turns: [.take], isAgain: true, extra: .linked),
        DemoScene(turns: [.take, .accept, .offer, .agree, .arrive], place: .second, daysAgo: 20, extra: .brokenGlass),
        DemoScene(turns: [.take], isAgain: true),
    ]

    private static let betweenTeams: [DemoScene] = [
        DemoScene(turns: [.take], extra: .offered),
        DemoScene(turns: [.take, .accept], extra: .takenOver),
        DemoScene(turns: [.take], extra: .newCode),
    ]
}
