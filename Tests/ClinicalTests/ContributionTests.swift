import Testing

@testable import Clinical

@Suite("What readers send for other readers")
struct ContributionTests {
    private static let sentAt = Instant(milliseconds: 1_795_176_000_000)
    private static let worker = ID<StaffMember>(at: sentAt, random: [UInt8](repeating: 9, count: 10))

    static func sent(_ number: UInt8 = 1) throws -> Contribution {
        Contribution(
            id: ID(at: sentAt, random: [UInt8](repeating: number, count: 10)),
            organisation: ID(at: sentAt, random: [UInt8](repeating: 0, count: 10)), kind: .tip,
            words: try ContributionWords("One day at a time"), sentAt: sentAt, mayBeInDanger: false)
    }

    private func step(_ act: ContributionAct, _ fault: ContributionFault? = nil) -> ContributionStep {
        ContributionStep(act, fault: fault, by: Self.worker, at: Self.sentAt)
    }

    @Test(
        "Words that can be taken, tidied",
        arguments: [
            ("abc", "abc"), ("  I rang a friend.\n\n It helped. ", "I rang a friend. It helped."),
            ("a.m. or p.m., e.g. at 12.30pm", "a.m. or p.m., e.g. at 12.30pm"),
            ("Ring 999, or Samaritans on 116 123", "Ring 999, or Samaritans on 116 123"),
            ("123 456 is fine", "123 456 is fine"), ("Dw i'n well", "Dw i'n well"), ("صبر جميل", "صبر جميل"),
            ("\u{202E}turned\u{202C} \u{200B}round\u{0}", "turned round"), ("Day 1. Day 2. Done", "Day 1. Day 2. Done"),
            (String(repeating: "é", count: 280), String(repeating: "é", count: 280)),
        ])
    func taken(_ typed: String, _ kept: String) throws { #expect(try ContributionWords(typed).text == kept) }

    @Test(
        "Words that are refused, and why",
        arguments: [
            ("", .tooShort), ("  ab ", .tooShort), ("......", .tooShort), ("12 34", .tooShort), ("a\u{0}b", .tooShort),
            (String(repeating: "é", count: 281), .tooLong),
            ("abc" + String(repeating: "\u{301}", count: 2000), .tooLong),
            (String(repeating: "x", count: 900_000), .tooLong),
            ("see https://example.org/x", .link), ("look at WWW.example", .link), ("go to example.org now", .link),
            ("Example.COM", .link), ("bit.ly/x", .link), ("no space.After it", .link), ("help4u.me!", .link),
            ("write to me@mail.example", .email), ("find @ada there", .email), ("me＠there", .email),
            ("ring 07700 900123", .phone), ("text +44 (0)7700-900.123", .phone), ("call 1234567", .phone),
            ("call ٠٧٧٠٠٩٠٠١٢٣", .phone), ("born on 12/03/1981", .phone), ("it is 0 7 7 0 0 9 0", .phone),
        ] as [(String, ContributionWordsRefusal)])
    func refused(_ typed: String, _ refusal: ContributionWordsRefusal) {
        #expect(throws: refusal) { try ContributionWords(typed) }
    }

    @Test("A draft names everything that stops it, in the order of the page")
    func draft() {
        #expect(ContributionDraft(kind: "tip", words: "One day at a time").mistakes.isEmpty)
        #expect(ContributionDraft(kind: "advert", words: "One day").mistakes.map(\.field) == [.kind])
        #expect(ContributionDraft().mistakes.map(\.field) == [.kind, .words])
        #expect(ContributionDraft(kind: "quote", words: "x@y").mistakes.map(\.sentence) == ["Write a few words."])
    }

    @Test(
        "Where it stands after each course, and what can be decided then",
        arguments: [
            ([], .waiting), ([.approve], .shown), ([.decline], .declined), ([.approve, .takeDown], .takenDown),
            ([.approve, .undo], .waiting), ([.decline, .undo], .waiting), ([.approve, .takeDown, .undo], .shown),
            ([.approve, .takeDown, .undo, .undo], .waiting), ([.decline, .undo, .approve], .shown),
            ([.approve, .takeDown, .undo, .takeDown], .takenDown),
        ] as [([ContributionAct], ContributionStanding)])
    func courses(_ acts: [ContributionAct], _ standing: ContributionStanding) throws {
        var contribution = try Self.sent()
        for act in acts { contribution = try contribution.taking(step(act, act.needsFault ? .harmful : nil)) }
        #expect(contribution.standing == standing && contribution.steps.map(\.act) == acts)
        for act in ContributionAct.allCases where !standing.acts.contains(act) {
            #expect(throws: ContributionStepRefusal.notNow) {
                try contribution.taking(step(act, act.needsFault ? .harmful : nil))
            }
        }
    }

    @Test("Nothing is declined or taken down without saying what is wrong with it, and nothing is shown as wrong")
    func faults() throws {
        let sent = try Self.sent()
        #expect(throws: ContributionStepRefusal.needsFault) { try sent.taking(step(.decline)) }
        #expect(throws: ContributionStepRefusal.needsFault) { try sent.taking(step(.approve, .harmful)) }
        let shown = try sent.taking(step(.approve))
        #expect(throws: ContributionStepRefusal.needsFault) { try shown.taking(step(.takeDown)) }
    }

    @Test("They take turns, one a day, and none is left out", arguments: [1, 2, 7, 200])
    func turns(_ count: Int) throws {
        let shown = try (0..<count).map { try Self.sent(UInt8($0)) }
        let days = (0..<count).map { Day(number: 20_778 - 3 + $0) }
        let seen = days.compactMap { Contribution.ofTheDay($0, among: shown.shuffled())?.id }
        #expect(Set(seen) == Set(shown.map(\.id)))
        #expect(Contribution.ofTheDay(Day(number: -5), among: shown) != nil, "also before 1970")
        #expect(Contribution.ofTheDay(days[0], among: []) == nil)
    }
}
