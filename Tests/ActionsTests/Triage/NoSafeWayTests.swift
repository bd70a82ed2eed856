import Clinical
import Store
import Testing

@testable import Actions

@Suite("Where no way of contact is safe")
struct NoSafeWayTests {
    @Test(
        "Someone who looks for news themselves is asked on their status page alone, and nobody need invent an attempt")
    func looksForNews() async throws {
        try await inClinic { clinic in
            let id = try await clinic.receive(safe: [:])
            try await clinic.take(.take, on: id)
            for channel in ContactChannel.allCases {
                guard case .mistake(.channel, let words)? = await clinic.refusal(.ask, on: id, using: channel) else {
                    Issue.record("asking by \(channel) was not refused")
                    continue
                }
                #expect(words.contains("on their status page"))
            }
            let offered = try await clinic.acts(on: id)
            #expect(offered.contains(.ask) && offered.contains(.takeLastResort) && !offered.contains(.recordAttempt))
            try await clinic.ask("Which days?", on: id, by: .statusPage)
            #expect(try await clinic.standing(id).stage == .waitingForAnswer)
            #expect(try await clinic.standing(id).question == "Which days?")
        }
    }

    @Test("Someone who was referred by another has no status page, and others are asked without an attempt")
    func referredByAnother() async throws {
        try await inClinic { clinic in
            let id = try await clinic.receive(from: .professional, safe: [:])
            try await clinic.take(.take, on: id)
            await #expect(throws: TriageRefusal.self) {
                try await clinic.ask("Which days?", on: id, by: .statusPage)
            }
            await #expect(throws: TriageRefusal.mistake(.resort, ReferralRefusal.askOthers.sentence)) {
                try await clinic.resort(to: .visit, on: id)
            }
            try await clinic.resort(to: .askedReferrer, on: id)
            let standing = try await clinic.standing(id)
            #expect(standing.stage == .couldNotReach && standing.owner == .teamManager)
            let ask = try await clinic.ask(id)
            _ = try await DeclineReferral.run(
                ask, reason: .couldNotReach, words: "", by: .staff(Clinic.ada), in: clinic.house)
            #expect(try await clinic.standing(id).stage == .declining)
        }
    }

    @Test("With one safe way, attempts still come before a last resort")
    func oneSafeWay() async throws {
        try await inClinic { clinic in
            let id = try await clinic.receive(safe: [.text: true])
            try await clinic.take(.take, on: id)
            #expect(!(try await clinic.acts(on: id)).contains(.takeLastResort))
            await #expect(throws: TriageRefusal.self) { try await clinic.resort(to: .askedReferrer, on: id) }
        }
    }

    @Test("That they were reached is written down as it happened, also by a way that is not safe")
    func reachedByAnyWay() async throws {
        try await inClinic { clinic in
            for channel in ContactChannel.allCases {
                let id = try await clinic.receive(safe: [:])
                try await clinic.take(.take, on: id)
                #expect(await clinic.refusal(.recordReached, on: id, using: channel) == nil)
                #expect(try await clinic.load(id).value.history.entries.last?.step == .reached(by: channel))
            }
        }
    }
}

extension Clinic {
    fileprivate func acts(on id: ID<Referral>) async throws -> [TriageAct] {
        try await OpenReferral.run(id, by: .staff(Self.ada), in: house).acts
    }

    fileprivate func ask(_ question: String, on id: ID<Referral>, by way: AskingWay) async throws {
        _ = try await AskQuestion.run(
            try await ask(id), question: question, by: way, by: .staff(Self.ada), in: house)
    }

    fileprivate func resort(to resort: LastResort, on id: ID<Referral>) async throws {
        _ = try await RecordContactAttempt.run(
            try await ask(id), lastResort: resort, words: "She said so", by: .staff(Self.ada), in: house)
    }
}
