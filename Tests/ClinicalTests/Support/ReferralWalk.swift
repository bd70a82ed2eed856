@testable import Clinical

/// A referral in a test: its history, the hours of its service, and a clock that moves by hand.
struct ReferralStory {
    var history: ReferralHistory
    var now: Instant
    var danger: Set<DangerFlag> = []
    var hours: WorkingHours

    static let worker = ReferralAuthor.staff(staffID("w"))

    /// Received on Friday 20 November 2026 at ten in the morning, in office hours, unless told otherwise.
    init(
        from holder: ReceiptHolder = .person, danger: Set<DangerFlag> = [],
        at received: Instant = uk("2026-11-20 10:00")
    ) throws {
        now = received
        hours = try officeHours(.england)
        self.danger = danger
        history = try .beginning(from: holder, by: .holder(holder), at: now, typedAt: now)
    }

    var standing: ReferralStanding { standing(at: now) }

    func standing(at moment: Instant) -> ReferralStanding {
        .of(history: history, danger: danger, hours: hours, now: moment)
    }

    mutating func then(
        _ step: ReferralStep, by author: ReferralAuthor = worker, minutesLater: Int = 1, isReachable: Bool = true
    ) throws(ReferralRefusal) {
        let moment = now.adding(minutes: minutesLater)
        history = try history.adding(
            step, by: author, at: moment, typedAt: moment, isReachable: isReachable)
        now = moment
    }

    /// Takes every step in turn, a minute apart.
    mutating func then(all steps: [ReferralStep]) throws(ReferralRefusal) {
        for step in steps { try then(step) }
    }
}

func staffID(_ letter: String) -> ID<StaffMember> { ID(String(repeating: letter, count: 26))! }
func teamID(_ letter: String) -> ID<Team> { ID(String(repeating: letter, count: 26))! }
func referralID(_ letter: String) -> ID<Referral> { ID(String(repeating: letter, count: 26))! }

/// A step of the kind asked for, with any details the stage could want, at `now`; `receiver` is where it is going.
func anyStep(
    _ kind: ReferralStep.Kind, now: Instant, to receiver: RedirectReceiver? = nil, _ random: inout SplitMix64
) -> ReferralStep {
    func any<Choice: CaseIterable>(_: Choice.Type) -> Choice { Choice.allCases.randomElement(using: &random)! }
    switch kind {
    case .received: return .received(from: any(ReceiptHolder.self))
    case .opened: return .opened
    case .assigned: return .assigned(to: staffID(["a", "b", "c"].randomElement(using: &random)!))
    case .returnedToTeam: return .returnedToTeam(words: "Ada has left.")
    case .accepted: return .accepted
    case .asked: return .asked(question: "Which days are best?", by: any(AskingWay.self))
    case .answered: return .answered(words: "Mondays ✅ مرحبا")
    case .appointmentOffered:
        let days = Int.random(in: 1...200, using: &random)
        return .appointmentOffered(AppointmentOffer(startsAt: now.adding(days: days), place: "12 Mill Lane"))
    case .appointmentAnswered: return .appointmentAnswered(any(AppointmentAnswer.self))
    case .didNotAttend: return .didNotAttend
    case .arrived: return .arrived
    case .couldNotReach: return .couldNotReach(by: any(ContactChannel.self))
    case .reached: return .reached(by: any(ContactChannel.self))
    case .lastResort: return .lastResort(any(LastResort.self), words: "Letter sent")
    case .redirectProposed:
        let consent = any(RedirectConsent.self)
        let team = [nil, teamID("s")].randomElement(using: &random)!
        return .redirectProposed(
            RedirectProposal(
                to: RedirectReceiver(name: "Lock House", team: team), consent: consent, consentWords: "Said yes"))
    case .redirectSent:
        let outside = SendingWay.allCases.filter { $0 != .towpath }.randomElement(using: &random)!
        return .redirectSent(how: receiver?.team == nil ? outside : .towpath)
    case .takenOver: return .takenOver(by: receiver?.team ?? teamID("s"))
    case .redirectConfirmed: return .redirectConfirmed(by: "Reception at Lock House, by phone")
    case .redirectRefused: return .redirectRefused(words: "No beds")
    case .declined: return .declined(any(DeclineReason.self), words: "We have looked hard at this.")
    case .declineTold: return .declineTold(any(TellingWay.self))
    case .withdrawn: return .withdrawn(words: "")
    case .died: return .died(toldBy: "Coroner's officer")
    case .linkedAsDuplicate: return .linkedAsDuplicate(of: referralID("d"))
    case .duplicateUndone: return .duplicateUndone(of: referralID("d"))
    case .codeGiven: return .codeGiven(words: "Came in")
    case .contactCorrected: return .contactCorrected
    case .dangerReviewed:
        return .dangerReviewed(Set(DangerFlag.allCases.shuffled(using: &random).prefix(2)), words: "Rang them")
    case .safeguardingHandled: return .safeguardingHandled(words: "Told the children's team")
    }
}

/// A story of up to `length` steps chosen from what is allowed. Steps that would end it, and those that only note
/// something, are rare, so that stories go far.
func anyStory(length: Int, _ random: inout SplitMix64) throws -> ReferralStory {
    var story = try ReferralStory(
        from: ReceiptHolder.allCases.randomElement(using: &random)!,
        danger: Set(DangerFlag.allCases.filter { _ in Int.random(in: 0..<6, using: &random) == 0 }))
    story.hours = try anyHours(&random)
    for _ in 0..<length {
        let endings: Set<ReferralStep.Kind> = [.arrived, .withdrawn, .died]
        let standing = story.standing
        let allowed = standing.allowedSteps.sorted { $0.rawValue < $1.rawValue }
        let chosen = allowed.filter { kind in
            if endings.contains(kind) { return Int.random(in: 0..<40, using: &random) == 0 }
            return standing.stage.move(for: kind) != .note || Int.random(in: 0..<4, using: &random) == 0
        }
        let isMissed = chosen.contains(.didNotAttend) && Bool.random(using: &random)
        guard let kind = isMissed ? .didNotAttend : chosen.randomElement(using: &random) else { continue }
        var wait = Int.random(in: 0...4000, using: &random)
        if kind == .didNotAttend, let appointment = standing.appointment {
            wait = max(wait, appointment.startsAt.seconds(since: story.now) / 60 + 1)
        }
        let receiver = standing.redirect?.receiver
        let step = anyStep(kind, now: story.now.adding(minutes: wait), to: receiver, &random)
        do throws(ReferralRefusal) { try story.then(step, minutesLater: wait) } catch {
            // Some steps need more than that their kind is allowed.
            if case .declined(.couldNotReach, _) = step { continue }
            guard error == .appointmentStarted else { throw error }
        }
    }
    return story
}
