public import Actions

/// Chooses who answers a request. Every page of the list has its line here, and a page without one does not compile.
public struct Site: Sendable {
    let house: House
    /// Whether cookies are to be kept to TLS.
    let overTLS: Bool

    public init(house: House, overTLS: Bool = false) {
        self.house = house
        self.overTLS = overTLS
    }

    public func answer(_ request: PageRequest) async throws -> PageResponse {
        switch request.link.page {
        case .design: designPage(request)
        case .signIn: try await signInPage(request)
        case .signInCode: try await signInCodePage(request)
        case .signOut: try await signOutPage(request)
        case .account: try await accountPage(request)
        case .accountPassword: try await passwordPage(request)
        case .accountAuthenticator: try await authenticatorPage(request)
        case .accountRecoveryCodes: try await recoveryCodesPage(request)
        case .inbox: try await inboxPage(request)
        case .referral: try await referralPage(request)
        case .letter: try await letterPage(request)
        case .people: try await peoplePage(request)
        case .person: try await personPage(request)
        case .personAccessLog: try await accessLogPage(request)
        case .breakGlass: try await breakGlassPage(request)
        case .glass: try await glassPage(request)
        case .home, .emergency, .selfChecks, .selfCheck, .selfCheckAnswers, .find, .treatmentService, .refer,
            .referQuestion, .receipt, .status, .asset:
            .notFound()
        }
    }
}
