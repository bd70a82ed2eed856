import Clinical
import Testing

@Suite("Stories of guides that are due to be read over")
struct OverdueStories {
    /// More than a year after the first edition of the words.
    static let later = UKTime.instant(day: Day("2028-01-10")!, minuteOfDay: 720)

    @Test("In 2028 staff see that a guide is overdue, on its page and in their list, and the public does not")
    func overdue() async throws {
        try await onServer(at: Self.later, setUp: StoryClinic.open) { server in
            let (ada, desk, reader) = (try await server.worker("Ada", [.keyworker]), Desk(server), Desk(server))
            #expect(try await !reader.get("/guides/ketamine").shows("overdue"), "and it is held for others from now on")
            try await desk.signIn(ada)
            let page = try await desk.get("/guides/ketamine")
            #expect(page.status == 200 && page.shows("This page is overdue"))
            #expect(page.shows("It was to be read over by 20 November 2027") && page.shows("Only staff see this note"))
            #expect(page.headers["cache-control"] == "private, no-cache", "what staff read is kept for nobody else")
            let list = try await desk.get("/guide-review")
            #expect(list.status == 200 && list.shows("Overdue") && list.shows("20 November 2027"))
            let seen = try await reader.get("/guides/ketamine")
            #expect(seen.status == 200 && !seen.shows("overdue") && !seen.shows("Only staff"))
            #expect(try await reader.get("/guide-review").headers["location"]?.hasPrefix("/sign-in") == true)
        }
    }

    @Test("In the year after they were read over nobody is told that a guide is overdue")
    func notYet() async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            let (ada, desk) = (try await server.worker("Ada", [.keyworker]), Desk(server))
            try await desk.signIn(ada)
            #expect(try await !desk.get("/guides/ketamine").shows("overdue"))
            let list = try await desk.get("/guide-review")
            #expect(list.status == 200 && !list.shows("Overdue"))
        }
    }
}
