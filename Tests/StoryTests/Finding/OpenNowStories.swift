import Actions
import Clinical
import Exchange
import TestSupport
import Testing

@testable import Web

@Suite("What is open now")
struct OpenNowStories {
    @Test("At noon on a Friday a pharmacy is open until its hour; at eight it is not; in a year nobody can say")
    func filter() async throws {
        try await onDirectory { server in
            let asked = [("near", "LS1"), ("setting", "pharmacy"), ("opening", "now")]
            let noon = try await server.post("/find", asked)
            #expect(noon.shows("Fairbairn Street Pharmacy") && noon.shows("open now, until 6:30pm"))
            #expect(noon.shows("value=\"now\" selected") && !noon.shows("Nothing fits"))
            server.clock.advance(minutes: 8 * 60)
            let evening = try await server.post("/find", asked)
            #expect(evening.shows("Nothing fits everything") && evening.shows("closed now, opens tomorrow at 9am"))
            server.clock.advance(minutes: 365 * 1440)
            let nextYear = try await server.post("/find", asked)
            #expect(nextYear.shows("hours last known on 1 November 2026: phone first"))
            #expect(!nextYear.shows("open now, until") && !nextYear.shows("closed now"))
        }
    }

    @Test("The page of a pharmacy says the same as the list, with its week and what the hours do not tell")
    func page() async throws {
        try await onDirectory { server in
            let list = try await server.post("/find", [("near", "LS1"), ("setting", "pharmacy")])
            let link = try #require(list.text.firstMatch(of: #/href="(\/services\/[^"]+)"/#)?.1)
            let page = try await server.get(String(link))
            #expect(page.shows("When it is open") && page.shows("Open now, until 6:30pm."))
            #expect(page.shows("Friday (today)") && page.shows("9am to 6:30pm") && page.shows("closed"))
            #expect(page.shows("The times for a supervised dose or for needles can be shorter"))
            server.clock.advance(minutes: 365 * 1440)
            let old = try await server.get(String(link))
            #expect(old.shows("When it was open") && old.shows("Hours last known on 1 November 2026: phone first."))
            #expect(!old.shows("(today)") && !old.shows("Open now"))
        }
    }

    @Test("Page, command and file say of each pharmacy in a day what the one rule says")
    func oneRule() async throws {
        try await onDirectory { server in
            for _ in 0..<24 {
                server.clock.advance(minutes: 60)
                var query = FinderQuery(near: "LS1")
                query.setting = .pharmacy
                let found = try await FindServices.run(query, in: server.house).found
                let page = try await server.post("/find", [("near", "LS1"), ("setting", "pharmacy")])
                let json = try found.json()
                for match in found.matches {
                    let words = match.service.openNow(at: server.clock.now).words(at: server.clock.now)
                    #expect(page.shows(words) && json.contains(words))
                }
            }
        }
    }
}

@Suite("Meetings beside services")
struct MeetingStories {
    private static let feed = """
        [{"name": "Friday Table", "slug": "friday", "day": 5, "time": "19:30", "end_time": "20:30", "group": "Tables",
          "address": "1 Heron Street", "city": "Leeds", "postal_code": "LS1 4AP", "country": "GB", "types": ["O", "QQ"],
          "location": "Boathouse", "notes": "<script>alert(1)</script>Ring twice."},
         {"name": "Screen Table", "slug": "screen", "day": [1, 5], "time": "12:30", "country": "GB",
          "conference_url": "https://meet.example/j/1", "conference_phone": "01632 960001", "types": ["C"]},
         {"name": "Far Table", "slug": "far", "day": 5, "time": "19:30", "timezone": "America/New_York",
          "conference_url": "https://meet.example/j/2"}]
        """

    private func onMeetings(_ story: (StoryServer) async throws -> Void) async throws {
        try await onDirectory { server in
            var guide = MeetingGuide(
                .smart, source: "SMART in Leeds", ImportContext(checkedOn: Day("2026-11-01") ?? Day(number: 0)))
            let meetings = try guide.read(Array(Self.feed.utf8)).compactMap { line in
                if case .kept(let meeting, _, _) = line { meeting } else { nil }
            }
            let root = Actor.operatorNamed("root")
            _ = try await ImportServices.run(meetings, by: root, in: server.house)
            try await story(server)
        }
    }

    @Test("A meeting near by is found with the services, tonight, and its page says how it is, plainly")
    func nearBy() async throws {
        try await onMeetings { server in
            let found = try await server.post("/find", [("near", "LS1 4AP"), ("setting", "mutual-aid")])
            #expect(found.shows("Friday Table") && found.shows("next meeting tonight at 7:30pm"))
            #expect(found.shows("a meeting of SMART Recovery") && found.shows("free to go"))
            let link = try #require(found.text.firstMatch(of: #/href="(\/services\/[^"]+)"[^>]*>Friday Table/#)?.1)
            let page = try await server.get(String(link))
            #expect(page.shows("Next meeting tonight at 7:30pm.") && page.shows("Friday 19:30 to 20:30"))
            #expect(page.shows("Open: anyone can come") && page.shows("Marked “QQ”") && page.shows("At Boathouse."))
            #expect(page.shows("It is not run by us or by the NHS") && !page.text.contains("<script>alert"))
            server.clock.advance(minutes: 365 * 1440)
            let old = try await server.get(String(link))
            #expect(old.shows("Times last known on 1 November 2026: check first.") && !old.shows("tonight"))
        }
    }

    @Test("A meeting online is found from anywhere, with a link that is followed only by choice")
    func online() async throws {
        try await onMeetings { server in
            for near in ["Truro", "Atlantis", ""] {
                let found = try await server.post(
                    "/find", [("near", near), ("setting", "mutual-aid"), ("shown", "100")])
                #expect(found.shows("Screen Table") && found.shows("next meeting today at 12:30pm"))
                #expect(found.shows("Far Table") && found.shows("by the clock of America/New_York: check first"))
                let link = try #require(found.text.firstMatch(of: #/href="(\/services\/[^"]+)"[^>]*>Screen Table/#)?.1)
                let page = try await server.get(String(link))
                #expect(page.shows("href=\"https://meet.example/j/1\"") && page.shows("Or ring 01632960001"))
                #expect(page.shows("Closed: only for people who share the problem"))
            }
        }
    }
}
