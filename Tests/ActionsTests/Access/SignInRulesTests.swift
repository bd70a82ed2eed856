import Clinical
import Testing

@testable import Actions

@Suite("How long a sign-in lasts")
struct SignInRulesTests {
    let rules = SignInRules.standard

    func times(lastUsed: Int = 0, secondFactor: Bool = true, ended: Bool = false) -> SignInTimes {
        SignInTimes(
            begun: noon, lastUsed: noon.adding(minutes: lastUsed), secondFactorAt: secondFactor ? noon : nil,
            endedAt: ended ? noon.adding(minutes: lastUsed) : nil)
    }

    @Test(
        "Thirty minutes without use and it is over",
        arguments: [(0, SignInStanding.inForce), (29, .inForce), (30, .expiredUnused), (31, .expiredUnused)])
    func idle(minutes: Int, standing: SignInStanding) {
        #expect(rules.standing(of: times(), at: noon.adding(minutes: minutes)) == standing)
        let later = times(lastUsed: 100)
        #expect(rules.standing(of: later, at: noon.adding(minutes: 100 + minutes)) == standing)
    }

    @Test(
        "Twelve hours after it began it is over, however much it is used",
        arguments: [(719, SignInStanding.inForce), (720, .expiredOld), (721, .expiredOld)])
    func absolute(minutes: Int, standing: SignInStanding) {
        #expect(rules.standing(of: times(lastUsed: minutes), at: noon.adding(minutes: minutes)) == standing)
    }

    @Test(
        "With the password alone nothing may be seen, and after five minutes one starts again",
        arguments: [(0, SignInStanding.needsSecondFactor), (4, .needsSecondFactor), (5, .expiredUnused)])
    func secondFactor(minutes: Int, standing: SignInStanding) {
        let half = times(lastUsed: minutes, secondFactor: false)
        #expect(rules.standing(of: half, at: noon.adding(minutes: minutes)) == standing)
    }

    @Test("Signed out is signed out, on a clock that is behind as well")
    func ended() {
        #expect(rules.standing(of: times(ended: true), at: noon) == .ended)
        #expect(rules.standing(of: times(ended: true), at: noon.adding(minutes: -9)) == .ended)
    }

    @Test(
        "The last use is written at most once a minute", arguments: [(0, false), (59, false), (60, true), (61, true)])
    func writing(seconds: Int, isWritten: Bool) {
        #expect(rules.shouldWriteUse(of: times(), at: noon.adding(seconds: seconds)) == isWritten)
    }

    @Test("Used every second for hours, it stays in force and is written once a minute")
    func busyMorning() {
        var (sign, writes) = (times(), 0)
        for second in 1...7200 {
            let now = noon.adding(seconds: second)
            #expect(rules.standing(of: sign, at: now) == .inForce)
            guard rules.shouldWriteUse(of: sign, at: now) else { continue }
            sign = SignInTimes(begun: sign.begun, lastUsed: now, secondFactorAt: sign.secondFactorAt)
            writes += 1
        }
        #expect(writes == 120)
    }
}
