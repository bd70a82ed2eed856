extension ReferralStep {
    /// The most characters any words in a step may have: several pages, and less than a form can carry.
    public static let longestWords = 4000

    /// The words a step carries, and whether they may be empty.
    fileprivate var words: [(text: String, mayBeEmpty: Bool)] {
        switch self {
        case .asked(let words, _), .answered(let words), .lastResort(_, let words), .redirectConfirmed(let words),
            .redirectRefused(let words), .declined(_, let words), .died(let words), .dangerReviewed(_, let words),
            .safeguardingHandled(let words), .returnedToTeam(let words), .codeGiven(let words):
            [(words, false)]
        case .withdrawn(let words): [(words, true)]
        case .appointmentOffered(let offer): [(offer.place, false), (offer.with, true)]
        case .redirectProposed(let proposal): [(proposal.consentWords, proposal.consent == .waiting)]
        default: []
        }
    }
}

extension ReferralCourse {
    /// Whether the step can be taken now, from what it says and from where the referral stands.
    func check(_ step: ReferralStep, at: Instant, attemptsNeeded: Int, isReachable: Bool) throws(ReferralRefusal) {
        guard stage.move(for: step.kind) != nil, !isDone(step.kind) else { throw .notNow(step.kind, stage) }
        for (text, mayBeEmpty) in step.words {
            guard mayBeEmpty || !text.trimmed.isEmpty else { throw .wordsMissing }
            guard text.count <= ReferralStep.longestWords else { throw .wordsTooLong }
        }
        if case .returnedToTeam = step, assignee == nil { throw .givenToNobody }
        try checkAppointment(step, at: at)
        try checkReaching(step, attemptsNeeded: isReachable ? attemptsNeeded : 0, isReachable: isReachable)
        try checkRedirect(step)
    }

    private func checkAppointment(_ step: ReferralStep, at: Instant) throws(ReferralRefusal) {
        switch step {
        case .appointmentOffered(let offer) where offer.startsAt <= at: throw .appointmentInThePast
        case .appointmentAnswered(let answer):
            guard let appointment else { throw .noAppointment }
            guard answer != .yes || at < appointment.startsAt else { throw .appointmentStarted }
        case .didNotAttend:
            guard let appointment else { throw .noAppointment }
            guard at >= appointment.startsAt else { throw .appointmentNotYet }
        default: break
        }
    }

    /// Rule: nobody is given up because one telephone was not answered. "Could not reach them" is a reason to decline
    /// only after enough attempts and a last resort. Where no way is safe none is asked for, and others are asked.
    private func checkReaching(
        _ step: ReferralStep, attemptsNeeded: Int, isReachable: Bool
    ) throws(ReferralRefusal) {
        let left = max(0, attemptsNeeded - attempts.count)
        switch step {
        case .lastResort(let resort, _) where !isReachable && attempts.isEmpty && !resort.asksOthers:
            throw .askOthers
        case .lastResort where left > 0: throw .lastResortTooSoon(left)
        case .declined(.couldNotReach, _) where lastResortTaken: break
        case .declined(.couldNotReach, _): throw left > 0 ? .triesLeft(left) : .lastResortMissing
        default: break
        }
    }

    private func checkRedirect(_ step: ReferralStep) throws(ReferralRefusal) {
        switch step {
        case .redirectSent(let how):
            guard let redirect, redirect.consent.allowsSending else { throw .consentMissing }
            guard (how == .towpath) == (redirect.receiver.team != nil) else {
                throw how == .towpath ? .notInTowpath : .onlyInTowpath
            }
        case .redirectConfirmed:
            guard redirect?.receiver.team == nil else { throw .onlyInTowpath }
        case .takenOver(let team):
            guard redirect?.receiver.team == team else { throw .notNow(.takenOver, stage) }
        case .redirectProposed(let proposal):
            guard !proposal.receiver.name.trimmed.isEmpty else { throw .receiverMissing }
            guard proposal.receiver.name.count <= ReferralStep.longestWords else { throw .wordsTooLong }
        default: break
        }
    }
}
