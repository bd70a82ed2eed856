import Testing

@testable import Clinical

@Suite("What they do, what a price pays for, when visitors come, and how long people wait")
struct RarerWishTests {
    private let finder = Finder(
        services: [
            service("both") {
                $0.place = at("LS1 4AP")
                $0.settings = [.pharmacy]
                $0.help = [.supervisedMedicines, .needleExchange]
            },
            service("doses") {
                $0.place = at("LS2 9JT")
                $0.settings = [.pharmacy]
                $0.help = [.supervisedMedicines]
            },
            service("house") {
                $0.place = at("BD1 1HX")
                $0.settings = [.residential]
                $0.funding = [.selfPay]
                $0.priceCovers = [.detox, .meals]
                $0.visitingFromDay = 8
            },
            service("silent") { $0.place = at("EH1 1AA") },
            service("line") { $0.settings = [.helpline] },
        ], places: somePlaces)

    private func ask(
        _ waits: [DirectoryKey: MeasuredWait] = [:], _ fill: (inout FinderQuery) -> Void
    ) -> FinderAnswer {
        var query = FinderQuery(near: "LS1")
        fill(&query)
        return finder.find(query, waits: waits)
    }

    private func names(_ matches: [Match]) -> [String] { matches.map(\.service.displayName) }

    @Test("whoever needs both clean needles and a supervised dose finds the pharmacy that says it does both, and why")
    func help() throws {
        let answer = ask { $0.help = [.needleExchange, .supervisedMedicines] }
        #expect(names(answer.matches) == ["both"] && names(answer.nearly) == ["house", "silent", "line"])
        let match = try #require(answer.matches.first)
        for words in ["needle exchange", "supervised medicines"] {
            #expect(match.reasons.contains { $0.stance == .pro && $0.words == words && $0.source == source })
        }
        let silent = try #require(answer.nearly.dropLast().last)
        let asked = silent.reasons.filter { $0.stance == .ask && $0.words.hasPrefix("not stated: ") }.map(\.words)
        #expect(asked.count == 1 && ["needle exchange", "supervised medicines"].allSatisfy(asked[0].contains))
        #expect(Set(silent.relax) == [.help(.needleExchange), .help(.supervisedMedicines)])
        let none = ask {
            $0.help = [.needleExchange]
            $0.setting = .residential
        }
        #expect(none.matches.isEmpty && none.notes.first?.contains("nearly does is") == true)
    }

    @Test("the card of a pharmacy says what it does though nobody asked")
    func card() throws {
        let match = try #require(ask { $0.setting = .pharmacy }.matches.first)
        #expect(match.reasons.contains { $0.words == "supervised medicines, needle exchange" && $0.stance == .pro })
    }

    @Test("visitors: from the day that is said, on it and before it; who does not say is asked")
    func visitors() {
        #expect(names(ask { $0.visitsFromDay = 8 }.matches) == ["house"])
        #expect(names(ask { $0.visitsFromDay = 15 }.matches) == ["house"])
        let early = ask { $0.visitsFromDay = 7 }
        #expect(early.matches.isEmpty && names(early.nearly).prefix(2) == ["both", "doses"])
        #expect(
            early.nearly.last?.reasons.contains { $0.words == "not visitors by day 7; it says: from day 8" } == true)
    }

    @Test("what the price pays for must all be named; a price that names other things does not fit")
    func covers() {
        #expect(names(ask { $0.covers = [.detox, .meals] }.matches) == ["house"])
        let more = ask { $0.covers = [.detox, .therapy] }
        #expect(more.matches.isEmpty && !names(more.nearly.prefix(3).map(\.self)).contains("house"))
    }

    @Test(
        "a wait fits on the day that is asked and under it; where there is no list it fits; others are asked about",
        arguments: [(9, ["house", "line"]), (8, ["line"]), (30, ["house", "line"])])
    func waits(longest: Int, fits: [String]) throws {
        let house = DirectoryKey(directory: "test", reference: "house")
        let answer = ask([house: try nineDays()]) { $0.longestWait = longest }
        #expect(names(answer.matches) == fits && names(answer.nearly).contains("silent"))
        let line = try #require(answer.matches.last)
        #expect(line.reasons.contains { $0.words == "there is no waiting list" && $0.source == nil }, "our own words")
        #expect(names(answer.nearly).contains("doses"), "no list says how long a pharmacy's wait is")
        let silent = try #require(answer.nearly.first { $0.service.displayName == "silent" })
        let asked = silent.reasons.filter { $0.stance == .ask }.map(\.words)
        #expect(asked == ["not stated: a wait of \(longest) days or less. Ask them."], "said once")
    }

    /// Ten people who asked sixty days ago and were seen on the ninth.
    private func nineDays() throws -> MeasuredWait {
        let today = try #require(Day("2026-11-20"))
        var story = try ReferralStory(at: UKTime.instant(day: today.adding(days: -60), minuteOfDay: 600))
        try story.then(.arrived, minutesLater: 9 * 1440)
        let referrals = (0..<10).map { number in
            Referral(
                id: referralID("r"), organisation: ID(String(repeating: "a", count: 26))!, person: personID(number),
                team: teamID("t"), danger: [], hours: story.hours, history: story.history)
        }
        return try #require(MeasuredWait(referrals, teams: ["North"], countedOn: today))
    }
}
