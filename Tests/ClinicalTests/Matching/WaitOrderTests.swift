import Testing

@testable import Clinical

@Suite("Waits among what is found")
struct WaitOrderTests {
    private let finder = Finder(
        services: [
            service("near") { $0.place = at("LS1 4AP") },
            service("slow") { $0.place = at("LS2 9JT") },
            service("quick") { $0.place = at("EH1 1AA") },
            service("typed") {
                $0.place = at("LS1 4AP")
                $0.waitDays = 1
            },
            service("helpline") { $0.settings = [.helpline] },
        ], places: somePlaces)

    /// Ten people who asked sixty days ago, or so many, and were seen after so many days; nil: who still wait.
    private func wait(_ days: Int?, asked: Int = 60) throws -> MeasuredWait {
        let today = try #require(Day("2026-11-20"))
        let start = UKTime.instant(day: today.adding(days: -asked), minuteOfDay: 600)
        var story = try ReferralStory(at: start)
        if let days { try story.then(.arrived, minutesLater: days * 1440) }
        let referrals = (0..<10).map { number in
            Referral(
                id: referralID("r"), organisation: ID(String(repeating: "a", count: 26))!, person: personID(number),
                team: teamID("t"), danger: [], hours: story.hours, history: story.history)
        }
        return try #require(MeasuredWait(referrals, teams: ["North"], countedOn: today))
    }

    private func found(_ isShortestFirst: Bool) throws -> [Match] {
        let waits = [
            DirectoryKey(directory: "test", reference: "slow"): try wait(30),
            DirectoryKey(directory: "test", reference: "quick"): try wait(3),
        ]
        var query = FinderQuery(near: "LS1 4AP")
        query.isShortestWaitFirst = isShortestFirst
        return finder.find(query, waits: waits).matches
    }

    @Test("nobody stands higher for a wait unless that is asked for; then the shortest is first, and unknown ones last")
    func order() throws {
        #expect(try found(false).map(\.service.displayName) == ["near", "typed", "slow", "quick", "helpline"])
        #expect(try found(true).map(\.service.displayName) == ["quick", "slow", "near", "typed", "helpline"])
    }

    @Test("a wait that nobody has come to the end of stands behind every one that someone has, and before none at all")
    func unended() throws {
        let ranks = try [wait(3), wait(59), wait(nil, asked: 3), wait(nil, asked: 30)].map(\.rank)
        #expect(ranks == ranks.sorted() && Set(ranks).count == 4)
    }

    @Test("a wait that was counted is told with who counted it, and one that someone typed is asked about, never told")
    func told() throws {
        let matches = try found(false)
        let slow = try #require(matches.first { $0.service.displayName == "slow" })
        #expect(
            slow.reasons.contains {
                $0.words.hasPrefix("people waited about 30 days") && $0.source?.name.hasPrefix("Towpath") == true
            })
        for name in ["near", "typed"] {
            let match = try #require(matches.first { $0.service.displayName == name })
            #expect(match.reasons.contains { $0.stance == .ask && $0.words == "waiting time. Ask them." })
            #expect(!match.reasons.contains { $0.words.contains("1 day") || $0.words.contains("people waited") })
        }
        let helpline = try #require(matches.last)
        #expect(!helpline.reasons.contains { $0.words.contains("waiting time") }, "nobody waits for a helpline")
    }

    @Test("a wait that someone typed is no row of a comparison and no line of a page")
    func shown() throws {
        #expect(!ServiceField.shown.contains(.waitDays) && !ServiceField.compared.contains(.waitDays))
        let typed = try #require(finder.services.first { $0.displayName == "typed" })
        let listed = Listed(id: ID(String(repeating: "c", count: 26))!, entry: typed)
        let noon = UKTime.instant(day: try #require(Day("2026-11-20")), minuteOfDay: 720)
        let unknown = Comparison([listed], waits: [:], at: noon)
        #expect(unknown.silent.contains("Waiting time") && !unknown.rows.contains { $0.label.contains("Wait") })
        let known = Comparison([listed], waits: [listed.id: try wait(9)], at: noon)
        #expect(known.rows.first?.cells.first??.words.hasPrefix("people waited about 9 days") == true)
    }

    @Test(
        "of a meeting and a helpline we say ourselves that there is no list, beside a service that can be waited for",
        arguments: [
            ([Setting.mutualAid], true), ([.helpline], true), ([.pharmacy], false),
            ([.helpline, .pharmacy], false), ([.mutualAid, .helpline], true), ([.pharmacy, .community], false),
            ([.community], false), ([.online], false), ([], false),
        ])
    func noList(settings: [Setting], isSaid: Bool) throws {
        let noon = UKTime.instant(day: try #require(Day("2026-11-20")), minuteOfDay: 720)
        let pair = [[.residential], settings].map { settings in
            service("\(settings)") { $0.settings = settings.isEmpty ? nil : settings }
        }
        let listed = zip(["c", "d"], pair).map { Listed(id: ID(String(repeating: $0, count: 26))!, entry: $1) }
        let comparison = Comparison(listed, waits: [:], at: noon)
        let row = comparison.rows.first { $0.label == "Waiting time" }
        #expect(row?.cells.last??.words == (isSaid ? "there is no waiting list" : nil))
        #expect(row?.cells.last??.basis == nil, "no source said it")
        #expect(row?.cells.first.map { $0 == nil } ?? comparison.silent.contains("Waiting time"), "a rehab: ask")
        let counted = Comparison(listed, waits: [listed[1].id: try wait(9)], at: noon)
        #expect(counted.rows.first?.cells.last??.words.hasPrefix("people waited about 9 days") == true)
    }

    @Test("where none of them has a list, waiting is not spoken of")
    func noneWaits() throws {
        let line = service("line") { $0.settings = [.helpline] }
        let listed = Listed(id: ID(String(repeating: "c", count: 26))!, entry: line)
        let comparison = Comparison(
            [listed], waits: [:], at: UKTime.instant(day: try #require(Day("2026-11-20")), minuteOfDay: 600))
        #expect(!comparison.rows.contains { $0.label.contains("Wait") } && !comparison.silent.contains("Waiting time"))
    }
}
