import Clinical
import Testing

@testable import Actions

@Suite("Slowing down an attacker")
struct SlowDownTests {
    static let attacker = Network("203.0.113.9")
    static let home = Network("198.51.100.4")

    @Test(
        "The wait after so many wrong tries on one network",
        arguments: [
            (0, 0), (1, 0), (5, 0), (6, 1), (7, 2), (8, 4), (9, 8), (10, 16), (14, 256), (15, 512), (16, 900),
            (17, 900),
            (1_000_000, 900), (.max, 900),
        ])
    func delays(count: Int, seconds: Int) {
        #expect(SlowDown.accountOnNetwork.delaySeconds(after: count) == seconds)
    }

    @Test(
        "The wait never shrinks with another wrong try, and never passes its cap",
        arguments: [SlowDown.accountOnNetwork, .network, .account, .oneTimeCode])
    func grows(rule: SlowDown) {
        for count in 0..<200 {
            #expect(rule.delaySeconds(after: count) <= rule.delaySeconds(after: count + 1))
            #expect(rule.delaySeconds(after: count) <= rule.mostSeconds)
        }
        #expect(rule.delaySeconds(after: 200) == rule.mostSeconds)
        #expect(rule.forgetSeconds > rule.mostSeconds)
    }

    @Test("Wrong tries are forgotten after a day without one, and not a moment before")
    func forgetting() {
        let rule = SlowDown.accountOnNetwork
        let tries = WrongTries(count: 9, last: noon)
        #expect(rule.adding(to: tries, at: noon.adding(seconds: 86_399)).count == 10)
        #expect(rule.adding(to: tries, at: noon.adding(seconds: 86_400)).count == 1)
    }

    @Test("A clock put back does not shorten the wait")
    func clockPutBack() {
        let tries = SlowDown.accountOnNetwork.adding(to: WrongTries(count: 9, last: noon), at: noon.adding(days: -3))
        #expect(tries == WrongTries(count: 10, last: noon))
    }

    @Test("An attacker who never rests gets about a hundred tries a day at one account")
    func aDayOfAttack() {
        let attempts = SignInAttempts()
        var heard = 0
        for second in 0..<86_400 {
            let now = noon.adding(seconds: second)
            if case .wait = attempts.ask(.password, of: "sam@towpath.example", from: Self.attacker, at: now) {
                continue
            }
            heard += 1
            attempts.wrong(.password, of: "sam@towpath.example", from: Self.attacker, at: now)
        }
        #expect((90...120).contains(heard), "\(heard)")
    }

    @Test("The owner gets in from elsewhere, at once or a few seconds slower, however many networks attack")
    func ownerElsewhere() {
        let attempts = SignInAttempts()
        for number in 0..<2000 {
            let network = Network("10.\(number / 250).\(number % 250).1")
            attempts.wrong(.password, of: "sam@towpath.example", from: network, at: noon)
        }
        let answer = attempts.ask(.password, of: "sam@towpath.example", from: Self.home, at: noon)
        #expect(answer == .goSlowly(seconds: 4))
        #expect(attempts.ask(.password, of: "other@towpath.example", from: Self.home, at: noon) == .go)
    }

    @Test("An unknown name is slowed exactly as a known one is: the same words and waits for what was typed")
    func namesLookAlike() {
        let attempts = SignInAttempts()
        for _ in 0..<9 {
            for name in ["sam@towpath.example", "nobody@towpath.example"] {
                attempts.wrong(.password, of: name, from: Self.attacker, at: noon)
            }
        }
        let known = attempts.ask(.password, of: "sam@towpath.example", from: Self.attacker, at: noon)
        #expect(known == .wait(until: noon.adding(seconds: 8)))
        #expect(attempts.ask(.password, of: "nobody@towpath.example", from: Self.attacker, at: noon) == known)
    }

    @Test("Trying one password on many names slows the whole network, for half a minute at most")
    func manyNames() {
        let attempts = SignInAttempts()
        for number in 0..<50 { attempts.wrong(.password, of: "name\(number)", from: Self.attacker, at: noon) }
        #expect(attempts.ask(.password, of: "fresh", from: Self.attacker, at: noon) == .go)
        for number in 50..<500 { attempts.wrong(.password, of: "name\(number)", from: Self.attacker, at: noon) }
        #expect(
            attempts.ask(.password, of: "fresh", from: Self.attacker, at: noon)
                == .wait(until: noon.adding(seconds: 30)))
        #expect(attempts.ask(.password, of: "fresh", from: Self.home, at: noon) == .go)
    }

    @Test("Spelling the name differently does not start a new count")
    func spelling() {
        let attempts = SignInAttempts()
        for name in ["Sam", "sam ", "SAM", "s am", " sam", "sam", "sam"] {
            attempts.wrong(.password, of: name, from: Self.attacker, at: noon)
        }
        #expect(
            attempts.ask(.password, of: "sam", from: Self.attacker, at: noon) == .wait(until: noon.adding(seconds: 2)))
    }

    @Test("Guessing six-digit codes is slowed across all networks, and a recovery code still opens")
    func guessedCodes() {
        let attempts = SignInAttempts()
        for number in 0..<20 {
            attempts.wrong(.oneTimeCode, of: "sam", from: Network("10.0.\(number).1"), at: noon)
        }
        #expect(attempts.ask(.oneTimeCode, of: "sam", from: Self.home, at: noon) == .wait(until: noon.adding(hours: 1)))
        #expect(attempts.ask(.recoveryCode, of: "sam", from: Self.home, at: noon) == .go)
        attempts.right("sam", from: Self.home)
        #expect(attempts.ask(.oneTimeCode, of: "sam", from: Self.home, at: noon) == .go)
    }

    @Test("Signing in forgives this name on this network, and nothing an attacker did to others")
    func forgiven() {
        let attempts = SignInAttempts()
        for _ in 0..<9 {
            attempts.wrong(.password, of: "sam", from: Self.attacker, at: noon)
            attempts.wrong(.password, of: "mallory", from: Self.attacker, at: noon)
        }
        attempts.right("mallory", from: Self.attacker)
        #expect(attempts.ask(.password, of: "mallory", from: Self.attacker, at: noon) == .go)
        #expect(
            attempts.ask(.password, of: "sam", from: Self.attacker, at: noon) == .wait(until: noon.adding(seconds: 8)))
    }

    @Test("A flood of names stays within its bound and keeps the latest")
    func boundedMemory() {
        var tallies = RecentTallies<Int, Int>(most: 100)
        for key in 0..<10_000 {
            tallies[key] = key
            #expect(tallies.count <= 100)
            for recent in max(0, key - 40)...key { #expect(tallies[recent] == recent) }
        }
        #expect(tallies[0] == nil)
        tallies[9999] = nil
        #expect(tallies[9999] == nil)
    }
}

@Suite("Networks")
struct NetworkTests {
    @Test(
        "Which addresses are one network",
        arguments: [
            ("192.0.2.1", "192.0.2.254", true), ("192.0.2.1", "192.0.3.1", false),
            ("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true), ("2001:db8:1:2::1", "2001:db8:1:00ff::1", true),
            ("2001:db8:1:100::1", "2001:db8:1:1ff::1", true), ("2001:db8:1:100::1", "2001:db8:1:200::1", false),
            ("::ffff:192.0.2.1", "192.0.2.77", true), ("::ffff:192.0.3.1", "192.0.2.77", false),
            ("fe80::1%eth0", "fe80::2", true), ("::1", "127.0.0.1", false), ("::", "0.0.0.0", false),
            ("192.0.2.1", "192.0.2.1:443", false), ("nonsense", "", true), ("192.0.2", "192.0.2.999", true),
            ("192.0.2.1", "unix", false),
        ])
    func same(one: String, other: String, isSame: Bool) {
        #expect((Network(one) == Network(other)) == isSame, "\(one) and \(other)")
    }

    @Test("What is no address is the unknown network", arguments: ["", "unix", "1.2.3", "[::1]", "192.0.2.1 "])
    func unknown(text: String) { #expect(Network(text) == .unknown) }
}
