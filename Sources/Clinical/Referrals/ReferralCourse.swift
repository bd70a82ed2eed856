/// What a history amounts to before the clock is looked at: the stage, since when, and what it still waits for.
struct ReferralCourse: Sendable {
    private(set) var stage = ReferralStage.new
    /// When the stage's clock last started.
    private(set) var since: Instant
    private(set) var isAccepted = false
    private(set) var assignee: ID<StaffMember>?
    /// The ways tried in vain since we last heard from the person.
    private(set) var attempts: [ContactChannel] = []
    private(set) var lastResortTaken = false
    private(set) var question: String?
    private(set) var appointment: AppointmentOffer?
    private(set) var redirect: RedirectProposal?
    /// The dangers as staff last reviewed them; nil while nobody has.
    private(set) var reviewedDanger: Set<DangerFlag>?
    private(set) var safeguardingHandled = false
    /// The person has written words of danger, and no worker has reviewed the danger since.
    private(set) var wroteOfDanger = false
    /// The person has withdrawn by themselves, and no worker has reviewed the danger since.
    private(set) var leftAlone = false

    /// Steps follow in the order they were written. A step that the stage does not know is a note:
    /// it can neither end a referral nor stop its clock.
    init(_ history: ReferralHistory) {
        since = history.receivedAt
        for entry in history.entries.dropFirst() { follow(entry) }
    }

    private mutating func follow(_ entry: ReferralEntry) {
        let move = stage.move(for: entry.step.kind) ?? .note
        remember(entry.step)
        if case .holder = entry.by { remember(own: entry.step) }
        guard let next = stage(after: move, entry.step) else { return }
        if stage != next || move != .note { since = max(since, entry.at) }
        stage = next
        if next == .accepted { isAccepted = true }
        if next == .declining || next == .redirectRefused { isAccepted = false }
        if entry.step.kind == .takenOver { beginAgain() }
    }

    /// Nil when the stage and its clock go on as they were.
    private func stage(after move: ReferralMove, _ step: ReferralStep) -> ReferralStage? {
        switch move {
        case .note: nil
        case .again: stage
        case .go(let next): next
        case .back: isAccepted ? .accepted : .triage
        case .byAnswer: step == .appointmentAnswered(.yes) ? .appointmentAgreed : .accepted
        }
    }

    private mutating func remember(_ step: ReferralStep) {
        switch step {
        case .assigned(let staff): assignee = staff
        case .returnedToTeam: assignee = nil
        case .asked(let words, _): question = words
        case .appointmentOffered(let offer): appointment = offer
        case .appointmentAnswered(let answer):
            if answer != .yes { appointment = nil }
            heard()
        case .didNotAttend: appointment = nil
        case .couldNotReach(let channel): attempts.append(channel)
        case .answered:
            question = nil
            heard()
        case .reached: heard()
        case .contactCorrected: if stage == .couldNotReach { heard() }
        case .lastResort: lastResortTaken = true
        case .redirectProposed(let proposal): redirect = proposal
        case .dangerReviewed(let flags, _):
            reviewedDanger = flags
            (wroteOfDanger, leftAlone) = (false, false)
        case .safeguardingHandled: safeguardingHandled = true
        default: break
        }
    }

    /// What the person did on their status page, with no worker beside them.
    private mutating func remember(own step: ReferralStep) {
        switch step {
        case .answered(let words): wroteOfDanger = wroteOfDanger || UrgentWords.areIn(words)
        case .withdrawn(let words):
            wroteOfDanger = wroteOfDanger || UrgentWords.areIn(words)
            leftAlone = true
        default: break
        }
    }

    /// Once a referral has ended each of the acts that may still be owed is done once.
    func isDone(_ kind: ReferralStep.Kind) -> Bool {
        switch kind {
        case .safeguardingHandled: stage.isFinal && safeguardingHandled
        case .dangerReviewed: stage.isFinal && !leftAlone
        default: false
        }
    }

    /// Rule: another team decides and tries for itself, so what the first had begun does not bind it. What is known of
    /// the person's dangers goes with them.
    private mutating func beginAgain() {
        heard()
        isAccepted = false
        assignee = nil
        appointment = nil
        redirect = nil
    }

    private mutating func heard() {
        attempts = []
        lastResortTaken = false
    }
}
