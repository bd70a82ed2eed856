import Clinical
import Testing

/// Every combination of replies to the five questions about stopping: 3 to the power of 5.
let everyStoppingReply: [[Reply]] = (0..<243).map { number in
    [81, 27, 9, 3, 1].map { Reply.allCases[number / $0 % 3] }
}

/// An independent reading of the rule, from its sentences and not from the code.
private struct Oracle {
    let daily, morning, withdrawal, fits, confusion: Reply

    init(_ replies: [Reply]) {
        (daily, morning, withdrawal) = (replies[0], replies[1], replies[2])
        (fits, confusion) = (replies[3], replies[4])
    }

    var carriesWords: Bool {
        daily != .no || morning != .no || withdrawal != .no || fits != .no || confusion != .no
    }

    var showsEmergency: Bool { fits != .no || confusion != .no }

    var safety: SafetyAnswers {
        SafetyAnswers([
            .daily: daily, .morning: morning, .withdrawal: withdrawal, .fits: fits, .confusion: confusion,
            .dangerNow: .no, .suicidal: .no,
        ])
    }
}

@Suite("The self-check never says just stop")
struct SelfCheckSafetyTests {
    static let dangerous: [Substance] = [
        .benzodiazepine, .zDrug, .ghb, .gabapentinoid, .heroin, .methadone, .buprenorphine, .prescribedOpioid,
        .otherOpioid,
    ]
    static let noDast = [Int?](repeating: 0, count: 10)

    @Test("every combination of replies, for every dangerous drug", arguments: dangerous)
    func drugs(substance: Substance) throws {
        for replies in everyStoppingReply {
            let oracle = Oracle(replies)
            let answers = SelfCheck.DrugAnswers(substances: [substance, .cannabis], dast: Self.noDast)
            let outcome = try SelfCheck(.drugs(answers), safety: oracle.safety).outcome()
            #expect(outcome.doNotStopSuddenly == (oracle.carriesWords ? [substance] : []), "\(replies)")
            #expect(outcome.emergencies.isEmpty == !oracle.showsEmergency, "\(replies)")
            if oracle.carriesWords { #expect(outcome.headline != .noProblemFound, "\(replies)") }
        }
    }

    @Test("every combination of replies, for every dangerous drug in the short check", arguments: dangerous)
    func signs(substance: Substance) throws {
        let none = Dictionary(uniqueKeysWithValues: SelfCheckSign.allCases.map { ($0, Reply.no) })
        for replies in everyStoppingReply {
            let oracle = Oracle(replies)
            let outcome = try SelfCheck(.signs(none, about: [substance]), safety: oracle.safety).outcome()
            #expect(outcome.doNotStopSuddenly == (oracle.carriesWords ? [substance] : []), "\(replies)")
            #expect(outcome.emergencies.isEmpty == !oracle.showsEmergency, "\(replies)")
        }
    }

    @Test(
        "every combination of replies, for alcohol above low risk or not known to be low risk",
        arguments: [
            [3, 2, 0], [4, 2, 3, 0, 0, 0, 0, 0, 0, 0], [4, 2, 2, 1, 1, 0, 3, 3, 4, 4], [3, 2, 2, 2, 2, 0, 2, 2, 4, 4],
            [], [3, nil, 0], [3, 2, 0, 0, 0, nil, 0, 0, 0, 0],
        ] as [[Int?]])
    func alcohol(audit: [Int?]) throws {
        for replies in everyStoppingReply {
            let oracle = Oracle(replies)
            let outcome = try SelfCheck(.drinking(audit: audit), safety: oracle.safety).outcome()
            #expect(outcome.doNotStopSuddenly == (oracle.carriesWords ? [.alcohol] : []), "\(replies)")
            #expect(outcome.emergencies.isEmpty == !oracle.showsEmergency, "\(replies)")
        }
    }

    @Test("low-risk drinking carries the words only when a sign was said")
    func lowRisk() throws {
        for replies in everyStoppingReply {
            let outcome = try SelfCheck(.drinking(audit: [2, 0, 1]), safety: Oracle(replies).safety).outcome()
            #expect(outcome.doNotStopSuddenly == (replies.contains(.yes) ? [.alcohol] : []), "\(replies)")
        }
    }

    @Test("each of several dangerous substances carries its own words, in a steady order")
    func several() throws {
        let answers = SelfCheck.DrugAnswers(
            substances: [.ghb, .alcohol, .heroin, .cocaine, .zDrug, .ketamine], dast: Self.noDast)
        let outcome = try SelfCheck(.drugs(answers)).outcome()
        #expect(outcome.doNotStopSuddenly == [.alcohol, .heroin, .ghb, .zDrug])
        #expect(outcome.comingOff == [.cocaine, .ketamine])
    }

    @Test("a scale that reports morning drinking or withdrawal outweighs a denial")
    func scaleOutweighs() throws {
        let denied = Oracle([.no, .no, .no, .no, .no]).safety
        let morning = try SelfCheck(.drinking(audit: [3, 1, 1, 0, 0, 1, 0, 0, 0, 0]), safety: denied).outcome()
        #expect(morning.doNotStopSuddenly == [.alcohol])
        var dast = Self.noDast
        dast[8] = 1
        let drugs = SelfCheck.DrugAnswers(substances: [.benzodiazepine], dast: dast)
        #expect(try SelfCheck(.drugs(drugs), safety: denied).outcome().doNotStopSuddenly == [.benzodiazepine])
    }

    @Test("danger now and thoughts of suicide come first, whatever the score")
    func emergencies() throws {
        let safety = SafetyAnswers([.dangerNow: .yes, .suicidal: .yes, .fits: .yes])
        let outcome = try SelfCheck(.drinking(audit: [0]), safety: safety).outcome()
        #expect(outcome.emergencies.map(\.question) == [.dangerNow, .suicidal, .fits, .confusion])
        #expect(outcome.emergencies.map(\.wasSaid) == [true, true, true, false])
        #expect(outcome.headline > .notEnoughAnswers)
    }

    @Test("an unanswered fit shows emergency help, and says that it was not said")
    func notSaid() throws {
        let outcome = try SelfCheck(.drinking(audit: [4, 4, 4])).outcome()
        #expect(outcome.emergencies.map(\.question) == [.fits, .confusion])
        #expect(outcome.emergencies.allSatisfy { !$0.wasSaid })
    }
}
