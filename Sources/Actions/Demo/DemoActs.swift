import Clinical
import Store

/// What one turn writes.
struct DemoAct {
    let verb: Verb
    var steps: [ReferralStep]
    var isByPerson = false
    var reason: String?
    /// The person's own record, when that changes too.
    var person: Person?
    var also = Changes()
    /// Who has it from now on, when that is someone else.
    var nextWorker: StaffMember?

    init(_ verb: Verb, _ steps: ReferralStep..., isByPerson: Bool = false) {
        (self.verb, self.steps, self.isByPerson) = (verb, steps, isByPerson)
    }
}

extension DemoWriter {
    /// Nil for what cannot be done with this person: someone who has named no safe way is not tried to be reached.
    mutating func act(_ moment: DemoMoment) -> DemoAct? {
        switch moment.turn {
        case .take: DemoAct(.takeReferral, .opened, .assigned(to: worker.id))
        case .handOver: handingOver()
        case .accept: DemoAct(.acceptReferral, .accepted)
        case .ask, .attempt, .reach, .lastResort: contact(moment.turn)
        case .answer, .agree, .anotherTime, .withdraw: fromPerson(moment.turn)
        case .correctContact: correction()
        case .offer: moment.appointment.map { offer($0) }
        case .miss: DemoAct(.recordDidNotAttend, .didNotAttend)
        case .arrive: DemoAct(.recordArrival, .arrived)
        case .redirect: redirect(.given, to: outside(), at: moment.at)
        case .redirectUnasked: redirect(.waiting, to: outside(), at: moment.at)
        case .send: DemoAct(.recordSending, .redirectSent(how: dice.pick([.email, .post, .phone])))
        case .confirm: DemoAct(.recordConfirmation, .redirectConfirmed(by: dice.pick(DemoWords.confirmed)))
        case .refuse: DemoAct(.recordRefusal, .redirectRefused(words: dice.pick(DemoWords.refused)))
        case .decline: decline(dice.pick([.noNeedFound, .alreadyHelpedHere, .other]))
        case .declineUnreached: decline(.couldNotReach)
        case .tell: DemoAct(.recordTold, .declineTold(tellingWay))
        case .reviewDanger: review()
        case .safeguard:
            DemoAct(.recordSafeguarding, .safeguardingHandled(words: dice.pick(DemoWords.safeguarding)))
        case .die: death(at: moment.at)
        }
    }

    private func handingOver() -> DemoAct {
        var act = DemoAct(.reassignReferral, .assigned(to: colleague.id))
        act.nextWorker = colleague
        return act
    }

    private mutating func contact(_ turn: DemoTurn) -> DemoAct? {
        let safe = safeWays
        switch turn {
        case .ask where safe.isEmpty, .attempt where safe.isEmpty: return nil
        case .ask:
            let question = dice.pick(DemoWords.questions)
            return DemoAct(.askQuestion, .asked(question: question, by: AskingWay(dice.pick(safe))))
        case .attempt: return DemoAct(.recordContactAttempt, .couldNotReach(by: dice.pick(safe)))
        case .reach: return DemoAct(.recordContactAttempt, .reached(by: .phoneCall))
        default:
            let resort: LastResort = safe.contains(.post) ? .letter : isHolder ? .visit : .askedReferrer
            let words = DemoWords.lastResorts[resort == .letter ? 0 : resort == .visit ? 2 : 1]
            return DemoAct(.recordContactAttempt, .lastResort(resort, words: words))
        }
    }

    /// On their status page if they hold the code; otherwise a worker writes down what they said.
    private mutating func fromPerson(_ turn: DemoTurn) -> DemoAct {
        switch turn {
        case .withdraw:
            let words = dice.pick(DemoWords.whyNot)
            return DemoAct(
                isHolder ? .withdrawReferral : .recordWithdrawal, .withdrawn(words: words), isByPerson: isHolder)
        case .answer: return answered(.answered(words: dice.pick(DemoWords.answers)))
        case .anotherTime: return answered(.appointmentAnswered(.anotherTime))
        default: return answered(.appointmentAnswered(.yes))
        }
    }

    private func answered(_ step: ReferralStep) -> DemoAct {
        DemoAct(isHolder ? .answerQuestion : .recordAnswer, step, isByPerson: isHolder)
    }

    private mutating func correction() -> DemoAct? {
        guard isHolder else { return nil }
        var answers = ContactCorrection.answers(of: person)
        answers.tick(.ways, [ContactChannel.phoneCall.rawValue, ContactChannel.text.rawValue])
        answers.set(.phone, to: dice.mobile())
        guard let correction = try? ContactCorrection(checking: answers, today: Day(number: 0)) else { return nil }
        var act = DemoAct(.correctContact, .contactCorrected, isByPerson: true)
        act.person = correction.applied(to: person)
        return act
    }

    private mutating func offer(_ startsAt: Instant) -> DemoAct {
        let offer = AppointmentOffer(startsAt: startsAt, place: dice.pick(DemoWords.places), with: worker.name)
        return DemoAct(.offerAppointment, .appointmentOffered(offer))
    }

    private mutating func outside() -> RedirectReceiver { RedirectReceiver(name: dice.pick(DemoWords.receivers)) }

    mutating func redirect(
        _ consent: RedirectConsent, to receiver: RedirectReceiver, at moment: Instant
    ) -> DemoAct {
        let words = consent == .given ? dice.pick(DemoWords.agreed) : ""
        let proposal = RedirectProposal(to: receiver, consent: consent, consentWords: words)
        var act = DemoAct(.redirectReferral, .redirectProposed(proposal))
        guard consent == .given else { return act }
        act.also.add(
            Consent(
                id: house.newID(), person: person.id, purpose: .treatment, recipient: receiver.name,
                scope: receiver.team == nil ? [.contactDetails, .assessment, .risk] : Set(RedirectReferral.scopes),
                isGiven: true, decidedAt: moment, recordedBy: worker.id,
                evidence: words))
        return act
    }

    private mutating func decline(_ reason: DeclineReason) -> DemoAct {
        let own = reason == .couldNotReach ? DemoWords.declined[2] : dice.pick(DemoWords.declined)
        let words = [reason.wordsForPerson, own].filter { !$0.isEmpty }.joined(separator: " ")
        return DemoAct(.declineReferral, .declined(reason, words: words))
    }

    private var tellingWay: TellingWay {
        if safeWays.contains(.post) { return .post }
        if safeWays.contains(.text) { return .text }
        return safeWays.contains(.phoneCall) ? .phoneCall : .inPerson
    }

    /// Nil where nobody owes it: who withdrew and was not in danger, or told a worker so, is left alone.
    private mutating func review() -> DemoAct? {
        let hasLeft = referral.history.entries.last?.step.kind == .withdrawn
        if hasLeft, !(isHolder && referral.danger.contains(where: \.runsOnTheClock)) { return nil }
        let flags = referral.danger.subtracting([.seizure, .withdrawal])
        return DemoAct(.reviewDanger, .dangerReviewed(flags, words: dice.pick(DemoWords.reviews)))
    }

    private mutating func death(at moment: Instant) -> DemoAct {
        var act = DemoAct(.recordDeath, .died(toldBy: "Their sister, by phone"))
        var changed = person
        let day = max(UKTime(moment).day.adding(days: -2), UKTime(referral.history.receivedAt).day)
        changed.death = Death(on: day)
        act.person = changed
        return act
    }
}
