import Actions
import HTTPTypes

extension Site {
    /// A password of one's own: the first, or a new one.
    func passwordPage(_ request: PageRequest) async throws -> PageResponse {
        let next = Link.next(request.query["next"])
        guard let signedIn = try await signedIn(request) else { return .redirect(to: .signIn.goingOn(to: next)) }
        guard [.ownPassword, .whole].contains(signedIn.stage) else {
            return .redirect(to: .step(signedIn.stage, next: next))
        }
        guard let form = request.form else { return passwordForm(signedIn, next, AccountMistakes()) }
        let chosen = form.exactly("chosen") ?? ""
        guard chosen == form.exactly("again") ?? "" else {
            var answer = AccountMistakes(status: .unprocessableContent)
            answer.mistakes.add("again", "The two are not the same. Type the new password twice.")
            return passwordForm(signedIn, next, answer)
        }
        do {
            let token = try await ChangePassword.run(
                from: form.exactly("current") ?? "", to: chosen, by: signedIn, network: Network(request.network),
                in: house)
            let isFirst = signedIn.stage == .ownPassword
            return .redirect(to: isFirst ? .step(.secondFactor, next: next) : .account).carrying(token, on: self)
        } catch {
            return try .refused(error, at: "current", wrong: AccountWords.wrongPassword) { answer in
                passwordForm(signedIn, next, answer)
            }
        }
    }
}

private func passwordForm(_ signedIn: SignedIn, _ next: Link, _ answer: AccountMistakes) -> PageResponse {
    let isFirst = signedIn.stage == .ownPassword
    var frame = isFirst ? Frame("Choose a password") : Frame("Change your password", for: signedIn.member)
    frame.hasMistake = !answer.mistakes.isEmpty
    let minimum = PasswordRules.minimumCharacters
    return .page(frame, status: answer.status) { html in
        html.h1(isFirst ? "Choose a password of your own" : "Change your password")
        html.summary(of: answer.mistakes, hasSecrets: true)
        if isFirst { html.p("The one you typed was made for you, and someone else may have seen it.") }
        html.form(to: .accountPassword.goingOn(to: next)) { html in
            if !isFirst { html.passwordBox("current", "The password you have now", answer.mistakes) }
            html.input(
                Field(
                    "chosen", "New password",
                    hint: "\(minimum) characters or more. Three or four words together work well.",
                    mistake: answer.mistakes["chosen"]), "", kind: .newPassword)
            html.input(
                Field("again", "New password, once more", mistake: answer.mistakes["again"]), "", kind: .newPassword)
            html.button(.primary, isFirst ? "Save and go on" : "Save")
        }
        if !isFirst { html.p("You will be signed out everywhere but here.", .class("hint")) }
    }.neverKept()
}

extension HTML {
    /// A box for the password that someone has now.
    mutating func passwordBox(_ name: String, _ label: String, _ mistakes: Mistakes) {
        input(Field(name, label, mistake: mistakes[name]), "", kind: .password)
    }
}
