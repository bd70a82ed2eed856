import Clinical
import Store

@testable import Actions

extension Clinic {
    /// Does one act as the page would, with answers that suit it.
    func take(
        _ act: TriageAct, on id: ID<Referral>, by member: StaffMember = ada, version: Int? = nil,
        words: String = "They said so.", using channel: ContactChannel = .text
    ) async throws(TriageRefusal) {
        let seen: Int
        if let version {
            seen = version
        } else {
            do { seen = try await load(id).version } catch { throw .notFound }
        }
        let (ask, actor) = (TriageAsk(id, version: seen), Actor.staff(member))
        switch act {
        case .take: _ = try await TakeReferral.run(ask, by: actor, in: house)
        case .accept: _ = try await AcceptReferral.run(ask, by: actor, in: house)
        case .offer:
            let start = now.adding(days: 2)
            _ = try await OfferAppointment.run(
                ask, startsAt: start, place: "12 Mill Lane", with: "", by: actor, in: house)
        case .ask: _ = try await AskQuestion.run(ask, question: words, by: AskingWay(channel), by: actor, in: house)
        case .recordAnswer: _ = try await RecordAnswer.run(ask, words: words, by: actor, in: house)
        case .recordAppointmentAnswer:
            _ = try await RecordAnswer.run(ask, appointment: .yes, by: actor, in: house)
        case .recordReached: _ = try await RecordContactAttempt.run(ask, reachedBy: channel, by: actor, in: house)
        case .recordAttempt: _ = try await RecordContactAttempt.run(ask, failedBy: channel, by: actor, in: house)
        case .takeLastResort:
            _ = try await RecordContactAttempt.run(
                ask, lastResort: .askedReferrer, words: words, by: actor, in: house)
        case .recordArrival: _ = try await RecordArrival.run(ask, by: actor, in: house)
        case .recordDidNotAttend: _ = try await RecordDidNotAttend.run(ask, by: actor, in: house)
        case .redirect:
            let proposal = RedirectReferral.Proposal(
                receiver: "Lock House", consent: .given, consentWords: words, scope: [.risk])
            _ = try await RedirectReferral.run(ask, proposal, by: actor, in: house)
        case .recordSending: _ = try await RecordSending.run(ask, how: .post, by: actor, in: house)
        case .recordConfirmation: _ = try await RecordConfirmation.run(ask, confirmedBy: words, by: actor, in: house)
        case .takeOver: _ = try await TakeOverReferral.run(ask, by: actor, in: house)
        case .recordRefusal, .refuseOffer: _ = try await RecordRefusal.run(ask, words: words, by: actor, in: house)
        case .decline: _ = try await DeclineReferral.run(ask, reason: .noNeedFound, words: words, by: actor, in: house)
        case .recordTold: _ = try await RecordTold.run(ask, how: .phoneCall, by: actor, in: house)
        case .reassign: _ = try await ReassignReferral.run(ask, to: Clinic.ben.id, by: actor, in: house)
        case .giveCode:
            let wish = GiveReceiptCode.Wish(word: "purple kettle", again: "purple kettle", knownBy: words)
            _ = try await GiveReceiptCode.run(ask, wish, by: actor, in: house)
        case .reviewDanger: _ = try await ReviewDanger.run(ask, flags: [.overdose], words: words, by: actor, in: house)
        case .recordSafeguarding: _ = try await RecordSafeguarding.run(ask, words: words, by: actor, in: house)
        case .recordWithdrawal: _ = try await RecordWithdrawal.run(ask, words: words, by: actor, in: house)
        case .recordDeath: _ = try await RecordDeath.run(ask, toldBy: words, on: nil, by: actor, in: house)
        }
    }

    /// What was refused; nil if it was done.
    func refusal(
        _ act: TriageAct, on id: ID<Referral>, by member: StaffMember = ada, version: Int? = nil,
        words: String = "They said so.", using channel: ContactChannel = .text
    ) async -> TriageRefusal? {
        do {
            try await take(act, on: id, by: member, version: version, words: words, using: channel)
            return nil
        } catch { return error }
    }

    /// A referral brought to a stage by the Actions themselves.
    func bring(to stage: ReferralStage) async throws -> ID<Referral> {
        let id = try await receive(given: "At", family: stage.rawValue)
        for act in stage.way {
            if act == .recordDidNotAttend { wait(minutes: 2 * 1440 + 5) }
            wait(minutes: 1)
            try await take(act, on: id)
        }
        return id
    }
}

extension ReferralStage {
    /// A way from new to this stage.
    var way: [TriageAct] {
        switch self {
        case .new: []
        case .triage: [.take]
        case .accepted: [.take, .accept]
        case .appointmentOffered: [.take, .accept, .offer]
        case .appointmentAgreed: [.take, .accept, .offer, .recordAppointmentAnswer]
        case .appointmentMissed: [.take, .accept, .offer, .recordAppointmentAnswer, .recordDidNotAttend]
        case .waitingForAnswer: [.take, .ask]
        case .couldNotReach: [.take, .recordAttempt]
        case .redirectProposed: [.take, .redirect]
        case .redirectSent: [.take, .redirect, .recordSending]
        case .redirectRefused: [.take, .redirect, .recordSending, .recordRefusal]
        case .declining: [.take, .decline]
        case .arrived: [.recordArrival]
        case .confirmedElsewhere: [.take, .redirect, .recordSending, .recordConfirmation]
        case .declined: [.take, .decline, .recordTold]
        case .withdrawn: [.recordWithdrawal]
        case .died: [.recordDeath]
        }
    }
}

extension Clinic {
    private var why: String { "The same birth date and phone." }

    func link(_ id: ID<Referral>, with person: ID<Person>) async throws {
        _ = try await LinkDuplicate.run(
            try await ask(id), with: person, why: why, by: .staff(Self.ada), in: house)
    }

    func unlink(_ id: ID<Referral>, from person: ID<Person>) async throws {
        _ = try await UnlinkDuplicate.run(
            try await ask(id), from: person, why: why, by: .staff(Self.ada), in: house)
    }
}
