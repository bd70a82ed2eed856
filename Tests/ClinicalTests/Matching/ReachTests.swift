import Testing

@testable import Clinical

/// A table that meets in Stockport, 36.5 miles from Leeds, and on a screen.
private func table(_ way: MutualAidMeeting.Way, at place: ServicePlace?, dialIn: String? = nil) -> TreatmentService {
    service("table-\(way)") {
        $0.place = place
        $0.settings = way == .inPerson ? [.mutualAid] : [.mutualAid, .online]
        var meeting = MutualAidMeeting(.smart, way, week: OpeningHours("thu 19:30-20:30"))
        meeting.onlineLink = way == .inPerson || dialIn != nil ? nil : "https://meet.example/j/1"
        meeting.dialIn = dialIn
        $0.meeting = meeting
    }
}

@Suite("How far a service is that can also be reached from afar")
struct ReachTests {
    private let stockport: ServicePlace = {
        var place = ServicePlace(.uk)
        place.coordinate = Coordinate(latitude: 53.41, longitude: -2.15)
        return place
    }()

    private func found(_ service: TreatmentService, _ fill: (inout FinderQuery) -> Void = { _ in }) throws -> Match {
        var query = FinderQuery(near: "LS1")
        fill(&query)
        let answer = Finder(services: [service], places: somePlaces).find(query)
        return try #require(answer.matches.first ?? answer.nearly.first)
    }

    private func words(_ match: Match, _ stance: Reason.Stance) -> [String] {
        match.reasons.filter { $0.stance == stance }.map(\.words)
    }

    @Test("beyond the miles that were asked for, a meeting that is also online is offered online, never as within them")
    func beyond() throws {
        let match = try found(table(.both, at: stockport)) {
            $0.setting = .mutualAid
            $0.withinKilometres = 2 * kilometresInAMile
        }
        #expect(match.relax.isEmpty && match.point == nil)
        #expect(words(match, .con).contains("online only: the room is 36.4 miles (58.6 km) away in a straight line"))
        #expect(!match.reasons.contains { $0.words.contains("within 2 miles") })
        #expect(!words(match, .pro).contains { $0.contains("miles") })
    }

    @Test("within them its room has a distance and a pin, and that it is online too is said")
    func within() throws {
        let match = try found(table(.both, at: at("LS2 9JT"))) { $0.withinKilometres = 2 * kilometresInAMile }
        #expect(match.point != nil && match.kilometres.map { $0 < 2 } == true)
        let pros = words(match, .pro)
        #expect(pros.contains("less than a mile away in a straight line") && pros.contains("within 2 miles (3.2 km)"))
        #expect(pros.contains("online too, from anywhere") && !pros.contains("can be reached from anywhere"))
    }

    @Test("a walk-in service that gives advice by phone has its distance, and only what has no door is from anywhere")
    func phoneToo() throws {
        let walkIn = service("walk-in") {
            $0.place = at("BD1 1HX")
            $0.settings = [.community, .helpline]
        }
        let near = try found(walkIn)
        #expect(
            words(near, .pro).prefix(2) == [
                "8.4 miles (13.5 km) away in a straight line", "by phone too, from anywhere",
            ])
        #expect(near.point != nil)
        let far = try found(walkIn) { $0.withinKilometres = 3 }
        #expect(words(far, .con).contains { $0.hasPrefix("by phone only: the room is 8.4 miles") } && far.point == nil)
        let helpline = try found(
            service("helpline") {
                $0.place = at("BD1 1HX")
                $0.settings = [.helpline, .online]
            }
        ) { $0.withinKilometres = 3 }
        #expect(words(helpline, .pro).contains("can be reached from anywhere"))
        #expect(helpline.point == nil && helpline.kilometres == nil, "where its desks stand is nothing to anyone")
    }

    @Test("a meeting that is only online is from anywhere, one that is rung is by phone, one in a room is where it is")
    func ways() throws {
        let online = try found(table(.online, at: nil)) { $0.withinKilometres = 3 }
        #expect(online.relax.isEmpty && words(online, .pro).contains("can be reached from anywhere"))
        let rung = try found(table(.both, at: stockport, dialIn: "01632960001")) { $0.withinKilometres = 3 }
        #expect(words(rung, .con).contains { $0.hasPrefix("by phone only: the room is 36.4 miles") })
        let inPerson = try found(table(.inPerson, at: stockport)) { $0.withinKilometres = 3 }
        #expect(inPerson.relax == [.distance] && words(inPerson, .con).contains("not within 1.9 miles (3 km)"))
    }

    @Test(
        "nobody goes to rehab by phone: whoever asks for what is only had in a room is not offered a voice instead",
        arguments: [Setting.residential, .inpatientDetox, .pharmacy])
    func needsARoom(_ setting: Setting) throws {
        let mixed = service("mixed") {
            $0.place = stockport
            $0.settings = [setting, .helpline]
        }
        let match = try found(mixed) {
            $0.setting = setting
            $0.withinKilometres = 3
        }
        #expect(match.relax == [.distance])
        let query = FinderQuery(near: "Atlantis")
        let finder = Finder(services: [mixed], places: somePlaces)
        #expect(finder.find(query).matches.first.map { words($0, .pro) }?.first == "by phone too, from anywhere")
        var asked = query
        asked.setting = setting
        #expect(finder.find(asked).matches.isEmpty)
    }
}
