import Clinical

/// The forms that anyone may post without signing in, and that are limited by how often they are posted. Signing in
/// is limited by `SignInAttempts`, which counts what was wrong. Sending a referral is not among them and never may be:
/// libraries, hostels and prisons share one address.
public enum LimitedForm: String, CaseIterable, Sendable {
    case receiptStatus = "receipt-status"
    case receiptChange = "receipt-change"
    case selfCheck = "self-check"
    case finder
    /// A PDF of what was found or answered, which costs more to make than its page.
    case paper
    case factReport = "fact-report"
    case contribution
    case concern
}

/// So many at once, then one more every so often.
public struct Allowance: Hashable, Sendable {
    public let burst: Int
    public let millisecondsEach: Int

    public init(burst: Int, millisecondsEach: Int) {
        (self.burst, self.millisecondsEach) = (burst, millisecondsEach)
    }
}

/// What one form allows: from one network, and for one code whoever types it.
public struct FormLimits: Hashable, Sendable {
    public let perNetwork: Allowance
    public let perCode: Allowance?

    public init(perNetwork: Allowance, perCode: Allowance? = nil) {
        (self.perNetwork, self.perCode) = (perNetwork, perCode)
    }

    /// What Towpath allows unless told otherwise.
    public static func standard(for form: LimitedForm) -> FormLimits {
        switch form {
        case .receiptStatus, .receiptChange:
            FormLimits(
                perNetwork: Allowance(burst: 60, millisecondsEach: 2000),
                perCode: Allowance(burst: 10, millisecondsEach: 30_000))
        case .paper: FormLimits(perNetwork: Allowance(burst: 100, millisecondsEach: 200))
        case .factReport: FormLimits(perNetwork: Allowance(burst: 30, millisecondsEach: 20_000))
        case .contribution, .concern: FormLimits(perNetwork: Allowance(burst: 20, millisecondsEach: 30_000))
        case .selfCheck, .finder: FormLimits(perNetwork: Allowance(burst: 1000, millisecondsEach: 20))
        }
    }
}

/// How much of an allowance is left. A bucket never seen is full.
struct TokenBucket: Hashable, Sendable {
    /// Full again at this moment: one number says all there is to say.
    private let fullAt: Instant

    private init(fullAt: Instant) { self.fullAt = fullAt }

    /// Takes one. The bucket after it, or nil and the moment at which there will be one to take.
    static func taking(
        from bucket: TokenBucket?, _ allowance: Allowance, at now: Instant
    ) -> (after: TokenBucket?, next: Instant) {
        let each = Int64(allowance.millisecondsEach)
        let whole = each * Int64(allowance.burst)
        let owed = min(max(0, (bucket?.fullAt.milliseconds ?? .min / 2) - now.milliseconds), whole)
        let next = Instant(milliseconds: now.milliseconds + max(0, owed + each - whole))
        guard owed + each <= whole else { return (nil, next) }
        return (TokenBucket(fullAt: Instant(milliseconds: now.milliseconds + owed + each)), next)
    }
}
