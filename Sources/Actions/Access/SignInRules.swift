public import Clinical

/// Where a sign-in stands at a moment.
public enum SignInStanding: Hashable, Sendable {
    case inForce
    /// The password was right; nothing may be seen before the second factor.
    case needsSecondFactor
    case expiredUnused
    case expiredOld
    /// Signed out, here or everywhere.
    case ended
}

/// What is known of one sign-in.
public struct SignInTimes: Hashable, Codable, Sendable {
    public let begun: Instant
    public let lastUsed: Instant
    public let secondFactorAt: Instant?
    public let endedAt: Instant?

    public init(begun: Instant, lastUsed: Instant, secondFactorAt: Instant? = nil, endedAt: Instant? = nil) {
        (self.begun, self.lastUsed) = (begun, lastUsed)
        (self.secondFactorAt, self.endedAt) = (secondFactorAt, endedAt)
    }
}

/// How long a staff member stays signed in.
public struct SignInRules: Hashable, Sendable {
    public let idleMinutes: Int
    public let longestHours: Int
    /// From the right password to the second factor.
    public let secondFactorMinutes: Int
    /// The last use is written at most this often.
    public let writeSeconds: Int

    public init(idleMinutes: Int, longestHours: Int, secondFactorMinutes: Int, writeSeconds: Int) {
        (self.idleMinutes, self.longestHours) = (idleMinutes, longestHours)
        (self.secondFactorMinutes, self.writeSeconds) = (secondFactorMinutes, writeSeconds)
    }

    public static let standard = SignInRules(
        idleMinutes: 30, longestHours: 12, secondFactorMinutes: 5, writeSeconds: 60)

    /// The first time, when a password is to be chosen and an authenticator set up on a phone.
    public static let settingUp = SignInRules(
        idleMinutes: 30, longestHours: 12, secondFactorMinutes: 30, writeSeconds: 60)

    /// Because the last use is written at most once a minute, an unused sign-in may end up to a minute
    /// before its half hour; it never ends after.
    public func standing(of times: SignInTimes, at now: Instant) -> SignInStanding {
        if times.endedAt != nil { return .ended }
        if now >= times.begun.adding(hours: longestHours) { return .expiredOld }
        guard times.secondFactorAt != nil else {
            return now < times.begun.adding(minutes: secondFactorMinutes) ? .needsSecondFactor : .expiredUnused
        }
        return now < times.lastUsed.adding(minutes: idleMinutes) ? .inForce : .expiredUnused
    }

    /// A sign-in that was begun at this moment or before is over by `now`, whatever it was used for.
    public func lastStart(endedBy now: Instant) -> Instant { now.adding(hours: -longestHours) }

    /// True when this use of the sign-in should be written down.
    public func shouldWriteUse(of times: SignInTimes, at now: Instant) -> Bool {
        now >= times.lastUsed.adding(seconds: writeSeconds)
    }
}
