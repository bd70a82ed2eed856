/// Every page there is, and its address. A route and a link are the same line of this list:
/// a `:word` stands for one part of the address that names a thing.
enum Page: String, CaseIterable, Sendable {
    // For anyone.
    case home = "/"
    case emergency = "/emergency"
    case selfChecks = "/check"
    case selfCheck = "/check/:name"
    case selfCheckAnswers = "/check/:name/answers"
    case find = "/find"
    case treatmentService = "/services/:id"
    case refer = "/refer"
    case referQuestion = "/refer/:question"
    case receipt = "/receipt"
    case status = "/status"

    // For people who sign in.
    case signIn = "/sign-in"
    case signOut = "/sign-out"
    case inbox = "/inbox"
    case referral = "/referrals/:id"
    case people = "/people"
    case person = "/people/:id"

    // For those who build.
    case design = "/design"
    case asset = "/assets/:name"

    /// The address with its gaps, as the log and the tests name it.
    var pattern: String { rawValue }

    /// Whether a form may be sent to this page.
    var takesForms: Bool {
        switch self {
        case .selfCheck, .selfCheckAnswers, .refer, .referQuestion, .receipt, .status, .signIn, .signOut, .inbox,
            .referral, .people, .person, .design:
            true
        case .home, .emergency, .selfChecks, .find, .treatmentService, .asset:
            false
        }
    }
}
