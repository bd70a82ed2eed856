import Actions
import Clinical

extension Site {
    /// One's own account: where it is signed in, and what can be changed.
    func accountPage(_ request: PageRequest) async throws -> PageResponse {
        guard let signedIn = try await signedIn(request), signedIn.stage == .whole else {
            return .redirect(to: .signIn.goingOn(to: .account))
        }
        let own = try await ReadOwnSignIns.run(by: signedIn, in: house)
        let year = UKTime(house.clock()).day.year
        return .page(Frame("Your account", for: signedIn.member)) { html in
            html.h1("Your account")
            html.p("You sign in as \(signedIn.member.signInName.text).")
            html.waysToChange(codesLeft: own.recoveryCodesLeft)
            html.h2("Where you are signed in")
            html.table(
                "Open sign-ins", isUnderHeading: true, id: "open",
                [Column("Began"), Column("Last used"), Column("Which")], own.open
            ) { html, open in
                html.rowHeading { $0.text(UKTime(open.begun).spoken(inYear: year)) }
                html.td(UKTime(open.lastUsed).spoken(inYear: year))
                html.td { if open.isThisOne { $0.tag(.calm, "Here, now") } }
            }
            html.p("Did you not begin one of these? Sign out everywhere, then change your password.")
            html.form(to: .signOut) { html in
                html.button(.warning, "Sign out everywhere", name: "where", value: "everywhere")
            }
            html.more("When you signed in before") { html in
                html.ul { html in
                    for past in own.past { html.li(UKTime(past).spoken(inYear: year)) }
                }
            }
        }
    }
}

extension HTML {
    fileprivate mutating func waysToChange(codesLeft: Int) {
        ul { html in
            html.li { $0.a("Change your password", .href(.accountPassword)) }
            html.li { $0.a("Set up another phone", .href(.accountAuthenticator)) }
            html.li { html in
                html.a("Make new recovery codes", .href(.accountRecoveryCodes))
                html.text(" (\(codesLeft) left)")
            }
        }
    }
}
