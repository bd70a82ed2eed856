/// What the answers about one subject show, before the safety answers are set beside them.
struct SelfCheckEvidence {
    var scores: [Score] = []
    var concern = SelfCheckOutcome.Headline.noProblemFound
    var isFinished = true
    /// The substances whose stopping words may be needed.
    var named: Set<Substance> = []
    /// The scale itself reports daily use, morning use or withdrawal.
    var scaleSaysSo = false

    init(_ subject: SelfCheck.Subject) throws(ScoringRefusal) {
        switch subject {
        case .drinking(let audit): try addDrinking(audit)
        case .drugs(let drugs): try addDrugs(drugs)
        case .signs(let signs, let substances): addSigns(signs, substances)
        }
    }
}

extension SelfCheckEvidence {
    /// Rule: AUDIT-C first; AUDIT follows it at 5 or more, and after "never" by AUDIT's own skip. Alcohol's stopping
    /// words may be needed for every result that is not known to be low risk. Source: `audit-manual`.
    private mutating func addDrinking(_ points: [Int?]) throws(ScoringRefusal) {
        let points = points.padded(to: Instrument.audit.items.count)
        let audit = try Instrument.audit.score(points)
        let short = try Instrument.auditC.score(Array(points.prefix(3)))
        let goesOn = short.total == nil || short.band?.code == "positive" || audit.isComplete
        scores = goesOn ? [short, audit].filter(\.isComplete) : [short]
        isFinished = goesOn ? audit.isComplete : true
        concern = SelfCheckEvidence.concern(audit: goesOn ? audit.band?.code : nil, short: short.band?.code)
        scaleSaysSo = SelfCheckEvidence.saysDailyOrMorning(points)
        if concern > .notEnoughAnswers || !isFinished || scaleSaysSo { named = [.alcohol] }
    }

    private static func concern(audit: String?, short: String?) -> SelfCheckOutcome.Headline {
        switch (audit, short) {
        case ("lower-risk", _), (nil, "negative"): .noProblemFound
        case ("increasing-risk", _), (nil, "positive"): .worthTalking
        case ("higher-risk", _): .helpLikely
        case ("possible-dependence", _): .possibleDependence
        default: .notEnoughAnswers
        }
    }

    /// Any morning drink (item 6), or any of items 3 to 8 daily or almost daily.
    private static func saysDailyOrMorning(_ points: [Int?]) -> Bool {
        (points[5] ?? 0) > 0 || points[2...7].contains(4)
    }

    /// Rule: DAST-10 in its bands; a severity at or above its cut-off is possible dependence. Where the substance
    /// has no published cut-off, any point is worth talking about. Source: `dast-1982`, `sds-1995`.
    private mutating func addDrugs(_ drugs: SelfCheck.DrugAnswers) throws(ScoringRefusal) {
        let dast = try Instrument.dast10.score(drugs.dast.padded(to: Instrument.dast10.items.count))
        scores = [dast]
        isFinished = dast.isComplete
        concern = SelfCheckEvidence.concern(dast: dast.band?.code)
        named = drugs.substances
        scaleSaysSo = dast.points[8] == 1
        if let severity = drugs.severity { try addSeverity(severity) }
        standInWhenNoneIsNamed()
    }

    private static func concern(dast: String?) -> SelfCheckOutcome.Headline {
        switch dast {
        case "none": .noProblemFound
        case "low": .worthTalking
        case "moderate": .helpLikely
        case "substantial", "severe": .possibleDependence
        default: .notEnoughAnswers
        }
    }

    private mutating func addSeverity(_ severity: SelfCheck.Severity) throws(ScoringRefusal) {
        let scale = Instrument.sds.about(severity.substance)
        let score = try scale.score(severity.points.padded(to: scale.items.count))
        scores.append(score)
        named.insert(severity.substance)
        isFinished = isFinished && score.isComplete
        switch score.band?.code {
        case "possible-dependence": concern = max(concern, .possibleDependence)
        case nil where (score.total ?? 0) > 0: concern = max(concern, .worthTalking)
        default: break
        }
    }

    private mutating func addSigns(_ signs: [SelfCheckSign: Reply], _ substances: Set<Substance>) {
        for sign in SelfCheckSign.allCases where signs[sign] == .yes { concern = max(concern, sign.concern) }
        isFinished = SelfCheckSign.allCases.allSatisfy { (signs[$0] ?? .unanswered) != .unanswered }
        scaleSaysSo = signs.contains { $0.value == .yes && $0.key.concern == .possibleDependence }
        named = substances
        standInWhenNoneIsNamed()
    }

    /// When no substance is named we cannot know that stopping is safe, so the words for "other" stand in.
    private mutating func standInWhenNoneIsNamed() {
        if named.isEmpty && (concern > .noProblemFound || !isFinished) { named = [.other] }
    }
}

extension [Int?] {
    /// Blanks after the end, so that an unfinished page scores as unfinished; extra answers are left to be refused.
    fileprivate func padded(to count: Int) -> [Int?] {
        self + [Int?](repeating: nil, count: Swift.max(0, count - self.count))
    }
}
