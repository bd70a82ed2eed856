import Clinical
import Testing

@testable import Actions

@Suite("Limits on what the public posts")
struct RateLimiterTests {
    static let dayCentre = Network("203.0.113.9")
    static let hostel = Network("198.51.100.4")
    static let twoThenOneASecond: @Sendable (LimitedForm) -> FormLimits = { _ in
        FormLimits(
            perNetwork: Allowance(burst: 4, millisecondsEach: 1000),
            perCode: Allowance(burst: 2, millisecondsEach: 1000))
    }

    @Test("So many at once, then one more every so often, and the wait that is said is the wait there is")
    func bucket() throws {
        let limiter = RateLimiter(limits: Self.twoThenOneASecond)
        for _ in 0..<4 { #expect(limiter.wait(.finder, from: Self.dayCentre, at: noon) == nil) }
        let next = try #require(limiter.wait(.finder, from: Self.dayCentre, at: noon))
        #expect(next == noon.adding(seconds: 1))
        let justBefore = Instant(milliseconds: next.milliseconds - 1)
        #expect(limiter.wait(.finder, from: Self.dayCentre, at: justBefore) == next)
        #expect(limiter.wait(.finder, from: Self.dayCentre, at: next) == nil)
        #expect(limiter.wait(.finder, from: Self.dayCentre, at: next) == next.adding(seconds: 1))
    }

    @Test("Another network, and another form, have their own")
    func apart() {
        let limiter = RateLimiter(limits: Self.twoThenOneASecond)
        for _ in 0..<5 { _ = limiter.wait(.finder, from: Self.dayCentre, at: noon) }
        #expect(limiter.wait(.finder, from: Self.dayCentre, at: noon) != nil)
        #expect(limiter.wait(.finder, from: Self.hostel, at: noon) == nil)
        #expect(limiter.wait(.selfCheck, from: Self.dayCentre, at: noon) == nil)
    }

    @Test("One code tried from many networks is limited too")
    func perCode() {
        let limiter = RateLimiter(limits: Self.twoThenOneASecond)
        let answers = (0..<3).map {
            limiter.wait(.receiptStatus, from: Network("10.0.\($0).1"), code: "digest", at: noon)
        }
        #expect(answers == [nil, nil, noon.adding(seconds: 1)])
        #expect(limiter.wait(.receiptStatus, from: Network("10.0.9.1"), code: "another", at: noon) == nil)
    }

    @Test("In any stretch of time no more pass than the burst and what has trickled in, by seed")
    func neverMore() {
        let seed = UInt64.random(in: .min ... .max)
        var numbers = SeededNumbers(seed: seed)
        let allowance = Allowance(burst: 7, millisecondsEach: 350)
        var (bucket, now, passed) = (TokenBucket?.none, Int64(0), [Int64]())
        for _ in 0..<3000 {
            now += Int64.random(in: 0...200, using: &numbers)
            let taken = TokenBucket.taking(from: bucket, allowance, at: Instant(milliseconds: now))
            guard let after = taken.after else {
                #expect(taken.next.milliseconds > now, "seed \(seed)")
                continue
            }
            bucket = after
            passed.append(now)
            let since = passed.suffix(20).first ?? now
            #expect(passed.suffix(20).count <= 7 + Int((now - since) / 350) + 1, "seed \(seed)")
        }
        #expect(passed.count > 500)
    }

    @Test("A clock put back by an hour keeps nobody waiting longer than one whole burst")
    func clockPutBack() {
        let limiter = RateLimiter(limits: Self.twoThenOneASecond)
        for _ in 0..<4 { _ = limiter.wait(.finder, from: Self.dayCentre, at: noon) }
        let earlier = noon.adding(hours: -1)
        #expect(limiter.wait(.finder, from: Self.dayCentre, at: earlier) == earlier.adding(seconds: 1))
    }

    @Test("There is no limit to set on sending a referral")
    func neverOnReferrals() {
        #expect(LimitedForm.allCases.allSatisfy { !$0.rawValue.contains("refer") })
        #expect(LimitedForm(rawValue: Verb.sendReferral.rawValue) == nil)
    }

    /// What is read by a person costs a person's time: of that, a network may send less.
    static let readByAPerson: Set<LimitedForm> = [.factReport, .contribution, .concern]

    @Test(
        "A whole waiting room behind one address can look at their receipts",
        arguments: LimitedForm.allCases.filter { !readByAPerson.contains($0) })
    func standard(form: LimitedForm) {
        let limiter = RateLimiter()
        let waits = (0..<60).map { limiter.wait(form, from: Self.hostel, code: "person \($0)", at: noon) }
        #expect(waits.allSatisfy { $0 == nil })
    }

    @Test("A flood from one network is stopped before it fills the memory with codes")
    func flood() {
        let limiter = RateLimiter(most: 100)
        for number in 0..<10_000 { _ = limiter.wait(.receiptStatus, from: Self.dayCentre, code: "\(number)", at: noon) }
        #expect(limiter.wait(.receiptStatus, from: Self.dayCentre, code: "fresh", at: noon) != nil)
    }
}
