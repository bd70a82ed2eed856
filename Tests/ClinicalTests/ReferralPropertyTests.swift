import Foundation
import Testing

@testable import Clinical

@Suite("A referral cannot be lost")
struct ReferralPropertyTests {
    /// Two hundred random stories, from a seed that a failure prints.
    private func everyStory(_ check: (ReferralStory, inout SplitMix64, String) throws -> Void) throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SplitMix64(seed: seed)
        for number in 0..<200 {
            let story = try anyStory(length: Int.random(in: 0...25, using: &random), &random)
            try check(story, &random, "seed \(seed), story \(number): \(story.history.entries.map(\.step.kind))")
        }
    }

    @Test("every stage that is not final has an owner and a deadline, at every moment")
    func ownerAndDeadline() throws {
        try everyStory { story, random, failure in
            for _ in 0..<5 {
                let standing = story.standing(at: story.now.adding(minutes: Int.random(in: 0...90_000, using: &random)))
                #expect((standing.owner == nil) == standing.isFinal, "\(failure)")
                #expect((standing.dueAt == nil) == standing.isFinal, "\(failure)")
                if let dueAt = standing.dueAt {
                    #expect(dueAt <= story.now.adding(days: 28), "\(failure)")
                    #expect(!standing.allowedSteps.isEmpty, "\(failure)")
                }
            }
        }
    }

    @Test("the stories these properties are tried on visit every stage")
    func coverage() throws {
        var random = SplitMix64(seed: 1)
        var seen: Set<ReferralStage> = []
        for _ in 0..<200 { seen.formUnion(try anyStory(length: 25, &random).stages) }
        #expect(Set(ReferralStage.allCases).subtracting(seen).isEmpty)
    }

    @Test("sixty days of silence always end with the service lead, whatever the hours")
    func silence() throws {
        try everyStory { story, _, failure in
            let later = story.standing(at: story.now.adding(days: 60))
            guard !later.isFinal else { return }
            #expect(later.owner == .serviceLead && later.escalation == .serviceLead, "\(failure)")
            #expect(story.standing(at: story.now.adding(days: 6000)).owner == .serviceLead, "\(failure)")
        }
    }

    @Test("silence only ever goes up: a later moment never has a lower escalation")
    func upwards() throws {
        try everyStory { story, _, failure in
            let levels = (0..<20).map { story.standing(at: story.now.adding(days: $0 * 3)).escalation }
            #expect(levels == levels.sorted(), "\(failure)")
        }
    }

    @Test("a final referral allows nothing but an act that is still owed")
    func finals() throws {
        try everyStory { story, random, failure in
            guard story.standing.stage.isFinal else { return }
            let owed: Set<ReferralStep.Kind> = [.safeguardingHandled, .dangerReviewed]
            #expect(story.standing.allowedSteps.isSubset(of: owed), "\(failure)")
            for kind in ReferralStep.Kind.allCases where !owed.contains(kind) {
                let step = anyStep(kind, now: story.now, &random)
                #expect(throws: ReferralRefusal.self, "\(failure)") { try story.refused(step) }
            }
        }
    }

    @Test("what is offered can be done, and what is not offered is refused")
    func offeredIsAllowed() throws {
        try everyStory { story, random, failure in
            let standing = story.standing
            for kind in ReferralStep.Kind.allCases {
                var later = story
                if let appointment = standing.appointment, kind == .didNotAttend {
                    later.now = max(later.now, appointment.startsAt)
                }
                var step = anyStep(
                    kind, now: later.now.adding(minutes: 1), to: standing.redirect?.receiver, &random)
                if kind == .appointmentAnswered { step = .appointmentAnswered(.anotherTime) }
                if kind == .declined { step = .declined(.other, words: "We have looked hard at this.") }
                let wasTaken = (try? later.then(step)) != nil
                #expect(wasTaken == standing.allowedSteps.contains(kind), "\(kind) \(failure)")
            }
        }
    }

    @Test("a danger flag never makes a deadline later")
    func dangerIsSooner() throws {
        try everyStory { story, _, failure in
            guard !story.history.entries.contains(where: { $0.step.kind == .dangerReviewed }) else { return }
            var (calm, danger) = (story, story)
            (calm.danger, danger.danger) = ([], [.suicide])
            guard let calmDue = calm.standing.dueAt, let dangerDue = danger.standing.dueAt else { return }
            #expect(dangerDue <= calmDue, "\(failure)")
        }
    }

    @Test("the standing is the same in whatever order it is asked for, and after being stored")
    func pureAndStored() throws {
        try everyStory { story, random, failure in
            let moments = (0..<8).map { story.now.adding(days: $0 * 9) }
            let inOrder = moments.map { story.standing(at: $0) }
            let order = moments.indices.shuffled(using: &random)
            var again = inOrder
            let stored = try JSONEncoder().encode(story.history)
            var copy = story
            copy.history = try JSONDecoder().decode(ReferralHistory.self, from: stored)
            for index in order { again[index] = copy.standing(at: moments[index]) }
            #expect(again == inOrder, "\(failure)")
            #expect(copy.history == story.history, "\(failure)")
        }
    }

    @Test("staff alone can bring every stage that is not final to a final one")
    func everyStageCanEnd() {
        for stage in ReferralStage.allCases where !stage.isFinal {
            var (reached, queue): (Set<ReferralStage>, [ReferralStage]) = ([stage], [stage])
            while let next = queue.popLast() {
                for kind in ReferralStep.Kind.allCases where ![.withdrawn, .died].contains(kind) {
                    guard case .go(let to) = next.move(for: kind), reached.insert(to).inserted else { continue }
                    queue.append(to)
                }
            }
            #expect(reached.contains { $0.isFinal }, "\(stage)")
        }
    }

    @Test("a family member's page is the same whatever happens")
    func familyLearnsNothing() throws {
        var pages: Set<ReferralStatusPage> = []
        try everyStory { story, random, _ in
            let now = story.now.adding(days: Int.random(in: 0...60, using: &random))
            pages.insert(
                .of(
                    story.history, for: .family, progressConsent: Bool.random(using: &random),
                    standing: story.standing(at: now), now: now))
        }
        #expect(pages.count == 1)
        #expect(pages.first?.headline == "Received, thank you.")
        #expect(pages.first?.lines == [] && pages.first?.late == nil && pages.first?.allowedSteps == [])
    }

    @Test("a professional without consent sees the same page whatever happens, and with it no words from the record")
    func professionalLearnsProgress() throws {
        var without: Set<ReferralStatusPage> = []
        try everyStory { story, _, failure in
            func page(_ consent: Bool) -> ReferralStatusPage {
                .of(
                    story.history, for: .professional, progressConsent: consent, standing: story.standing,
                    now: story.now)
            }
            without.insert(page(false))
            #expect(page(true).lines.isEmpty && page(true).allowedSteps.isEmpty, "\(failure)")
            for secret in ["Mondays", "Mill Lane", "Lock House", "No beds", "looked hard"] {
                #expect(!page(true).headline.contains(secret) && !page(true).next.contains(secret), "\(failure)")
            }
        }
        #expect(without.count == 1)
    }
}

extension ReferralStory {
    /// Every stage the story passed through.
    fileprivate var stages: Set<ReferralStage> {
        let entries = history.entries
        return Set(
            entries.indices.map { last in
                let sofar = ReferralHistory(entries: Array(entries[...last]), receivedAt: history.receivedAt)
                return ReferralCourse(sofar).stage
            })
    }

    fileprivate func refused(_ step: ReferralStep) throws(ReferralRefusal) {
        var copy = self
        try copy.then(step)
    }
}
