import Actions
import HTTPTypes

extension Site {
    /// The first step: a name and a password.
    func signInPage(_ request: PageRequest) async throws -> PageResponse {
        let next = Link.next(request.query["next"])
        guard let form = request.form else {
            if let signedIn = try await signedIn(request) { return .redirect(to: .step(signedIn.stage, next: next)) }
            return signInForm(next, AccountMistakes())
        }
        var missing = AccountMistakes(status: .unprocessableContent, name: form["name"])
        if form["name"].isEmpty { missing.mistakes.add("name", "Type the name you sign in with.") }
        let password = form.exactly("password") ?? ""
        if password.isEmpty { missing.mistakes.add("password", "Type your password.") }
        guard missing.mistakes.isEmpty else { return signInForm(next, missing) }
        do {
            let token = try await GivePassword.run(
                name: form["name"], password: password, from: Network(request.network), in: house)
            return .redirect(to: .signInCode.goingOn(to: next)).carrying(token, on: self)
        } catch {
            return try .refused(error, at: "password", wrong: AccountWords.wrongPair, name: form["name"]) { answer in
                signInForm(next, answer)
            }
        }
    }

    /// The second step: a code from the authenticator, or a recovery code.
    func signInCodePage(_ request: PageRequest) async throws -> PageResponse {
        let next = Link.next(request.query["next"])
        guard let signedIn = try await signedIn(request) else { return .redirect(to: .signIn.goingOn(to: next)) }
        guard signedIn.stage == .secondFactor else { return .redirect(to: .step(signedIn.stage, next: next)) }
        guard let form = request.form else { return codeForm(next, AccountMistakes()) }
        do {
            let token = try await GiveSecondFactor.run(
                code: form["code"], by: signedIn, from: Network(request.network), in: house)
            return .redirect(to: next).carrying(token, on: self)
        } catch {
            return try .refused(error, at: "code", wrong: AccountWords.wrongCode) { codeForm(next, $0) }
        }
    }

    /// Ends this sign-in, or all of them. Reading the page only asks.
    func signOutPage(_ request: PageRequest) async throws -> PageResponse {
        guard let signedIn = try await signedIn(request) else {
            return .redirect(to: .signIn).carryingNothing(on: self)
        }
        guard let form = request.form else { return signOutForm(signedIn) }
        if form["where"] == "everywhere" {
            try await SignOutEverywhere.run(by: signedIn, in: house)
        } else {
            try await SignOut.run(by: signedIn, in: house)
        }
        return .redirect(to: .signIn).carryingNothing(on: self)
    }
}

extension Link {
    /// The page of the step that someone has come to.
    static func step(_ stage: SignedIn.Stage, next: Link) -> Link {
        switch stage {
        case .ownPassword: .accountPassword.goingOn(to: next)
        case .enrol: .accountAuthenticator.goingOn(to: next)
        case .secondFactor: .signInCode.goingOn(to: next)
        case .whole: next
        }
    }
}

private func signInForm(_ next: Link, _ answer: AccountMistakes) -> PageResponse {
    var frame = Frame("Sign in")
    frame.hasMistake = !answer.mistakes.isEmpty
    return .page(frame, status: answer.status) { html in
        html.h1("Sign in")
        html.summary(of: answer.mistakes, hasSecrets: true)
        html.p("This is for people who work here. To see your own referral, you need no account.")
        html.p { $0.a("Where is my referral?", .href(.status)) }
        html.form(to: .signIn.goingOn(to: next)) { html in
            html.input(
                Field(
                    "name", "Your sign-in name", hint: "It looks like an e-mail address.",
                    mistake: answer.mistakes["name"]), answer.name, kind: .userName)
            html.input(
                Field("password", "Your password", mistake: answer.mistakes["password"]), "", kind: .password)
            html.button(.primary, "Go on")
        }
        html.p("If you cannot get in, ask the person who looks after accounts where you work.", .class("hint"))
    }.neverKept()
}

private func codeForm(_ next: Link, _ answer: AccountMistakes) -> PageResponse {
    var frame = Frame("Your code")
    frame.hasMistake = !answer.mistakes.isEmpty
    return .page(frame, status: answer.status) { html in
        html.summary(of: answer.mistakes, hasSecrets: true)
        html.form(to: .signInCode.goingOn(to: next)) { html in
            html.input(
                Field(
                    "code", "What is the code on your phone?",
                    hint: "Six digits from your authenticator app. Or type one of your recovery codes.",
                    mistake: answer.mistakes["code"], isHeading: true), "", kind: .oneTimeCode)
            html.button(.primary, "Sign in")
        }
        html.form(to: .signOut) { $0.button(.plain, "Start again as someone else") }
    }.neverKept()
}

private func signOutForm(_ signedIn: SignedIn) -> PageResponse {
    .page(Frame("Sign out", for: signedIn.member)) { html in
        html.h1("Do you want to sign out?")
        html.form(to: .signOut) { html in
            html.buttons { html in
                html.button(.primary, "Sign out here")
                html.button(.warning, "Sign out everywhere", name: "where", value: "everywhere")
            }
        }
    }
}
