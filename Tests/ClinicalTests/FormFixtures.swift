@testable import Clinical

/// 20 November 2026.
let formDay = Day(year: 2026, month: 11, day: 20)!

/// A form with these answers.
func form(_ answers: [FieldID: String]) -> FormAnswers {
    var form = FormAnswers()
    for field in FieldID.allCases { if let text = answers[field] { form.set(field, to: text) } }
    return form
}

/// A form that can be sent, on each route, with some answers changed.
func goodForm(_ route: ReferralRoute = .myself, but changed: [FieldID: String] = [:]) -> FormAnswers {
    var answers: [FieldID: String] = [
        .route: route.rawValue, .given: "Siân", .family: "O'Brien", .birthDay: "12", .birthMonth: "3",
        .birthYear: "1981", .substances: "heroin\ncannabis", .howOften: "daily", .lastUse: "today", .fits: "no",
        .confusion: "no", .overdose: "no", .pregnancy: "no", .suicide: "no", .children: "no", .hope: "To sleep",
        .home: "postcode", .postcode: "LS1 4AP", .ways: "text", .phone: "07700 900123", .secret: "purple kettle",
        .secretAgain: "Purple  kettle ",
    ]
    if route == .family {
        answers.merge([
            .senderName: "Marged", .senderRelationship: "mother", .senderWays: "phone-call",
            .senderPhone: "0113 496 0000", .personKnows: "not-sure",
        ]) { $1 }
    }
    if route == .professional {
        answers.merge([
            .professionalName: "Dr Example", .professionalRole: "GP", .professionalOrganisation: "Riverside surgery",
            .professionalPhone: "0113 496 0001", .consentRecorded: "yes", .consentHow: "said yes today",
            .urgency: "soon", .urgencyReason: "Losing weight",
        ]) { $1 }
    }
    return form(answers.merging(changed) { $1 })
}

/// What is wrong with one page.
func errors(on page: QuestionID, _ answers: FormAnswers) -> [FieldError] {
    guard let question = FormPath.question(page, for: answers, today: formDay) else { return [] }
    return FormCheck.errors(for: question, answers: answers, today: formDay)
}
