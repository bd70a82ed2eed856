/// What a step does to the stage and its clock.
enum ReferralMove: Hashable, Sendable {
    /// Written down; the stage and its clock go on as they were.
    case note
    /// The stage stays and its clock starts again, because something was done that it waited for.
    case again
    case go(ReferralStage)
    /// To the work the referral was taken from: an appointment once accepted, otherwise triage.
    case back
    /// Yes leads to an agreed appointment, anything else back to offering one.
    case byAnswer
}

extension ReferralStage {
    /// The whole state machine: what may be done in each stage, and where it leads.
    /// What is not listed is refused.
    func move(for kind: ReferralStep.Kind) -> ReferralMove? {
        isFinal ? Self.afterTheEnd[kind] : Self.moves[self]?[kind] ?? Self.always[kind]
    }

    /// Written once: every page and every step of a property asks it many times.
    private static let moves = Dictionary(uniqueKeysWithValues: allCases.map { ($0, $0.own) })

    /// The person may withdraw, arrive or die at any time, and staff may always write these down.
    static let always: [ReferralStep.Kind: ReferralMove] = [
        .arrived: .go(.arrived), .withdrawn: .go(.withdrawn), .died: .go(.died),
        .assigned: .note, .returnedToTeam: .note, .linkedAsDuplicate: .note, .duplicateUndone: .note,
        .contactCorrected: .note, .codeGiven: .note,
        .dangerReviewed: .note, .safeguardingHandled: .note,
    ]

    /// An ended referral is never reopened: a new one is made. An act that is still owed can be recorded.
    private static let afterTheEnd: [ReferralStep.Kind: ReferralMove] = [
        .safeguardingHandled: .note, .dangerReviewed: .note,
    ]

    var own: [ReferralStep.Kind: ReferralMove] {
        switch self {
        case .new: [.opened: .go(.triage), .assigned: .go(.triage)]
        case .triage: Self.decisions.merging([.opened: .note, .accepted: .go(.accepted)]) { $1 }
        case .accepted: Self.decisions.merging([.appointmentOffered: .go(.appointmentOffered)]) { $1 }
        case .appointmentOffered:
            Self.decisions.merging([
                .appointmentAnswered: .byAnswer, .appointmentOffered: .go(.appointmentOffered),
                .didNotAttend: .go(.appointmentMissed),
            ]) { $1 }
        case .appointmentAgreed:
            [
                .didNotAttend: .go(.appointmentMissed), .appointmentAnswered: .byAnswer,
                .appointmentOffered: .go(.appointmentOffered), .reached: .again, .couldNotReach: .again,
            ]
        case .appointmentMissed:
            Self.decisions.merging([.appointmentOffered: .go(.appointmentOffered), .reached: .back]) { $1 }
        case .waitingForAnswer:
            Self.decisions.merging([.answered: .back, .reached: .back, .accepted: .go(.accepted)]) { $1 }
        case .couldNotReach:
            [
                .couldNotReach: .again, .lastResort: .again, .reached: .back, .answered: .back,
                .contactCorrected: .back, .appointmentAnswered: .byAnswer, .declined: .go(.declining),
            ]
        case .redirectProposed:
            Self.decisions.merging([.redirectSent: .go(.redirectSent), .accepted: .go(.accepted)]) { $1 }
        case .redirectSent:
            [
                .redirectConfirmed: .go(.confirmedElsewhere), .redirectRefused: .go(.redirectRefused),
                .redirectSent: .again, .redirectProposed: .go(.redirectProposed), .accepted: .go(.accepted),
                .reached: .note, .takenOver: .go(.triage),
            ]
        case .redirectRefused: Self.decisions.merging([.accepted: .go(.accepted)]) { $1 }
        case .declining:
            [
                .declineTold: .go(.declined), .couldNotReach: .again, .reached: .note,
                .accepted: .go(.accepted), .redirectProposed: .go(.redirectProposed),
            ]
        case .arrived, .confirmedElsewhere, .declined, .withdrawn, .died: [:]
        }
    }

    /// What staff may decide wherever the next move is ours.
    private static let decisions: [ReferralStep.Kind: ReferralMove] = [
        .asked: .go(.waitingForAnswer), .couldNotReach: .go(.couldNotReach), .reached: .note,
        .redirectProposed: .go(.redirectProposed), .declined: .go(.declining), .lastResort: .go(.couldNotReach),
    ]
}
