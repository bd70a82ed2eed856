/// Chooses who answers a request. Every page of the list has its line here, and a page without one does not compile.
public func publicSite(_ request: PageRequest) async throws -> PageResponse {
    switch request.link.page {
    case .design: designPage(request)
    case .home, .emergency, .selfChecks, .selfCheck, .selfCheckAnswers, .find, .treatmentService, .refer,
        .referQuestion, .receipt, .status, .signIn, .signOut, .inbox, .referral, .people, .person, .asset:
        .notFound()
    }
}
