import Actions
import Clinical

extension Site {
    /// Setting up the app that gives codes: the first time, or on a new phone.
    func authenticatorPage(_ request: PageRequest) async throws -> PageResponse {
        let next = Link.next(request.query["next"])
        guard let signedIn = try await signedIn(request) else { return .redirect(to: .signIn.goingOn(to: next)) }
        guard [.enrol, .whole].contains(signedIn.stage) else {
            return .redirect(to: .step(signedIn.stage, next: next))
        }
        guard let form = request.form, let secret = AuthenticatorSecret(text: form["secret"]) else {
            return authenticatorForm(signedIn, next, EnrolSecondFactor.proposal(in: house), AccountMistakes())
        }
        do {
            let (token, codes) = try await EnrolSecondFactor.run(
                secret: secret, code: form["code"], password: form.exactly("current") ?? "", by: signedIn,
                network: Network(request.network), in: house)
            return recoveryCodesShown(codes, signedIn, next).carrying(token, on: self)
        } catch {
            return try .refused(error, at: "current", wrong: AccountWords.wrongPassword) { answer in
                authenticatorForm(signedIn, next, secret, answer)
            }
        }
    }

    /// New recovery codes in place of the old ones.
    func recoveryCodesPage(_ request: PageRequest) async throws -> PageResponse {
        guard let signedIn = try await signedIn(request), signedIn.stage == .whole else {
            return .redirect(to: .signIn.goingOn(to: .account))
        }
        guard let form = request.form else { return recoveryCodesForm(signedIn, AccountMistakes()) }
        do {
            let codes = try await RenewRecoveryCodes.run(
                password: form.exactly("current") ?? "", by: signedIn, network: Network(request.network), in: house)
            return recoveryCodesShown(codes, signedIn, .account)
        } catch {
            return try .refused(error, at: "current", wrong: AccountWords.wrongPassword) { answer in
                recoveryCodesForm(signedIn, answer)
            }
        }
    }
}

private func authenticatorForm(
    _ signedIn: SignedIn, _ next: Link, _ secret: AuthenticatorSecret, _ answer: AccountMistakes
) -> PageResponse {
    var frame = signedIn.stage == .whole ? Frame("Set up your phone", for: signedIn.member) : Frame("Set up your phone")
    frame.hasMistake = !answer.mistakes.isEmpty
    return .page(frame, status: answer.status) { html in
        html.h1("Set up your phone to give you codes")
        html.summary(of: answer.mistakes, hasSecrets: true)
        html.p("A password can be guessed or seen. A code from your own phone keeps others out all the same.")
        html.ol { html in
            html.li(
                "Put an authenticator app on your phone, if it has none. Any app that gives six-digit codes will do.")
            html.li { html in
                html.text("In the app choose “enter a setup key”. Call it Towpath, and type this key:")
                html.receiptCode(secret.text)
            }
            html.li("Type the six digits that the app now shows.")
        }
        html.more("Is the app on the device you are reading this on?") { html in
            html.p("Copy this address into the app, or keep it in your password manager:")
            html.p { $0.code(secret.address(account: signedIn.member.signInName.text)) }
        }
        html.form(to: .accountAuthenticator.goingOn(to: next)) { html in
            html.hidden("secret", secret.text)
            html.input(
                Field("code", "The code the app shows", mistake: answer.mistakes["code"]), "", kind: .oneTimeCode)
            if signedIn.stage == .whole { html.passwordBox("current", "Your password", answer.mistakes) }
            html.button(.primary, "Go on")
        }
    }.neverKept()
}

private func recoveryCodesForm(_ signedIn: SignedIn, _ answer: AccountMistakes) -> PageResponse {
    var frame = Frame("New recovery codes", for: signedIn.member)
    frame.hasMistake = !answer.mistakes.isEmpty
    return .page(frame, status: answer.status) { html in
        html.h1("Make new recovery codes")
        html.summary(of: answer.mistakes, hasSecrets: true)
        html.p("Each lets you in once when you have no phone. The codes you have now will stop working.")
        html.form(to: .accountRecoveryCodes) { html in
            html.passwordBox("current", "Your password", answer.mistakes)
            html.button(.primary, "Make new codes")
        }
    }.neverKept()
}

private func recoveryCodesShown(_ codes: [String], _ signedIn: SignedIn, _ next: Link) -> PageResponse {
    .page(Frame("Keep these codes", for: signedIn.member)) { html in
        html.h1("Keep these codes somewhere safe")
        html.p("Each lets you in once when you do not have your phone. We show them only now.")
        html.printCard("Recovery codes for Towpath") { html in
            html.ul(.class("codes")) { html in
                for code in codes { html.li { $0.code(code) } }
            }
        }
        html.p("Print them, or put them in your password manager. Do not keep them with your password on paper.")
        html.buttonLink(.primary, "I have kept them: go on", to: next)
    }.neverKept()
}
