import Clinical
import Exchange
import Foundation
import Testing

private let fetchedOn = Day("2026-11-20")!

private func read(_ json: String, _ fellowship: Fellowship = .aa) throws -> Imported<TreatmentService> {
    var guide = MeetingGuide(fellowship, source: "AA in Leeds", ImportContext(checkedOn: fetchedOn))
    var imported = Imported<TreatmentService>()
    imported.add(try guide.read(Array(json.utf8)))
    return imported
}

/// One meeting with what every one needs, and more.
private func one(_ more: String, name: String = "Sunday Serenity") throws -> Imported<TreatmentService> {
    try read(#"[{"name": "\#(name)", "slug": "sunday-1", \#(more)}]"#)
}

private let inLeeds = #""address": "12 Heron Street", "city": "Leeds", "postal_code": "LS1 4AP", "country": "GB""#
private let weekly = #""day": 0, "time": "19:30""#

@Suite("A feed of meetings in the Meeting Guide format")
struct MeetingGuideTests {
    @Test("a whole meeting is taken, with its place, time, kinds and how to join")
    func whole() throws {
        let read = try one(
            """
            \(weekly), "end_time": "20:45", "location": "Friends Hall", "group": "Serenity Group", \(inLeeds),
            "latitude": 53.797, "longitude": -1.548, "types": ["O", "X", "POL", "W", "ZZ9"], "updated":
            "2026-05-31 14:32:23", "notes": "Ring <b>the bell</b>.", "conference_url": "https://meet.example/j/1",
            "conference_phone": "+44 1632 960001,,123#", "url": "https://aa.example/1", "contact_1_name": "Sam",
            "contact_1_phone": "07700 900123", "feedback_emails": ["a@example.org"], "something_new": {"a": [1]}
            """)
        let service = try #require(read.kept.first)
        let meeting = try #require(service.meeting?.value)
        #expect(service.displayName == "Sunday Serenity" && service.help?.value == [.mutualAid])
        #expect(service.settings?.value == [.mutualAid, .online] && meeting.way == .both)
        #expect(service.place?.value.inOneLine == "12 Heron Street, Leeds, LS1 4AP")
        #expect(service.substances?.value == [.alcohol] && service.audiences?.value == [.women])
        #expect(service.languages?.value == ["Polish"] && service.access?.value == [.wheelchair])
        #expect(meeting.week?.description == "sun 19:30-20:45" && meeting.isOnUKClock)
        #expect(meeting.venue == "Friends Hall" && meeting.group == "Serenity Group")
        #expect(meeting.notes == "Ring  the bell ." && meeting.kinds == ["O", "X", "POL", "W", "ZZ9"])
        #expect(meeting.onlineLink == "https://meet.example/j/1" && meeting.dialIn == "+441632960001,,123#")
        #expect(service.meeting?.source.checkedOn == Day("2026-05-31"))
        #expect(read.left.isEmpty && read.setAside.isEmpty)
        let written = String(decoding: try JSONEncoder().encode(service), as: UTF8.self)
        for hidden in ["Sam", "900123", "a@example.org"] {
            #expect(!written.contains(hidden), "nobody's anonymity ends here")
        }
        #expect(try JSONDecoder().decode(TreatmentService.self, from: Data(written.utf8)) == service)
    }

    @Test(
        "days may be one, several or text; an end past midnight, or none, is what the format says",
        arguments: [
            (#""day": [1, 3], "time": "12:00""#, "tue 12:00-13:00", "mon 12:00-13:00; wed 12:00-13:00"),
            (#""day": "6", "time": "23:30", "end_time": "00:30""#, "", "sat 23:30-24:00; sun 00:00-00:30"),
            (#""day": 0, "time": "9:05""#, "", "sun 09:05-10:05"),
            (#""day": 2, "time": "18:00", "end_time": "19:00:00""#, "", "tue 18:00-19:00"),
            (#""day": 2, "time": "23:00", "end_time": "24:00""#, "", "tue 23:00-24:00"),
        ])
    func times(fields: String, _: String, week: String) throws {
        let read = try one("\(fields), \(inLeeds)")
        #expect(read.kept.first?.meeting?.value.week?.description == week)
    }

    @Test(
        "where the feed says how one takes part, a meeting that is only online has no room, whatever its address",
        arguments: [("online", MutualAidMeeting.Way.online), ("hybrid", .both), ("inactive", .notNow), ("", .both)])
    func attendance(option: String, way: MutualAidMeeting.Way) throws {
        let read = try one(
            #"\#(weekly), \#(inLeeds), "conference_url": "https://meet.example/j/1", "attendance_option": "\#(option)""#
        )
        let service = try #require(read.kept.first)
        #expect(service.meeting?.value.way == way && (service.place == nil) == (way == .online))
    }

    @Test("a meeting by appointment has no time; an end that cannot be is left out and named")
    func loose() throws {
        let appointment = try one(inLeeds)
        #expect(appointment.kept.first?.meeting?.value.week == nil && appointment.kept.count == 1)
        let noEnd = try one(#"\#(weekly), "end_time": "soon", \#(inLeeds)"#)
        #expect(noEnd.left.map(\.field) == ["end_time"])
        #expect(noEnd.kept.first?.meeting?.value.week?.description == "sun 19:30-20:30")
        let future = try one(#"\#(weekly), "updated": "2027-01-01 00:00:00", \#(inLeeds)"#)
        #expect(future.left.map(\.field) == ["updated"])
        #expect(future.kept.first?.meeting?.source.checkedOn == fetchedOn)
        let postcode = try one(#"\#(weekly), "address": "1 A Road", "postal_code": "LS1 4A", "country": "UK""#)
        #expect(postcode.left.map(\.field) == ["postal_code"] && postcode.kept.count == 1)
    }

    @Test(
        "where one can take part follows from what is given",
        arguments: [
            (inLeeds, MutualAidMeeting.Way.inPerson),
            (#"\#(inLeeds), "conference_url": "https://meet.example/j/1""#, .both),
            (
                #""formatted_address": "Leeds, UK", "approximate": "yes", "conference_url": "https://meet.example""#,
                .online
            ),
            (#""conference_phone": "01632 960001", "country": "GB""#, .online),
            (#"\#(inLeeds), "types": ["TC"], "conference_url": "https://meet.example/j/1""#, .online),
            (#"\#(inLeeds), "types": ["TC"]"#, .notNow),
            (#"\#(inLeeds), "attendance_option": "inactive""#, .notNow),
            (#"\#(inLeeds), "conference_url": "javascript:alert(1)""#, .inPerson),
            (
                #""address": "1 Rue X", "city": "Paris", "country": "FR", "conference_url": "https://meet.example""#,
                .online
            ),
        ])
    func ways(fields: String, way: MutualAidMeeting.Way) throws {
        let service = try #require(try one("\(weekly), \(fields)").kept.first)
        #expect(service.meeting?.value.way == way)
        #expect((service.place == nil) == (way == .online), "an online meeting is near nobody and near everybody")
    }

    @Test(
        "by whose clock it meets is known, or said not to be",
        arguments: [
            (#""formatted_address": "Friends Hall, Heron Street, Leeds LS1 4AP, UK""#, nil as String?),
            (#""address": "1 A Road", "postal_code": "LS1 4AP""#, nil),
            (#""conference_phone": "01632 960001", "timezone": "Europe/London""#, nil),
            (#""conference_phone": "01632 960001", "timezone": "America/New_York""#, "America/New_York"),
            (#""conference_phone": "01632 960001""#, "not stated"),
            (#""address": "1 Main Street", "city": "Anytown", "country": "USA""#, "not stated"),
        ])
    func clocks(fields: String, zone: String?) throws {
        let meeting = try #require(try one("\(weekly), \(fields)").kept.first?.meeting?.value)
        #expect(meeting.timeZone == zone && meeting.isOnUKClock == (zone == nil))
    }

    @Test(
        "what cannot be used is set aside with its place in the list, its field and why",
        arguments: [
            (#"{"slug": "a", "day": 0, "time": "19:30", \#(inLeeds)}"#, "name", "is missing"),
            (#"{"name": "A", \#(inLeeds)}"#, "slug", "is missing"),
            (#"{"name": "A", "slug": "first", \#(inLeeds)}"#, "slug", "the same meeting as entry 1"),
            (#"{"name": "A", "slug": "a", "day": 7, "time": "19:30", \#(inLeeds)}"#, "day", "is not a day from 0"),
            (#"{"name": "A", "slug": "a", "day": "Sunday", "time": "19:30", \#(inLeeds)}"#, "day", "is not a day"),
            (#"{"name": "A", "slug": "a", "day": 0, "time": "half seven", \#(inLeeds)}"#, "time", "is not a time"),
            (#"{"name": "A", "slug": "a", "day": 0, \#(inLeeds)}"#, "time", "is not a time"),
            (#"{"name": "A", "slug": "a", "time": "19:30", \#(inLeeds)}"#, "day", "is missing"),
            (#"{"name": "A", "slug": "a", \#(weekly)}"#, "formatted_address", "neither where it is nor how to join"),
            (#"{"name": "A", "slug": "a", \#(weekly), "address": "1 Rue X", "country": "FR"}"#, "country", "“FR”"),
            (#"{"name": "A", "slug": "a", \#(weekly), "address": "1 A Road"}"#, "country", "no country is stated"),
            (#""just words""#, "slug", "is missing"),
            (#"{"name": "\#(String(repeating: "x", count: 256))", "slug": "a", \#(inLeeds)}"#, "name", "longer"),
        ])
    func refusals(entry: String, field: String, reason: String) throws {
        let read = try read(#"[{"name": "First", "slug": "first", \#(weekly), \#(inLeeds)}, \#(entry)]"#)
        #expect(read.kept.count == 1 && read.setAside.count == 1)
        let problem = try #require(read.setAside.first)
        #expect(
            problem.line == 2 && problem.problem.field == field && problem.problem.reason.contains(reason), "\(problem)"
        )
    }

    @Test("what is no list of meetings is refused whole", arguments: ["", "{}", "name,slug", #"{"meetings": []}"#])
    func notAFeed(text: String) { #expect(throws: UnknownFile.self) { try read(text) } }

    @Test("a meeting whose row is spoiled next time still stands; the feeds of two fellowships are kept apart")
    func stillListed() throws {
        var guide = MeetingGuide(.na, source: "NA in Leeds", ImportContext(checkedOn: fetchedOn))
        _ = try guide.read(Array(#"[{"name": "A", "slug": "a", "day": 9, "time": "19:30"}]"#.utf8))
        #expect(guide.setAside == [DirectoryKey(directory: "meetings", reference: "NA in Leeds/a")])
    }

    @Test("a number as slug, coordinates as text and an empty list are read", arguments: [Fellowship.alAnon])
    func tolerant(_ fellowship: Fellowship) throws {
        let feed = try read(
            #"[{"name": "A", "slug": 12, \#(weekly), \#(inLeeds), "latitude": "53.797", "longitude": "-1.548"}]"#,
            fellowship)
        #expect(feed.kept.first?.key.reference == "AA in Leeds/12")
        #expect(feed.kept.first?.place?.value.coordinate?.latitude == 53.797)
        #expect(feed.kept.first?.audiences?.value == [.families])
        #expect(try read("[]").kept.isEmpty)
    }
}
