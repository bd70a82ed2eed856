public import Clinical

/// How many wrong tries there have been lately, and when the last was.
public struct WrongTries: Hashable, Codable, Sendable {
    public let count: Int
    public let last: Instant

    public init(count: Int, last: Instant) { (self.count, self.last) = (count, last) }
}

/// How long the next try must wait after so many wrong ones: nothing at first, then doubling, never
/// longer than a cap. Nobody is ever locked out for good.
public struct SlowDown: Hashable, Sendable {
    /// Wrong tries that cost nothing: people mistype.
    public let free: Int
    /// The wait after the first wrong try that is not free.
    public let firstSeconds: Int
    public let mostSeconds: Int
    /// After so long without a wrong try, all is forgotten.
    public let forgetSeconds: Int

    /// One account from one network. An attacker gets about a hundred tries a day.
    public static let accountOnNetwork = SlowDown(free: 5, firstSeconds: 1, mostSeconds: 900, forgetSeconds: 86_400)
    /// All accounts, known or not, from one network: a hospital shares one, so the cap is low.
    public static let network = SlowDown(free: 50, firstSeconds: 1, mostSeconds: 30, forgetSeconds: 900)
    /// One account from everywhere. Its wait is a slower answer, never a refusal, or attackers on many
    /// networks could keep the owner out.
    public static let account = SlowDown(free: 20, firstSeconds: 1, mostSeconds: 4, forgetSeconds: 3600)
    /// One account's six-digit codes, from everywhere. Who gets this far has the password, so it is they
    /// who must be stopped: with the cap, about thirty guesses a day at three in a million. The owner
    /// still gets in with a recovery code.
    public static let oneTimeCode = SlowDown(free: 10, firstSeconds: 30, mostSeconds: 3600, forgetSeconds: 86_400)

    /// The seconds to wait after `count` wrong tries, from 0 to `mostSeconds`.
    public func delaySeconds(after count: Int) -> Int {
        guard count > free else { return 0 }
        let doublings = min(count - free - 1, 30)
        return min(mostSeconds, firstSeconds << doublings)
    }

    /// The first moment at which another try is heard.
    public func nextTry(after wrong: WrongTries?) -> Instant {
        guard let wrong else { return Instant(milliseconds: .min) }
        return wrong.last.adding(seconds: delaySeconds(after: wrong.count))
    }

    /// The tally after one more wrong try at `now`. A clock put back does not shorten a wait.
    public func adding(to wrong: WrongTries?, at now: Instant) -> WrongTries {
        guard let wrong, now < wrong.last.adding(seconds: forgetSeconds) else { return WrongTries(count: 1, last: now) }
        return WrongTries(count: wrong.count + 1, last: max(now, wrong.last))
    }
}
