public import Actions
public import Guides

/// Chooses who answers a request. Every page of the list has its line here, and a page without one does not compile.
public struct Site: Sendable {
    let house: House
    /// Whether cookies are to be kept to TLS.
    let overTLS: Bool
    /// Seals what forms carry from page to page.
    let seal: FormSeal

    /// The words of the questionnaires.
    let wordings: Wordings
    let heldPages = HeldPages()
    /// Where PDFs are made, one after another, so that no page waits for one.
    let press = SideThread("press")
    /// Where browsers reach us, such as `https://towpath.example`: a file on paper needs the whole of an address.
    let address: String?

    public init(house: House, overTLS: Bool = false, wordings: Wordings = .own, address: String? = nil) {
        self.house = house
        self.address = address
        self.wordings = wordings
        self.overTLS = overTLS
        seal = FormSeal(key: house.derivedKey("form seal"))
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
        case .selfChecks: selfChecks()
        case .selfCheck: selfCheck(request)
        case .selfCheckAnswers: try selfCheckAnswers(request)
        case .guides: await guidesPage(request)
        case .guide: try await guidePage(request)
        case .guideReview: try await guideReviewPage(request)
        case .search: try await searchPage(request)
        case .home: homePage()
        case .emergency: emergencyPage()
        case .refer: try await referStart(request)
        case .referQuestion: try await referQuestion(request)
        case .receipt: try await receiptPage(request)
        case .status: try await statusPage(request)
        case .plan: planPage(request)
        case .timeOff: await timeOffPage(request)
        case .talk: talkPage(request)
        case .planPaper: await planPaper(request)
        case .workLetterPaper: await workLetterPaper(request)
        case .talkPaper: await talkPaper(request)
        case .searchPaper: try await searchPaper(request)
        case .find: try await findPage(request)
        case .treatmentService: try await servicePage(request)
        case .guidePaper: try await guidePaper(request)
        case .selfCheckPaper: try await selfCheckPaper(request)
        case .findPaper: try await findPaper(request)
        case .comparePaper: try await comparePaper(request)
        case .receiptPaper: try await receiptPaper(request)
        case .statusPaper: try await statusPaper(request)
        case .wrongFact: try await wrongFactPage(request)
        case .compare: try await comparePage(request)
        case .howFresh: try await howFreshPage()
        case .factReports: try await factReportsPage(request)
        case .factReport: try await factReportPage(request)
        case .sendWords: try await sendWordsPage(request)
        case .readersWords: try await readersWordsPage(request)
        case .tell: try await tellPage(request)
        case .concerns: try await concernsPage(request)
        case .concern: try await concernPage(request)
        case .asset: .notFound()
        }
    }
}
