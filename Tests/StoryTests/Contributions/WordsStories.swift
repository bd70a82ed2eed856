import Clinical
import TestSupport
import Testing

@testable import Actions
@testable import Store

@Suite("Stories of the words that readers send")
struct WordsStories {
    private static let door = "/send-us-your-words"
    private static let desk = "/words-from-readers"
    private static let words = "Ring a friend before the shop & not <after>"

    private static func nothing(_ store: Store) {}

    private func send(_ words: String, kind: String = "quote", by reader: Desk) async throws -> Answer {
        let pass = try await reader.get(Self.door).hidden("pass") ?? ""
        return try await reader.post(Self.door, [("pass", pass), ("kind", kind), ("words", words)])
    }

    /// Decides about the first in a list, as its page offers.
    private func decide(
        _ act: String, on page: Answer, fault: String = "", by desk: Desk
    ) async throws -> Answer {
        let id = page.hidden("id") ?? ""
        return try await desk.post(
            Self.desk,
            [
                ("id", id), ("version", page.hidden("version") ?? ""), ("list", page.hidden("list") ?? ""),
                ("fault-\(id)", fault), ("act", act),
            ])
    }

    @Test(
        "A reader sends a quote, a manager says yes, and the guides show it until it is taken down",
        arguments: Engine.allCases)
    func course(_ engine: Engine) async throws {
        try await onServer(engine, at: fridayNoon, setUp: StoryClinic.open) { server in
            let (reader, desk) = (Desk(server), Desk(server, network: "198.51.100.1"))
            #expect(try await reader.get("/guides").shows("href=\"\(Self.door)\""))
            let thanks = try await send(Self.words, by: reader)
            #expect(thanks.status == 200 && thanks.shows("We have your words") && thanks.code != nil)
            #expect(!thanks.shows("careCard") && !thanks.shows("You do not have to be alone with this"))
            #expect(try await !reader.get("/guides").shows("Ring a friend before the shop"))
            try await desk.signIn(try await server.worker("Mel", [.manager]))
            let waiting = try await desk.get(Self.desk)
            #expect(waiting.shows("Ring a friend before the shop &amp; not &lt;after&gt;"))
            let yes = try await decide("approve", on: waiting, by: desk)
            #expect(yes.status == 303 && yes.headers["location"] == "\(Self.desk)?done=approve")
            let guides = try await reader.get("/guides")
            #expect(guides.shows("From someone who was there") && guides.shows("Ring a friend before the shop &amp;"))
            let shown = try await desk.get(Self.desk + "?list=shown")
            let blank = try await decide("take-down", on: shown, by: desk)
            #expect(blank.status == 422 && blank.shows("Choose what is wrong with these words"))
            _ = try await decide("take-down", on: shown, fault: "harmful", by: desk)
            #expect(try await !reader.get("/guides").shows("Ring a friend before the shop"))
            let down = try await desk.get(Self.desk + "?list=taken-down")
            #expect(down.shows("Mel") && down.shows("It could hurt someone who follows it"))
            _ = try await decide("undo", on: down, by: desk)
            #expect(try await reader.get("/guides").shows("Ring a friend before the shop"))
            #expect(!server.diary.text.contains("Ring a friend") && !server.diary.text.contains("shop"))
            #expect(!server.diary.text.contains(thanks.code ?? "-"), "not even its number is in a log")
        }
    }

    @Test("Thanked means kept: what was sent is there after a restart", arguments: Engine.allCases)
    func kept(_ engine: Engine) async throws {
        try await onServer(engine, at: fridayNoon, setUp: StoryClinic.open) { server in
            #expect(try await send("It got better after a week", by: Desk(server)).shows("We have your words"))
            try await server.restart()
            let desk = Desk(server, network: "198.51.100.1")
            try await desk.signIn(try await server.worker("Mel", [.manager]))
            #expect(try await desk.get(Self.desk).shows("It got better after a week"))
        }
    }

    @Test(
        "Someone who writes that they want to die reads whom to ring before anything else",
        arguments: ["I want to die", "I am going to end my life. Ring 07700 900123"])
    func danger(_ words: String) async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            _ = try await send("One day at a time", by: Desk(server))
            let answer = try await send(words, by: Desk(server))
            let first = try #require(answer.place(of: "<h1>You do not have to be alone with this</h1>"))
            let samaritans = try #require(answer.place(of: "116 123"))
            #expect(answer.shows("Emergency: now") && answer.shows("999"))
            let thanks = answer.place(of: "<h2>We have your words")
            let rest = try #require(thanks ?? answer.place(of: "class=\"mistakes\""))
            #expect(first < samaritans && samaritans < rest)
            let desk = Desk(server, network: "198.51.100.1")
            try await desk.signIn(try await server.worker("Mel", [.manager]))
            let list = try await desk.get(Self.desk)
            guard answer.status == 200 else {
                return #expect(
                    answer.status == 422 && !list.shows("May be in danger"), "with a number in it it is not kept")
            }
            let place = try #require(list.place(of: "May be in danger: we do not know who wrote it"))
            #expect(place < list.place(of: "One day at a time")! && list.shows("One may be about someone in danger"))
        }
    }

    @Test("What cannot be taken is said beside its box, and nothing typed is lost")
    func mistakes() async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            let reader = Desk(server)
            for (words, said) in [
                ("See example.org <b>now</b>", "Take out web addresses"),
                ("Ring 07700 900123", "Take out phone numbers"),
                ("me@mail.example", "Take out e-mail addresses"), ("", "Write a few words"),
                (String(repeating: "x", count: 281), "Make it shorter"),
            ] {
                let answer = try await send(words, kind: "", by: reader)
                #expect(answer.status == 422 && answer.shows("id=\"words-mistake\"") && answer.shows(said))
                #expect(answer.shows("id=\"kind-mistake\"") && !answer.text.contains("<b>"))
                #expect(answer.shows(words.replacing("<", with: "&lt;").replacing(">", with: "&gt;")))
            }
            let foreign = try await reader.post(
                Self.door, [("kind", "tip"), ("words", "From another site")], from: "cross-site")
            #expect(foreign.status == 403)
            let desk = Desk(server, network: "198.51.100.1")
            try await desk.signIn(try await server.worker("Mel", [.administrator]))
            #expect(try await desk.get(Self.desk).shows("Every tip and quote that was sent has been read"))
        }
    }

    @Test("A network that floods us waits and keeps its words, and someone in danger there is still told whom to ring")
    func flood() async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            let reader = Desk(server)
            for number in 0..<FormLimits.standard(for: .contribution).perNetwork.burst {
                #expect(try await send("Number \(number) of many", by: reader).status == 200)
            }
            let busy = try await send("I want to die", by: reader)
            #expect(
                busy.status == 429 && busy.headers["retry-after"] == "31" && busy.shows(">\nI want to die</textarea>"))
            #expect(busy.shows("You do not have to be alone with this") && busy.shows("116 123"))
        }
    }

    @Test("Before anyone is set up to read, and for staff who may not, the words go nowhere and the page is not there")
    func nobody() async throws {
        try await onServer(at: fridayNoon, setUp: Self.nothing) { server in
            let answer = try await send("One day at a time", by: Desk(server))
            #expect(answer.status == 503 && answer.shows("Nobody is here to read them yet"))
            #expect(answer.shows("One day at a time</textarea>"))
        }
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            _ = try await send("One day at a time", by: Desk(server))
            let (ada, desk) = (try await server.worker("Ada", [.dutyWorker]), Desk(server))
            #expect(try await desk.get(Self.desk).headers["location"]?.hasPrefix("/sign-in") == true)
            try await desk.signIn(ada)
            let nothing = try await desk.get("/nowhere")
            #expect(try await desk.get(Self.desk).text == nothing.text && nothing.status == 404)
        }
    }

    @Test("Two managers decide on one page: the second is told who did what", arguments: Engine.allCases)
    func conflict(_ engine: Engine) async throws {
        try await onServer(engine, at: fridayNoon, setUp: StoryClinic.open) { server in
            _ = try await send("One day at a time", by: Desk(server))
            let (one, other) = (Desk(server, network: "198.51.100.1"), Desk(server, network: "198.51.100.2"))
            try await one.signIn(try await server.worker("Mel", [.manager]))
            try await other.signIn(try await server.worker("Nel", [.manager]))
            let page = try await one.get(Self.desk)
            _ = try await decide("decline", on: page, fault: "personal", by: one)
            let late = try await decide("approve", on: page, by: other)
            #expect(late.status == 409 && late.shows("somebody decided before you") && late.shows("Mel"))
            #expect(late.shows("It could show who someone is"))
            #expect(try await !Desk(server).get("/guides").shows("One day at a time"))
        }
    }
}
