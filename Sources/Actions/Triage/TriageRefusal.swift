public import Clinical
import Store

/// Why a step was not taken. Nothing was saved.
public enum TriageRefusal: Error, Hashable, Sendable {
    /// There is no such referral for the one who asks.
    case notFound
    /// What was typed cannot be taken as it is. The sentence stands beside the field.
    case mistake(TriageField, String)
    /// The referral was changed by someone since its page was shown: what passed.
    case changed([WhatPassed])
    /// Not a matter of what was asked: the store cannot be used, or holds what it cannot read.
    case store(String)
}

/// One box of the forms of triage.
public enum TriageField: String, Hashable, Sendable {
    case words, reason, channel, answer, way, receiver, consent, scope, day, time, place, with, staff, flags, resort
    case service, team, secret, again
    /// The form as a whole.
    case form
}

/// Something another did in the meantime, in words.
public struct WhatPassed: Hashable, Sendable {
    public let who: String
    public let what: String
    public let at: Instant
}

extension TriageRefusal {
    init(_ refusal: PermissionRefusal) {
        switch refusal {
        case .notFound: self = .notFound
        case .needsReason: self = .mistake(.reason, "Say why in a sentence. Others will read it.")
        }
    }

    init(_ refusal: StoreRefusal) {
        switch refusal {
        case .forgotten: self = .notFound
        case .conflict, .alreadyHeld: self = .changed([])
        case .newerSchema(let kind, _): self = .store("newer schema of \(kind)")
        case .unreadable(let kind, _): self = .store("unreadable \(kind)")
        case .unavailable(let words): self = .store(words)
        }
    }

    /// The refusal beside the box it is about.
    init(_ refusal: ReferralRefusal, in step: ReferralStep.Kind) {
        self = .mistake(refusal.field(in: step), refusal.sentence)
    }
}

extension ReferralRefusal {
    fileprivate func field(in step: ReferralStep.Kind) -> TriageField {
        switch self {
        case .wordsMissing, .wordsTooLong: step == .appointmentOffered ? .place : .words
        case .inTheFuture, .beforeReferral, .appointmentInThePast: .day
        case .consentMissing: .consent
        case .receiverMissing: .receiver
        case .notInTowpath, .onlyInTowpath: step == .redirectSent ? .way : .form
        case .triesLeft, .lastResortMissing: .reason
        case .appointmentStarted: .answer
        case .askOthers: .resort
        case .notNow, .notYours, .givenToNobody, .appointmentNotYet, .noAppointment, .lastResortTooSoon: .form
        }
    }
}

/// Runs what may be refused in one way and refuses it in the way of triage.
func triaging<Answer>(
    _ body: () async throws(StoreRefusal) -> Answer
) async throws(TriageRefusal) -> Answer {
    do { return try await body() } catch { throw TriageRefusal(error) }
}
