import Foundation
import Testing

@testable import Clinical

@Suite("What people are told about a referral")
struct ReferralWordsTests {
    /// Every fixed sentence the public can read: stages to the person and to a referrer, and each kind of step.
    private var sentences: [String] {
        var random = SplitMix64(seed: 7)
        let steps = ReferralStep.Kind.allCases.compactMap {
            anyStep($0, now: uk("2026-11-20 10:00"), &random).wordsForPerson(inYear: 2026)
        }
        return ReferralStage.allCases.flatMap { [$0.wordsForPerson, $0.wordsForReferrer] } + steps
    }

    @Test("is kind and plain: short sentences, short words, no word that labels")
    func plain() {
        let labels = ["addict", "abuse", "misuse", "client", "patient", "junk", "fail", "clean", "refus", "complian"]
        for sentence in sentences {
            for label in labels { #expect(!sentence.lowercased().contains(label), "\(sentence)") }
            for part in sentence.split(whereSeparator: { ".?!".contains($0) }) {
                #expect(part.split(separator: " ").count <= 16, "\(part)")
            }
            #expect(!sentence.split(separator: " ").contains { $0.filter(\.isLetter).count > 11 }, "\(sentence)")
        }
    }

    @Test("hides from the page what could put someone at risk")
    func hidden() throws {
        var story = try ReferralStory(from: .family, danger: [.youngPerson])
        try story.then(all: [
            .opened, .linkedAsDuplicate(of: referralID("d")), .dangerReviewed([.suicide], words: "secret"),
            .safeguardingHandled(words: "secret"),
        ])
        let page = page(story, at: story.now)
        #expect(page.lines.map(\.words) == ["A worker opened your referral.", "We got a referral for you."])
        #expect(!"\(page)".contains("secret") && !"\(page)".lowercased().contains("family"))
    }

    @Test("says by when, and once late says so, is sorry, and says who looks after it now")
    func late() throws {
        var story = try ReferralStory()
        #expect(page(story, at: story.now).next == "A worker will read it by Friday 20 November at 2:00pm.")
        #expect(page(story, at: story.now).late == nil)
        #expect(page(story, at: uk("2026-11-20 14:01")).late?.contains("team manager") == true)
        #expect(page(story, at: uk("2026-12-20 14:01")).late?.contains("in charge") == true)
        try story.then(.withdrawn(words: ""), by: .holder(.person))
        #expect(page(story, at: uk("2027-12-20 14:01")).late == nil)
        #expect(page(story, at: story.now).allowedSteps.isEmpty)
    }

    @Test(
        "promises someone in danger an hour by day, and at night the time that the form said",
        arguments: [
            // sent, told to wait until, and then still in time, and late
            ("2026-11-20 10:00", "Friday 20 November at 11:00am", "2026-11-20 11:00", "2026-11-20 11:01"),
            ("2026-11-20 15:59", "Friday 20 November at 4:59pm", "2026-11-20 16:59", "2026-11-20 17:00"),
            ("2026-11-20 16:00", "Monday 23 November at 12:00pm", "2026-11-23 12:00", "2026-11-23 12:01"),
            ("2026-11-20 22:00", "Monday 23 November at 1:00pm", "2026-11-23 13:00", "2026-11-23 13:01"),
        ])
    func atNight(sent: String, words: String, inTime: String, late: String) throws {
        let story = try ReferralStory(danger: [.suicide], at: uk(sent))
        #expect(page(story, at: story.now).next == "A worker will read it by \(words).")
        #expect(page(story, at: uk(inTime)).late == nil && page(story, at: uk(inTime)).next.hasSuffix("\(words)."))
        #expect(page(story, at: uk(late)).late != nil && page(story, at: uk(late)).next.hasSuffix("as soon as we can."))
        #expect(story.standing(at: uk(sent).adding(minutes: 61)).isOverdue, "for staff danger runs on the clock")
        let told = ReadingTime(hours: story.hours, danger: [.suicide], now: uk(sent)).sentences.joined()
        #expect(told.contains("by \(words)"), "the form said the same")
    }

    @Test("never invites someone who has died to come back")
    func afterDeath() throws {
        var story = try ReferralStory()
        try story.then(.died(toldBy: "Their sister"))
        let page = page(story, at: story.now)
        #expect(page.headline == "This referral is closed." && page.next.hasPrefix("If you would like to talk"))
        #expect(!"\(page)".contains("sister"))
    }

    @Test("never speaks of an appointment that has begun as still to come", arguments: [false, true])
    func begun(isAgreed: Bool) throws {
        var story = try ReferralStory()
        let start = uk("2026-11-24 11:00")
        try story.then(all: [.opened, .accepted, .appointmentOffered(AppointmentOffer(startsAt: start, place: "Here"))])
        if isAgreed { try story.then(.appointmentAnswered(.yes)) }
        let before = page(story, at: start.adding(minutes: -1))
        #expect(before.next.hasPrefix(isAgreed ? "We will see you on Tuesday 24 November" : "Please tell us if"))
        for later in [start, start.adding(minutes: 1), start.adding(days: 1), start.adding(days: 40)] {
            let page = page(story, at: later)
            #expect(page.headline == "The time of your appointment has come.")
            #expect(page.next.contains("you can have another one") && !page.next.contains("will see you"))
            #expect(page.next.contains(later < start.adding(days: 1) ? "by Wednesday 25 November" : "get in touch"))
        }
    }

    @Test("lets the person answer, correct and withdraw, and nothing that is ours to do")
    func whatTheyMayDo() throws {
        var story = try ReferralStory()
        #expect(page(story, at: story.now).allowedSteps == [.contactCorrected, .withdrawn])
        try story.then(all: [.opened, .asked(question: "Which days?", by: .text)])
        #expect(page(story, at: story.now).allowedSteps == [.contactCorrected, .withdrawn, .answered])
        #expect(page(story, at: story.now).lines.first?.words == "We asked you: “Which days?”")
    }

    @Test("speaks times as a UK clock shows them, on both sides of noon, midnight and a clock change")
    func spoken() {
        for (time, words) in [
            ("2026-11-20 00:00", "Friday 20 November at 12:00am"),
            ("2026-11-20 11:59", "Friday 20 November at 11:59am"),
            ("2026-11-20 12:00", "Friday 20 November at 12:00pm"),
            ("2026-11-20 23:05", "Friday 20 November at 11:05pm"),
            ("2026-03-29 02:00", "Sunday 29 March at 2:00am"),
            ("2026-07-01 09:05", "Wednesday 1 July at 9:05am"),
            ("2027-01-01 09:05", "Friday 1 January 2027 at 9:05am"),
        ] {
            #expect(UKTime(uk(time)).spoken(inYear: 2026) == words)
        }
    }

    private func page(_ story: ReferralStory, at now: Instant) -> ReferralStatusPage {
        .of(story.history, for: .person, progressConsent: false, standing: story.standing(at: now), now: now)
    }
}
