import Actions
import Clinical

// Who is asking, as far as signing in goes. Every page for staff begins with `signedIn`.
extension Site {
    /// The cookie that holds a sign-in. Over TLS it bears the prefix that ties it to this host alone.
    var cookieName: String { overTLS ? "__Host-towpath" : "towpath" }

    /// Who has given a password, however far they have come; nil for everyone else.
    func signedIn(_ request: PageRequest) async throws -> SignedIn? {
        try await RecogniseStaff.run(token: request.cookies[cookieName], in: house)
    }

    /// The member of staff who is wholly signed in; nil for everyone else. They may be shown what their
    /// roles and teams allow, which is for the Actions to say.
    func staff(_ request: PageRequest) async throws -> StaffMember? {
        let signedIn = try await signedIn(request)
        return signedIn?.stage == .whole ? signedIn?.member : nil
    }

    /// Answers a page for staff, or sends whoever is not signed in to do so, and back here afterwards.
    func asStaff(
        _ request: PageRequest, answer: (StaffMember) async throws -> PageResponse
    ) async throws -> PageResponse {
        guard let member = try await staff(request) else {
            return .redirect(to: request.form == nil ? .signIn.goingOn(to: request.link) : .signIn)
        }
        return try await answer(member)
    }
}

extension Frame {
    /// The frame of a page for someone who is signed in.
    init(_ title: String, for member: StaffMember) {
        self.init(title)
        reader = .staff(name: member.name)
    }
}

extension Link {
    /// The same page, remembering where to go on to.
    func goingOn(to link: Link) -> Link { link == .inbox ? self : asking("next", link.path) }

    /// Where someone goes who has signed in: what they first asked for if that is a page for staff, else the inbox.
    /// Nothing typed into an address can lead anywhere else.
    static func next(_ typed: String) -> Link {
        guard let link = Link(path: typed[...]), link.page.isForStaff else { return .inbox }
        return link
    }
}

extension PageResponse {
    /// Begins or goes on with a sign-in on this browser.
    func carrying(_ token: SignInToken, on site: Site) -> PageResponse {
        settingCookie(site.cookieName, token.text, overTLS: site.overTLS).neverKept()
    }

    /// Takes the sign-in off this browser, and the pages it has kept.
    func carryingNothing(on site: Site) -> PageResponse {
        settingCookie(site.cookieName, "", seconds: 0, overTLS: site.overTLS).droppingKeptPages()
    }
}
