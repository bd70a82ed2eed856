/// What the holder of a receipt code sees. Plain words for the public, never for staff.
public struct ReferralStatusPage: Hashable, Sendable {
    public struct Line: Hashable, Sendable {
        public let at: Instant
        public let words: String
    }

    /// Where things are now.
    public let headline: String
    /// What happens next, and by when.
    public let next: String
    /// Set when we are late: says so, and who has been told.
    public let late: String?
    /// What has happened, latest first.
    public let lines: [Line]
    /// Whom to ring stands first: they left while in danger, and nobody has looked yet.
    public var isHelpFirst = false
    /// What this holder may do here.
    public let allowedSteps: Set<ReferralStep.Kind>
}

extension ReferralStatusPage {
    /// The status page for one kind of holder.
    ///
    /// A family member or friend who referred someone sees the same page for ever: it is made before the referral is
    /// looked at, so nothing that happens can show through. A professional sees the stage and no details, and
    /// only while `progressConsent` says the person agreed. The person sees each step, except those that could
    /// put someone at risk if the wrong eyes read the page.
    public static func of(
        _ history: ReferralHistory, for holder: ReceiptHolder, progressConsent: Bool,
        standing: ReferralStanding, now: Instant
    ) -> ReferralStatusPage {
        switch holder {
        case .family: receivedOnly
        case .professional: progressConsent ? progress(standing, now) : receivedAndNoConsent
        case .person: whole(history, standing, now)
        }
    }

    /// All that a relative or friend ever sees. It needs no record to be read.
    public static let receivedOnly = ReferralStatusPage(
        headline: "Received, thank you.",
        next: "We keep what we are told private, so we cannot tell you more. "
            + "You can always ask us for help for yourself.",
        late: nil, lines: [], allowedSteps: [])

    /// What a professional sees while the person has not agreed that they may see more.
    public static let receivedAndNoConsent = ReferralStatusPage(
        headline: "Received, thank you.",
        next: "We can tell you more only if the person agrees to it.",
        late: nil, lines: [], allowedSteps: [])

    private static func progress(_ standing: ReferralStanding, _ now: Instant) -> ReferralStatusPage {
        ReferralStatusPage(
            headline: standing.stage.wordsForReferrer, next: "The person has agreed that you can see this.",
            late: standing.promiseIsBroken(now: now)
                ? "This is later than we promised. A manager is looking at it." : nil,
            lines: [], allowedSteps: [])
    }

    private static func whole(
        _ history: ReferralHistory, _ standing: ReferralStanding, _ now: Instant
    ) -> ReferralStatusPage {
        let lines = history.entries.compactMap { entry in
            entry.step.wordsForPerson(inYear: UKTime(now).day.year).map { Line(at: entry.at, words: $0) }
        }
        return ReferralStatusPage(
            headline: standing.headlineForPerson(now: now),
            next: standing.nextWordsForPerson(now: now),
            late: standing.lateWordsForPerson(now: now),
            lines: lines.reversed(), isHelpFirst: standing.owesLook,
            allowedSteps: standing.allowedSteps(for: .holder(.person)))
    }
}

extension ReferralStanding {
    fileprivate func headlineForPerson(now: Instant) -> String {
        if owesLook { return "You asked us to stop. A worker will look once more." }
        return appointmentHasStarted(now: now) ? "The time of your appointment has come." : stage.wordsForPerson
    }

    /// Rule: an appointment that has begun is never spoken of as still to come, whoever has written down what.
    private func appointmentHasStarted(now: Instant) -> Bool {
        let isWaited = [.appointmentOffered, .appointmentAgreed].contains(stage)
        return isWaited && appointment.map { $0.startsAt <= now } == true
    }

    private func nextAfterAppointment(now: Instant, _ promisedBy: Instant) -> String {
        let time = UKTime(promisedBy).spoken(inYear: UKTime(now).day.year)
        let when = promiseIsBroken(now: now) ? "as soon as we can" : "by \(time)"
        return "If you could not come, it is OK: you can have another one. We will get in touch \(when)."
    }

    func nextWordsForPerson(now: Instant) -> String {
        if stage == .died { return "If you would like to talk with us, please ring." }
        guard !stage.isFinal, let promisedBy else {
            let back = "If you want help again, you can come back at any time. You will be welcome."
            return owesLook ? "They will read what you told us, in case you are not safe. " + back : back
        }
        let year = UKTime(now).day.year
        if appointmentHasStarted(now: now) { return nextAfterAppointment(now: now, promisedBy) }
        if let appointment, stage == .appointmentAgreed {
            return "We will see you on \(UKTime(appointment.startsAt).spoken(inYear: year)), \(appointment.place)."
        }
        if promiseIsBroken(now: now) { return stage.promise + " as soon as we can." }
        return "\(stage.promise) by \(UKTime(promisedBy).spoken(inYear: year))."
    }

    /// Rule: at night staff may already be late in our own eyes; the person is told so once what they heard is past.
    fileprivate func promiseIsBroken(now: Instant) -> Bool { isOverdue && promisedBy.map { $0 < now } == true }

    fileprivate func lateWordsForPerson(now: Instant) -> String? {
        guard promiseIsBroken(now: now) else { return nil }
        switch escalation {
        case .none: return nil
        case .teamManager:
            return "We are late, and we are sorry. You have done nothing wrong. "
                + "The team manager is now looking after this."
        case .serviceLead:
            return "We are very late, and we are sorry. You have done nothing wrong. "
                + "The person in charge of the service is now looking after this."
        }
    }
}
