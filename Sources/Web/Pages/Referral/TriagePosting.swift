import Actions
import Clinical

/// Hands a form of the referral's page to the Action it is for.
struct TriagePosting {
    let referral: ID<Referral>
    let form: Fields
    let actor: Actor
    let house: House

    /// - Returns: a receipt code, when one was made: the only time that it can be shown.
    /// - Throws: what the Action refuses, and `.mistake` when a day or time cannot be read.
    func run(_ act: TriageAct) async throws(TriageRefusal) -> String? {
        var ask = TriageAsk(referral, version: Int(form["version"]) ?? 0)
        if act.asksWhen { ask.at = try moment(act) }
        let (words, channel) = (typed(act, .words), ContactChannel(rawValue: typed(act, .channel)))
        switch act {
        case .take: _ = try await TakeReferral.run(ask, by: actor, in: house)
        case .accept: _ = try await AcceptReferral.run(ask, by: actor, in: house)
        case .offer:
            let start = UKTime.instant(typedDay: typed(act, .day), typedTime: typed(act, .time))
            _ = try await OfferAppointment.run(
                ask, startsAt: start, place: typed(act, .place), with: typed(act, .with), by: actor, in: house)
        case .recordArrival: _ = try await RecordArrival.run(ask, by: actor, in: house)
        case .recordDidNotAttend: _ = try await RecordDidNotAttend.run(ask, by: actor, in: house)
        case .redirect: _ = try await RedirectReferral.run(ask, proposal, by: actor, in: house)
        case .reassign:
            _ = try await ReassignReferral.run(ask, to: ID(typed(act, .staff)), by: actor, in: house)
        case .recordDeath:
            _ = try await RecordDeath.run(ask, toldBy: words, on: try day(act), by: actor, in: house)
        case .ask:
            let way = AskingWay(rawValue: typed(act, .channel))
            _ = try await AskQuestion.run(ask, question: words, by: way, by: actor, in: house)
        case .recordAnswer: _ = try await RecordAnswer.run(ask, words: words, by: actor, in: house)
        case .recordAppointmentAnswer:
            let answer = AppointmentAnswer(rawValue: typed(act, .answer))
            _ = try await RecordAnswer.run(ask, appointment: answer, by: actor, in: house)
        case .recordReached: _ = try await RecordContactAttempt.run(ask, reachedBy: channel, by: actor, in: house)
        case .recordAttempt: _ = try await RecordContactAttempt.run(ask, failedBy: channel, by: actor, in: house)
        case .takeLastResort:
            let resort = LastResort(rawValue: typed(act, .resort))
            _ = try await RecordContactAttempt.run(ask, lastResort: resort, words: words, by: actor, in: house)
        case .recordSending:
            let way = SendingWay(rawValue: typed(act, .way))
            _ = try await RecordSending.run(ask, how: way, by: actor, in: house)
        case .recordConfirmation:
            _ = try await RecordConfirmation.run(ask, confirmedBy: words, by: actor, in: house)
        case .takeOver: _ = try await TakeOverReferral.run(ask, by: actor, in: house)
        case .recordRefusal, .refuseOffer: _ = try await RecordRefusal.run(ask, words: words, by: actor, in: house)
        case .decline:
            let reason = DeclineReason(rawValue: typed(act, .reason))
            _ = try await DeclineReferral.run(ask, reason: reason, words: words, by: actor, in: house)
        case .recordTold:
            _ = try await RecordTold.run(ask, how: TellingWay(rawValue: typed(act, .way)), by: actor, in: house)
        case .giveCode:
            let wish = GiveReceiptCode.Wish(word: typed(act, .secret), again: typed(act, .again), knownBy: words)
            return try await GiveReceiptCode.run(ask, wish, by: actor, in: house)
        case .reviewDanger:
            let flags = form.every(TriageTyped.name(act, .flags)).compactMap { DangerFlag(rawValue: $0) }
            _ = try await ReviewDanger.run(ask, flags: Set(flags), words: words, by: actor, in: house)
        case .recordSafeguarding: _ = try await RecordSafeguarding.run(ask, words: words, by: actor, in: house)
        case .recordWithdrawal: _ = try await RecordWithdrawal.run(ask, words: words, by: actor, in: house)
        }
        return nil
    }

    private func typed(_ act: TriageAct, _ field: TriageField) -> String { form[TriageTyped.name(act, field)] }

    private func moment(_ act: TriageAct) throws(TriageRefusal) -> Instant? {
        let (day, time) = (typed(act, .day), typed(act, .time))
        if day.isEmpty && time.isEmpty { return nil }
        guard let moment = UKTime.instant(typedDay: day, typedTime: time) else {
            throw .mistake(.day, "Write a day like 20/11/2026 and a time like 14:30, or leave both empty.")
        }
        return moment
    }

    private func day(_ act: TriageAct) throws(TriageRefusal) -> Day? {
        let text = typed(act, .day)
        if text.isEmpty { return nil }
        guard let day = Day(typed: text) else { throw .mistake(.day, "Write a day like 20/11/2026.") }
        return day
    }

    private var proposal: RedirectReferral.Proposal {
        RedirectReferral.Proposal(
            team: ID(typed(.redirect, .team)), service: ID(typed(.redirect, .service)),
            receiver: typed(.redirect, .receiver),
            consent: RedirectConsent(rawValue: typed(.redirect, .consent)), consentWords: typed(.redirect, .words),
            scope: Set(form.every(TriageTyped.name(.redirect, .scope)).compactMap { ConsentScope(rawValue: $0) }))
    }
}
