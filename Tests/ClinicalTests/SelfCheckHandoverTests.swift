import Clinical
import Testing

@Suite("A self-check handed on to a referral")
struct SelfCheckHandoverTests {
    private func safety(_ said: [SafetyAnswers.Question: Reply]) -> SafetyAnswers { SafetyAnswers(said) }

    @Test(
        "How often someone drinks is handed on only where the answers say it",
        arguments: [
            (nil, Reply.unanswered, ""), (0, .no, ""), (1, .no, "less"), (2, .no, "less"), (3, .no, "weekly"),
            (4, .no, "weekly"), (4, .unanswered, ""), (4, .yes, "daily"), (nil, .yes, "daily"),
        ] as [(Int?, Reply, String)])
    func howOften(points: Int?, daily: Reply, code: String) {
        let check = SelfCheck(.drinking(audit: [points]), safety: safety([.daily: daily]))
        #expect(check.formAnswers[.howOften] == code)
        #expect(check.formAnswers[.substances] == "alcohol")
    }

    @Test("A danger left unanswered is asked again, and to deny thoughts of suicide does not deny self-harm")
    func dangers() {
        let check = SelfCheck(
            .signs([.regular: .yes], about: [.pcp, .ghb]),
            safety: safety([.fits: .yes, .confusion: .unanswered, .suicidal: .no, .daily: .no]))
        let answers = check.formAnswers
        #expect(answers[.fits] == "yes" && !answers.has(.confusion) && !answers.has(.suicide))
        #expect(answers.ticked(.substances) == ["ghb", "other"] && answers[.howOften] == "weekly")
        #expect(SelfCheck(.drinking(audit: []), safety: safety([.suicidal: .yes])).formAnswers[.suicide] == "yes")
    }

    @Test("What arrives is what was handed over, and nothing that a self-check cannot say")
    func arriving() {
        let check = SelfCheck(
            .drugs(.init(substances: [.heroin, .benzodiazepine], dast: [])), safety: safety([.daily: .yes, .fits: .no]))
        let sent = check.formAnswers
        let posted = sent.fields.flatMap { field in sent.ticked(field).map { (name: field.rawValue, value: $0) } }
        #expect(FormAnswers(handedOver: posted) == sent)
        let odd = [
            ("given", "Sam"), ("how-often", "always"), ("fits", "<b>"), ("substances", "tea"), ("route", "family"),
        ]
        #expect(FormAnswers(handedOver: odd.map { (name: $0.0, value: $0.1) }).fields.isEmpty)
    }

    @Test("A referral passes over what a self-check answered whole, and asks the rest")
    func notAskedAgain() throws {
        let said = safety([.daily: .yes, .fits: .no, .suicidal: .no])
        let answers = SelfCheck(.drinking(audit: []), safety: said).formAnswers
        var asked: [QuestionID] = []
        while let next = FormPath.next(
            after: asked.last, for: answers, handedOver: Set(answers.fields), today: Day(number: 20_000))
        {
            asked.append(next)
        }
        #expect(!asked.contains(.route) && !asked.contains(.substances) && !asked.contains(.fits))
        // How often was said, the last time was not; the other dangers were not answered.
        #expect([.use, .confusion, .suicide, .overdose].allSatisfy(asked.contains))
        let all = FormPath.questions(for: answers, today: Day(number: 20_000)).map(\.id)
        #expect(asked == all.filter { ![.route, .substances, .fits].contains($0) })
    }

    @Test(
        "The rest of AUDIT is asked at five points of AUDIT-C, and where AUDIT-C has no total",
        arguments: [
            ([2, 1, 1], []), ([2, 2, 1], Array(4...10)), ([nil, nil, nil], Array(4...10)), ([0, nil, nil], [9, 10]),
            ([0, 0, 0], []), ([4, 1, 0], Array(4...10)), ([2, 0, 0], []), ([], Array(4...10)),
        ] as [([Int?], [Int])])
    func restOfAudit(points: [Int?], items: [Int]) {
        #expect(Instrument.auditItemsAfterAuditC(points) == items)
    }

    @Test("Drugs that nobody named are treated as dangerous to stop, unless all is well")
    func unnamedDrugs() throws {
        let some = try SelfCheck(.drugs(.init(substances: [], dast: [1, 1, 0, 0, 0, 0, 0, 0, 0, 0]))).outcome()
        #expect(some.doNotStopSuddenly == [.other])
        #expect(try SelfCheck(.drugs(.init(substances: [], dast: []))).outcome().doNotStopSuddenly == [.other])
        let fine = try SelfCheck(.drugs(.init(substances: [], dast: [Int?](repeating: 0, count: 10)))).outcome()
        #expect(fine.doNotStopSuddenly.isEmpty)
    }
}
