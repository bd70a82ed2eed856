import Testing

@testable import Clinical

@Suite("How long one person waited")
struct WaitTests {
    /// Asked on Friday 20 November 2026 at ten.
    private func wait(
        _ steps: [(String, ReferralStep)], for end: WaitEnd = .firstAppointment, countedOn day: String = "2027-01-01",
        at received: String = "2026-11-20 10:00"
    ) throws -> Wait {
        var story = try ReferralStory(at: uk(received))
        for (moment, step) in steps {
            try story.then(step, minutesLater: uk(moment).seconds(since: story.now) / 60)
        }
        let referral = Referral(
            id: referralID("r"), organisation: ID(String(repeating: "a", count: 26))!,
            person: ID(String(repeating: "b", count: 26))!, team: teamID("t"), danger: [], hours: story.hours,
            history: story.history)
        return referral.wait(for: end, countedOn: try #require(Day(day)))
    }

    private func offer(_ day: String) -> ReferralStep {
        .appointmentOffered(AppointmentOffer(startsAt: uk("\(day) 14:00"), place: "12 Mill Lane"))
    }

    private let accepted: [(String, ReferralStep)] = [("2026-11-20 11:00", .opened), ("2026-11-20 11:01", .accepted)]

    @Test("lasts to the day of the appointment, not to the day of offering it, and until that day they wait")
    func offered() throws {
        let steps = accepted + [("2026-11-23 09:00", offer("2026-11-30"))]
        #expect(try wait(steps) == Wait(days: 10, isOver: true))
        #expect(try wait(steps, countedOn: "2026-12-01") == Wait(days: 10, isOver: true))
        #expect(try wait(steps, countedOn: "2026-11-30") == Wait(days: 9, isOver: false), "the day is not over")
        #expect(try wait(steps, countedOn: "2026-11-21") == Wait(days: 0, isOver: false))
        #expect(try wait(steps, for: .arrival) == Wait(days: 41, isOver: false), "nobody has said that they came")
    }

    @Test("is counted in days of the UK clock, so that ten minutes over midnight is a day")
    func midnight() throws {
        let steps: [(String, ReferralStep)] = [("2026-06-21 00:05", .arrived)]
        for end in WaitEnd.allCases {
            #expect(try wait(steps, for: end, at: "2026-06-20 23:55") == Wait(days: 1, isOver: true))
        }
    }

    @Test("is not cut short by an appointment that we moved, and not made longer by one that the person turned down")
    func moved() throws {
        let first = accepted + [("2026-11-20 12:00", offer("2026-11-24"))]
        let byUs = first + [("2026-11-23 12:00", offer("2026-12-10"))]
        #expect(try wait(byUs) == Wait(days: 20, isOver: true))
        let sameDay = first + [("2026-11-24 09:00", offer("2026-12-10"))]
        #expect(try wait(sameDay) == Wait(days: 20, isOver: true), "moved in the morning, before its hour")
        let afterIt = first + [("2026-11-24 16:00", .didNotAttend), ("2026-11-25 12:00", offer("2026-12-10"))]
        #expect(try wait(afterIt) == Wait(days: 4, isOver: true), "it was there for them")
        let byThem =
            first + [
                ("2026-11-23 12:00", .appointmentAnswered(.anotherTime)), ("2026-11-23 12:01", offer("2026-12-10")),
            ]
        #expect(try wait(byThem) == Wait(days: 4, isOver: true))
    }

    @Test("ends when they come, with an appointment or without")
    func came() throws {
        #expect(try wait([("2026-11-22 15:00", .arrived)]) == Wait(days: 2, isOver: true))
        let early = accepted + [("2026-11-20 12:00", offer("2026-11-30")), ("2026-11-25 12:00", .arrived)]
        #expect(try wait(early) == Wait(days: 5, isOver: true))
        #expect(try wait(early, for: .arrival) == Wait(days: 5, isOver: true))
    }

    @Test("of someone who left before it came is at least as long as they were there")
    func left() throws {
        #expect(try wait([("2026-12-02 09:00", .withdrawn(words: ""))]) == Wait(days: 12, isOver: false))
        let before =
            accepted + [("2026-11-20 12:00", offer("2026-11-30")), ("2026-11-28 09:00", .withdrawn(words: ""))]
        #expect(try wait(before) == Wait(days: 8, isOver: false))
    }

    @Test("goes on from the first day when another team takes them over, whose appointment it then is")
    func handedOver() throws {
        let south = RedirectReceiver(name: "South", team: teamID("s"))
        let proposal = RedirectProposal(to: south, consent: .given, consentWords: "Yes")
        let steps: [(String, ReferralStep)] =
            accepted + [
                ("2026-11-20 12:00", offer("2026-11-24")), ("2026-11-21 09:00", .redirectProposed(proposal)),
                ("2026-11-21 09:01", .redirectSent(how: .towpath)), ("2026-11-26 09:00", .takenOver(by: teamID("s"))),
            ]
        #expect(try wait(steps, countedOn: "2026-12-01") == Wait(days: 10, isOver: false))
        let seen = steps + [("2026-11-27 09:00", .accepted), ("2026-11-27 09:01", offer("2026-12-04"))]
        #expect(try wait(seen) == Wait(days: 14, isOver: true))
    }
}

@Suite("How long people waited, taken together")
struct WaitFigureTests {
    private func over(_ days: Int...) -> [Wait] { days.map { Wait(days: $0, isOver: true) } }
    private func still(_ days: Int...) -> [Wait] { days.map { Wait(days: $0, isOver: false) } }

    @Test("of nine people nothing is told, of ten it is")
    func threshold() throws {
        #expect(WaitFigure([]) == nil)
        #expect(WaitFigure(over(1, 2, 3, 4, 5, 6, 7, 8, 9)) == nil)
        let ten = try #require(WaitFigure(over(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)))
        #expect(ten.quarter == .about(3) && ten.half == .about(5))
        #expect(ten.threeQuarters == .moreThan(6), "only four people waited longer than six days")
        #expect(WaitFigure(still(0, 0, 0, 0, 0, 0, 0, 0, 0, 0)) == nil, "nobody has been followed for a day")
    }

    @Test("a day on which fewer than five are followed is not told: one person's wait does not show")
    func followed() throws {
        let lonely = over(30) + still(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
        #expect(WaitFigure(lonely) == nil)
        let four = try #require(WaitFigure(over(30, 31, 32, 33) + still(1, 1, 1, 1, 1, 1)))
        #expect(four.half == .moreThan(1))
        let five = try #require(WaitFigure(over(30, 30, 30, 30, 30) + still(1, 1, 1, 1, 1)))
        #expect(five.half == .about(30))
    }

    @Test("those who still wait count: a service that saw six and left fourteen is slow, not quick")
    func stillWaiting() throws {
        let seen = over(2, 2, 2, 2, 2, 2)
        #expect(WaitFigure(seen + over(2, 2, 2, 2))?.half == .about(2))
        let figure = try #require(WaitFigure(seen + Array(repeating: Wait(days: 60, isOver: false), count: 14)))
        #expect(figure.quarter == .about(2) && figure.half == .moreThan(60))
    }

    @Test("who asked lately and still waits neither hides a quick service nor makes it quicker")
    func lately() throws {
        let settled = over(3, 4, 5, 6, 7, 8, 9, 10, 11, 12)
        let figure = try #require(WaitFigure(settled + still(0, 0, 1, 1, 2, 2)))
        #expect(figure.half == WaitFigure(settled)?.half)
    }

    @Test("is that of a worked example of the method")
    func worked() throws {
        // Remission of 21 people, in weeks, as in most textbooks on the method: half had relapsed at 23.
        let waits = over(6, 6, 6, 7, 10, 13, 16, 22, 23) + still(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35)
        let figure = try #require(WaitFigure(waits))
        #expect(figure.quarter == .about(13) && figure.half == .about(23) && figure.threeQuarters == .moreThan(25))
    }

    @Test("one more who waited longer never makes half of people wait shorter, and order is nothing")
    func longer() {
        let seed = UInt64.random(in: 0 ... .max)
        var random = Seeded(seed: seed)
        for round in 0..<2000 {
            let waits = (0..<Int.random(in: 10...60, using: &random)).map { _ in
                Wait(days: Int.random(in: 0...80, using: &random), isOver: Int.random(in: 0..<3, using: &random) > 0)
            }
            guard let before = WaitFigure(waits) else { continue }
            let longest = waits.map(\.days).max() ?? 0
            let longer = Wait(days: longest + Int.random(in: 0...30, using: &random), isOver: .random(using: &random))
            let after = WaitFigure((waits + [longer]).shuffled(using: &random))
            for share in [\WaitFigure.quarter, \.half, \.threeQuarters] {
                let (was, now) = (before[keyPath: share].atLeast, after?[keyPath: share].atLeast ?? -1)
                #expect(now >= was, "seed \(seed), round \(round): \(was) became \(now)")
            }
            if case .moreThan = before.half, case .about(let days)? = after?.half {
                #expect(days > before.half.atLeast, "seed \(seed), round \(round)")
            }
            #expect(WaitFigure(waits.shuffled(using: &random)) == before, "seed \(seed), round \(round)")
        }
    }
}

@Suite("What is said of waits")
struct MeasuredWaitTests {
    private let today = Day("2026-11-20")!

    /// A person each who asked so many days ago, and was seen after so many.
    private func measured(_ people: [(asked: Int, seen: Int?)]) throws -> MeasuredWait? {
        let referrals = try people.enumerated().map { number, waited in
            let (asked, seen) = waited
            let start = UKTime.instant(day: today.adding(days: -asked), minuteOfDay: 600)
            var story = try ReferralStory(at: start)
            if let seen { try story.then(.arrived, minutesLater: seen * 1440) }
            return Referral(
                id: referralID("r"), organisation: ID(String(repeating: "a", count: 26))!,
                person: personID(number), team: teamID("t"), danger: [], hours: story.hours,
                history: story.history)
        }
        return MeasuredWait(referrals, teams: ["North"], countedOn: today)
    }

    @Test("who asked ninety days ago is counted, who asked ninety-one days ago or today is not")
    func window() throws {
        let nine = Array(repeating: (asked: 50, seen: Int?.some(9)), count: 9)
        for (asked, isCounted) in [(90, true), (91, false), (1, true), (0, false)] {
            #expect((try measured(nine + [(asked, 0)]) != nil) == isCounted, "\(asked) days ago")
        }
    }

    @Test("a person who asked twice is one person, who has waited since the first time")
    func twice() throws {
        let today = today
        let asked = try [(days: 40, seen: Int?.none), (days: 20, seen: 5)].map { days, seen in
            var story = try ReferralStory(at: UKTime.instant(day: today.adding(days: -days), minuteOfDay: 600))
            if let seen { try story.then(.arrived, minutesLater: seen * 1440) }
            return Referral(
                id: referralID("r"), organisation: ID(String(repeating: "a", count: 26))!, person: personID(1),
                team: teamID("t"), danger: [], hours: story.hours, history: story.history)
        }
        #expect(Wait(asked, for: .arrival, countedOn: today) == Wait(days: 25, isOver: true))
        #expect(Wait([asked[0]], for: .arrival, countedOn: today) == Wait(days: 39, isOver: false))
        let five = asked + asked + asked + asked + asked
        #expect(MeasuredWait(five, teams: ["North"], countedOn: today) == nil, "ten referrals of one person")
    }

    @Test("the number of people is rounded down to fives, so that one more does not show")
    func people() throws {
        for (count, told) in [(10, 10), (14, 10), (15, 15), (23, 20)] {
            let wait = try measured(Array(repeating: (asked: 60, seen: 9), count: count))
            #expect(wait?.people == told)
        }
    }

    @Test("is said in plain words, with the middle half, of whom and when")
    func words() throws {
        let spread = (1...20).map { (asked: 60, seen: Int?.some($0)) }
        let wait = try #require(try measured(spread))
        #expect(wait.headline == "people waited about 10 days for a first appointment")
        #expect(wait.spread == "The middle half waited from 5 to 15 days.")
        #expect(wait.untilTheyCame == "Until they came it was about 10 days.")
        #expect(wait.basis == "Counted on 20 November 2026, from at least 20 people who asked in the last 90 days.")
        #expect(wait.source.speaker == "Towpath, from the days of real appointments of North")
        let same = try #require(try measured(Array(repeating: (asked: 60, seen: 0), count: 10)))
        #expect(same.headline == "people waited less than a day for a first appointment")
        #expect(same.spread == "The middle half all waited less than a day.")
        let slow = try #require(try measured(Array(repeating: (asked: 40, seen: nil), count: 10)))
        #expect(slow.headline == "most people waited more than 39 days for a first appointment")
        #expect(slow.spread == nil)
    }
}

/// A person of one's own for each number.
func personID(_ number: Int) -> ID<Person> {
    ID(String(repeating: "0", count: 26 - "\(number)".count) + "\(number)")!
}
