import Testing

@testable import Clinical

@Suite("Safe contact and consent")
struct ContactAndConsentTests {
    @Test("Nothing is assumed: a way that was not asked about is not used", arguments: ContactChannel.allCases)
    func nothingAssumed(channel: ContactChannel) {
        #expect(!ContactPlan().allows(channel))
        #expect(ContactPlan().allowed.isEmpty)
    }

    @Test("The way they chose is allowed, and only that way")
    func chosenOnly() {
        let plan = ContactPlan(chosen: .text)
        #expect(plan.allowed == [.text])
    }

    @Test("A no is a no, even to the way that was chosen")
    func noIsNo() {
        #expect(!ContactPlan(chosen: .post, answers: [.post: false]).allows(.post))
    }

    @Test(
        "A voicemail needs leave to ring",
        arguments: [
            (nil, true, false), (false, true, false), (true, true, true), (true, false, false), (true, nil, false),
        ] as [(Bool?, Bool?, Bool)])
    func voicemail(call: Bool?, voicemail: Bool?, isAllowed: Bool) {
        var plan = ContactPlan()
        plan.answers[.phoneCall] = call
        plan.answers[.voicemail] = voicemail
        #expect(plan.allows(.voicemail) == isAllowed)
    }

    @Test(
        "Consent holds from when it was given until it expires or is withdrawn",
        arguments: [
            (9, false), (10, true), (19, true), (20, false), (21, false),
        ])
    func expiry(minute: Int, inForce: Bool) {
        #expect(consent(expires: 20).isInForce(at: at(minute)) == inForce)
        #expect(consent(expires: nil).withdrawn(at: at(20)).isInForce(at: at(minute)) == inForce)
        #expect(!consent(given: false).isInForce(at: at(minute)))
    }

    @Test("A second withdrawal does not move the first, and what was shared before stays explained")
    func withdrawal() {
        let withdrawn = consent().withdrawn(at: at(20)).withdrawn(at: at(30))
        #expect(withdrawn.withdrawnAt == at(20))
        #expect(withdrawn.answer(at: at(19)) == .given && withdrawn.answer(at: at(20)) == .withdrawn)
        #expect(consent(given: false).answer(at: at(40)) == .refused)
    }

    private func at(_ minute: Int) -> Instant { Instant(milliseconds: 0).adding(minutes: minute) }

    private func consent(given: Bool = true, expires: Int? = nil) -> Consent {
        let random = [UInt8](repeating: 1, count: 10)
        return Consent(
            id: ID(at: at(0), random: random), person: ID(at: at(0), random: random), purpose: .referrer,
            recipient: "Dr Example, Riverside surgery", scope: [.progress], isGiven: given, decidedAt: at(10),
            recordedBy: nil, evidence: "ticked on the referral", expiresAt: expires.map(at))
    }

    @Test(
        "A sign-in name has one spelling",
        arguments: [
            (" Ada@Towpath.example ", "ada@towpath.example"), ("ada", nil), ("@x", nil), ("a@", nil), ("a b@x", nil),
            ("a@b@c", nil), ("a\u{0}@x", nil), (String(repeating: "a", count: 255) + "@x", nil),
        ] as [(String, String?)])
    func signInNames(typed: String, text: String?) {
        #expect(SignInName(typed)?.text == text)
    }
}
