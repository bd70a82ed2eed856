import Testing

@testable import Clinical

private func moment(_ text: String) -> Instant {
    let parts = text.split(separator: " ").map(String.init)
    return UKTime.instant(day: Day(parts[0])!, minuteOfDay: minute(Array(parts[1].utf8))!)
}

private func meeting(
    _ week: String?, _ way: MutualAidMeeting.Way = .inPerson, zone: String? = nil, checked: String = "2026-11-01"
) -> TreatmentService {
    var facts = ServiceFacts()
    facts.name = "Thursday Table"
    facts.settings = way == .inPerson ? [.mutualAid] : [.mutualAid, .online]
    facts.place = way == .online ? nil : at("LS1 4AP")
    facts.funding = [.free]
    facts.meeting = MutualAidMeeting(.smart, way, week: week.map { OpeningHours($0)! }, timeZone: zone)
    return TreatmentService(
        key: DirectoryKey(directory: "meetings", reference: "\(way)\(week ?? "")"),
        .init(source: FactSource(name: "a feed", checkedOn: Day(checked)!), facts: facts))
}

@Suite("When a meeting next meets")
struct MeetingTests {
    @Test(
        "in words for someone who reads it then",
        arguments: [
            ("2026-11-26 09:00", "next meeting tonight at 7:30pm"),
            ("2026-11-26 19:29", "next meeting tonight at 7:30pm"),
            ("2026-11-26 19:30", "on now, until 8:30pm"), ("2026-11-26 20:29", "on now, until 8:30pm"),
            ("2026-11-26 20:30", "next meeting on Thursday 3 December 2026 at 7:30pm"),
            ("2026-11-25 23:00", "next meeting tomorrow at 7:30pm"),
            ("2026-11-23 08:00", "next meeting on Thursday at 7:30pm"),
            ("2026-12-24 19:00", "next meeting tonight at 7:30pm"),
        ])
    func next(at text: String, words: String) {
        #expect(meeting("thu 19:30-20:30").openWords(at: moment(text)) == words)
    }

    @Test("by day it is today, and on bank holidays, in old feeds and by other clocks it is to be checked first")
    func careful() {
        let noon = moment("2026-11-26 09:00")
        #expect(meeting("thu 12:00-13:00").openWords(at: noon) == "next meeting today at midday")
        #expect(
            meeting("fri 19:30-20:30").openWords(at: moment("2026-12-25 10:00"))
                == "today is a bank holiday (Christmas Day): check first whether it meets")
        #expect(
            meeting("thu 19:30-20:30", checked: "2025-11-25").openWords(at: noon)
                == "times last known on 25 November 2025: check first")
        #expect(meeting(nil).openWords(at: noon) == "by appointment: get in touch first")
        #expect(meeting("thu 19:30-20:30", .notNow).openWords(at: noon) == "listed, but not meeting at present")
        let far = meeting("thu 19:30-20:30", .online, zone: "America/New_York")
        #expect(
            far.openWords(at: noon)
                == "meets Thursday 7:30pm to 8:30pm, by the clock of America/New_York: check first")
        #expect(far.timetable == nil && !far.openNow(at: moment("2026-11-26 19:45")).isOpen)
    }

    @Test("a meeting that is listed and does not meet is not found by place")
    func notNow() throws {
        let finder = Finder(
            services: [meeting("thu 19:30-20:30", .notNow), meeting("fri 19:30-20:30")], places: somePlaces)
        var query = FinderQuery(near: "LS1")
        query.moment = moment("2026-11-26 09:00")
        let both = finder.find(query)
        #expect(both.matches.count == 1 && both.nearly.isEmpty)
        let alone = Finder(services: [meeting("thu 19:30-20:30", .notNow)], places: somePlaces).find(query)
        #expect(alone.matches.isEmpty && alone.nearly.isEmpty)
    }

    @Test("meetings stand among services, the nearest first, those online last and from anywhere")
    func among() throws {
        let clinic = service("clinic") {
            $0.place = at("BD1 1HX")
            $0.settings = [.community]
        }
        let finder = Finder(
            services: [clinic, meeting("thu 19:30-20:30"), meeting("mon 07:00-08:00", .online)], places: somePlaces)
        var query = FinderQuery(near: "LS1")
        query.moment = moment("2026-11-26 09:00")
        let all = finder.find(query).matches
        #expect(all.map(\.service.key.directory) == ["meetings", "test", "meetings"])
        let words = try #require(all.first).reasons.map(\.words)
        #expect(words.contains("a meeting of SMART Recovery") && words.contains("next meeting tonight at 7:30pm"))
        #expect(words.contains("free to go") && !words.contains { $0.contains("NHS") })
        query.setting = .mutualAid
        #expect(finder.find(query).matches.count == 2)
        query.withinKilometres = 5
        #expect(finder.find(query).matches.count == 2, "online is near everybody")
        query.moment = moment("2026-11-26 20:00")
        query.isOpenNow = true
        #expect(finder.find(query).matches.count == 1, "the one that is on")
        query = FinderQuery(near: "Atlantis")
        #expect(finder.find(query).matches.map(\.service.displayName) == ["Thursday Table"])
    }

    @Test("every code of the format has plain words; one we do not know is shown as it is")
    func kinds() {
        for code in ["11", "12x12", "O", "C", "X", "LGBTQ", "TC", "POL", "UK", "AL-AN", "D-HOH"] {
            #expect(MeetingKind.isKnown(code) && !MeetingKind.words(code).contains("marked"))
        }
        #expect(MeetingKind.words("ZZ9") == "marked “ZZ9”" && !MeetingKind.isKnown("ZZ9"))
        #expect(MeetingKind.audiences(["Y"]).isEmpty, "young people there are adults")
    }
}
