import Actions
import Clinical
import HTTPTypes

// The referral form: one question a page. Nothing is kept on the server until it is sent.
extension Site {
    /// The first page. It also takes the answers of a self-check, and who needs help from the link that led here, and
    /// then begins at what is left to ask.
    func referStart(_ request: PageRequest) async throws -> PageResponse {
        let team: ID<Team>? = ID(request.query["team"])
        var answers = FormAnswers(handedOver: request.form?.all ?? [])
        if let route = ReferralRoute(rawValue: request.query["route"]) { answers.set(.route, to: route.rawValue) }
        return try start(try BeginReferral.run(from: answers, preferring: team, in: house), saying: nil)
    }

    func referQuestion(_ request: PageRequest) async throws -> PageResponse {
        let name = request.link.words.first ?? ""
        let isCheck = name == ReferRequest.Button.check.rawValue
        guard let id = QuestionID(rawValue: name) ?? (isCheck ? .route : nil) else { return .notFound() }
        guard let form = request.form else {
            return try start(try BeginReferral.run(in: house), saying: .notKept)
        }
        guard var asked = ReferRequest(form, seal: seal, now: house.clock()) else {
            return try startAgain()
        }
        if !isCheck { asked.take(id) }
        guard asked.isFresh else { return try await checkPage(asked, saying: .tooOld) }
        return isCheck ? try await checkPage(asked) : try await turn(asked, from: id)
    }

    /// What the form carried does not open: it was changed on the way, or was never ours.
    func startAgain() throws -> PageResponse {
        try start(try BeginReferral.run(in: house), saying: .notOpened, status: .unprocessableContent)
    }

    /// The page that a button leads to.
    private func turn(_ asked: ReferRequest, from id: QuestionID) async throws -> PageResponse {
        let (answers, today) = (asked.draft.answers, asked.today)
        if asked.button == .show { return try questionPage(id, asked) }
        let errors =
            FormPath.question(id, for: answers, today: today)
            .map { FormCheck.errors(for: $0, answers: answers, today: today) } ?? []
        let isTooMuch = answers.room > FormAnswers.roomLimit
        if asked.button == .back, !isTooMuch {
            guard let before = FormPath.previous(before: id, for: answers, today: today) else {
                return try questionPage(.route, asked)
            }
            return try questionPage(before, asked)
        }
        if !errors.isEmpty || isTooMuch { return try questionPage(id, asked, errors: errors) }
        let isWhole = FormPath.firstMissing(in: answers, today: today) == nil
        if asked.isCorrection && isWhole || asked.button == .check { return try await checkPage(asked, after: id) }
        let handedOver = asked.draft.handedOver
        guard let next = FormPath.next(after: id, for: answers, handedOver: handedOver, today: today) else {
            return try await checkPage(asked, after: id)
        }
        return try questionPage(next, asked, after: id)
    }

    private func start(
        _ draft: ReferralDraft, saying news: ReferNews?, status: HTTPResponse.Status = .ok
    ) throws -> PageResponse {
        let now = house.clock()
        let (answers, today) = (draft.answers, UKTime(now).day)
        let first = FormPath.next(after: nil, for: answers, handedOver: draft.handedOver, today: today) ?? .route
        guard let question = FormPath.question(first, for: answers, today: today) else { return .notFound() }
        let ids = FormPath.questions(for: answers, today: today).map(\.id)
        let model = QuestionModel(
            question: question, answers: answers, sealed: try sealed(draft, now), news: news, isFirst: first == .route,
            place: (ids.firstIndex(of: first) ?? 0) + 1, count: ids.count)
        return model.page(status: status)
    }

    private func questionPage(
        _ id: QuestionID, _ asked: ReferRequest, errors: [FieldError] = [], after: QuestionID? = nil
    ) throws -> PageResponse {
        let answers = asked.draft.answers
        guard let question = FormPath.question(id, for: answers, today: asked.today) else {
            // An earlier answer has closed this question since.
            return try questionPage(FormPath.firstMissing(in: answers, today: asked.today) ?? .route, asked)
        }
        let ids = FormPath.questions(for: answers, today: asked.today).map(\.id)
        var model = QuestionModel(
            question: question, answers: answers, sealed: try sealed(asked.fitting(question), asked.now),
            place: (ids.firstIndex(of: id) ?? 0) + 1, count: ids.count)
        model.isCorrection = asked.button == .show || asked.isCorrection
        model.isFirst = id == .route
        model.notices = after.map { FormNotice.after($0, answers: answers, today: asked.today) } ?? []
        for error in errors { model.mistakes.add(error.field.rawValue, error.sentence) }
        return model.page(status: errors.isEmpty ? .ok : .unprocessableContent)
    }

    func sealed(_ draft: ReferralDraft, _ now: Instant) throws -> String {
        try seal.seal(draft, for: ReferRequest.formName, at: now)
    }
}

extension ReferRequest {
    /// The draft without this page's answers when they are too much to carry: they stand in their boxes all the same.
    fileprivate func fitting(_ question: FormQuestion) -> ReferralDraft {
        guard draft.answers.room > FormAnswers.roomLimit else { return draft }
        var fitting = draft
        fitting.answers = fitting.answers.without(question.inputs.contains)
        return fitting
    }
}
