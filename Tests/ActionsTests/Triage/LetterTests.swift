import Clinical
import Store
import Testing

@testable import Actions

@Suite("The letter to another service")
struct LetterTests {
    private func redirect(
        _ clinic: Clinic, _ consent: RedirectConsent, _ scope: Set<ConsentScope>
    ) async throws -> ID<Referral> {
        let id = try await clinic.receive(danger: [.overdose])
        try await clinic.take(.take, on: id)
        _ = try await RedirectReferral.run(
            try await clinic.ask(id),
            RedirectReferral.Proposal(
                receiver: "Lock House", consent: consent, consentWords: "Said so on the phone.",
                scope: scope),
            by: .staff(Clinic.ada), in: clinic.house)
        return id
    }

    @Test("Only what the person agreed to is in it, for every choice of what may be told")
    func scopes() async throws {
        try await inClinic { clinic in
            for bits in 1..<(1 << RedirectReferral.scopes.count) {
                let scope = Set(
                    RedirectReferral.scopes.enumerated().filter { bits >> $0.offset & 1 == 1 }.map(\.element))
                let id = try await redirect(clinic, .given, scope)
                let letter = try await MakeLetter.run(id, by: .staff(Clinic.ada), in: clinic.house)
                #expect((letter.contact != nil) == scope.contains(.contactDetails), "\(scope)")
                #expect((letter.dangers != nil) == scope.contains(.risk), "\(scope)")
                #expect((letter.answers != nil) == scope.contains(.assessment), "\(scope)")
                #expect((letter.progress != nil) == scope.contains(.progress), "\(scope)")
                #expect(letter.receiver == "Lock House" && letter.consentWords == "Said so on the phone.")
            }
        }
    }

    @Test("Without their agreement it cannot be made, or holds only what keeps them safe")
    func withoutConsent() async throws {
        try await inClinic { clinic in
            let waiting = try await redirect(clinic, .waiting, [.assessment])
            await #expect(throws: TriageRefusal.self) {
                _ = try await MakeLetter.run(waiting, by: .staff(Clinic.ada), in: clinic.house)
            }
            #expect(await clinic.refusal(.recordSending, on: waiting) != nil)
            let forced = try await redirect(clinic, .overridden, [.assessment, .progress])
            let letter = try await MakeLetter.run(forced, by: .staff(Clinic.ada), in: clinic.house)
            #expect(letter.answers == nil && letter.progress == nil)
            #expect(letter.dangers == [.overdose] && letter.contact != nil)
        }
    }

    @Test("Consent taken back before the letter is made leaves nothing in it but the name")
    func withdrawnConsent() async throws {
        try await inClinic { clinic in
            let id = try await redirect(clinic, .given, [.risk, .assessment])
            let person = try await clinic.load(id).value.person
            let sealed = try await clinic.store.read { db in try db.consents(of: person) }
            let consent = try #require(try await clinic.store.open(sealed).first)
            #expect(consent.value.scope == [.risk, .assessment])
            var changes = Changes()
            changes.revise(consent, to: consent.value.withdrawn(at: clinic.now))
            try await clinic.store.commit(changes, by: .system, verb: "record-consent", at: clinic.now)
            let letter = try await MakeLetter.run(id, by: .staff(Clinic.ada), in: clinic.house)
            #expect(letter.dangers == nil && letter.answers == nil && letter.contact == nil)
        }
    }

    @Test("The letter holds no word of who referred them, and making it is noted")
    func whoReferred() async throws {
        try await inClinic { clinic in
            let id = try await redirect(clinic, .given, Set(RedirectReferral.scopes))
            let letter = try await MakeLetter.run(id, by: .staff(Clinic.ada), in: clinic.house)
            #expect(letter.answers?.map(\.question).allSatisfy { [.substances, .use, .hope].contains($0) } == true)
            let person = try await clinic.load(id).value.person
            let looks = try await clinic.store.read { db in try db.looks(at: Subject(person)) }
            #expect(looks.first?.verb == "make-letter")
        }
    }

    @Test("A redirected referral stays ours until somebody confirms, and comes back when they refuse")
    func staysOurs() async throws {
        try await inClinic { clinic in
            let id = try await redirect(clinic, .given, [.risk])
            for (act, stage) in [
                (TriageAct.recordSending, ReferralStage.redirectSent), (.recordRefusal, .redirectRefused),
                (.redirect, .redirectProposed), (.recordSending, .redirectSent),
            ] {
                try await clinic.take(act, on: id)
                let standing = try await clinic.standing(id)
                #expect(standing.stage == stage && standing.owner != nil && standing.dueAt != nil)
            }
            try await clinic.take(.recordConfirmation, on: id, words: "Sam at Lock House, by phone")
            #expect(try await clinic.standing(id).isFinal)
        }
    }
}
