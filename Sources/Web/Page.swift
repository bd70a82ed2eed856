/// Every page there is, and its address. A route and a link are the same line of this list:
/// a `:word` stands for one part of the address that names a thing.
enum Page: String, CaseIterable, Sendable {
    // For anyone.
    case home = "/"
    case emergency = "/emergency"
    case selfChecks = "/check"
    case selfCheck = "/check/:name"
    case selfCheckAnswers = "/check/:name/answers"
    case guides = "/guides"
    case guide = "/guides/:name"
    case search = "/search"
    case plan = "/plan"
    case timeOff = "/time-off"
    case talk = "/plan-a-talk"
    case find = "/find"
    case treatmentService = "/services/:id"
    case wrongFact = "/services/:id/wrong"
    case compare = "/compare"
    case howFresh = "/how-fresh"
    case refer = "/refer"
    case referQuestion = "/refer/:question"
    case receipt = "/receipt"
    case status = "/status"
    case guidePaper = "/guides/:name/pdf"
    case selfCheckPaper = "/check/:name/pdf"
    case findPaper = "/find/pdf"
    case comparePaper = "/compare/pdf"
    case receiptPaper = "/receipt/pdf"
    case statusPaper = "/status/pdf"
    case sendWords = "/send-us-your-words"
    case tell = "/tell-a-service"
    case planPaper = "/plan/pdf"
    case workLetterPaper = "/time-off/letter"
    case talkPaper = "/plan-a-talk/pdf"
    case searchPaper = "/search/pdf"

    // For people who sign in.
    case signIn = "/sign-in"
    case signInCode = "/sign-in/code"
    case signOut = "/sign-out"
    case account = "/account"
    case accountPassword = "/account/password"
    case accountAuthenticator = "/account/authenticator"
    case accountRecoveryCodes = "/account/recovery-codes"
    case inbox = "/inbox"
    case referral = "/referrals/:id"
    case letter = "/referrals/:id/letter"
    case people = "/people"
    case person = "/people/:id"
    case personAccessLog = "/people/:id/access"
    case breakGlass = "/people/:id/break-glass"
    case glass = "/glass"
    case guideReview = "/guide-review"
    case factReports = "/directory/reports"
    case factReport = "/directory/reports/:id"
    case readersWords = "/words-from-readers"
    case concerns = "/told"
    case concern = "/told/:id"

    // For those who build.
    case design = "/design"
    case asset = "/assets/:name"

    /// The address with its gaps, as the log and the tests name it.
    var pattern: String { rawValue }

    /// Whether a form may be sent to this page.
    var takesForms: Bool {
        switch self {
        case .selfCheck, .selfCheckAnswers, .search, .find, .wrongFact, .refer, .referQuestion, .receipt, .status,
            .selfCheckPaper, .findPaper, .receiptPaper, .statusPaper, .sendWords, .signIn, .signInCode, .signOut,
            .account, .accountPassword, .accountAuthenticator, .accountRecoveryCodes, .inbox, .referral, .people,
            .person, .breakGlass, .factReport, .readersWords, .plan, .timeOff, .talk, .planPaper, .workLetterPaper,
            .talkPaper, .searchPaper, .tell, .concern, .design:
            true
        case .home, .emergency, .selfChecks, .guides, .guide, .treatmentService, .compare, .comparePaper, .howFresh,
            .guidePaper, .letter, .personAccessLog, .glass, .guideReview, .factReports, .concerns, .asset:
            false
        }
    }

    /// Whether it is a page where work begins, to which someone may go straight on from signing in.
    var isForStaff: Bool {
        switch self {
        case .account, .inbox, .referral, .letter, .people, .person, .personAccessLog, .breakGlass, .glass,
            .guideReview, .factReports, .factReport, .readersWords, .concerns, .concern:
            true
        default: false
        }
    }
}
