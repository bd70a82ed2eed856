import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Synchronization
import Testing

@testable import Web

@Suite("The front door")
struct FrontDoorTests {
    /// Gathers what is logged, in order, as text.
    final class Diary: Sendable {
        let lines = Mutex<[String]>([])
    }

    struct DiaryHandler: LogHandler {
        let diary: Diary
        var metadata = Logger.Metadata()
        var logLevel = Logger.Level.trace

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            let line = "\(event.level) \(event.message) \(event.metadata ?? [:])"
            diary.lines.withLock { $0.append(line) }
        }
    }

    enum Fault: Error { case lost(name: String) }

    let diary = Diary()

    private func door(overTLS: Bool = false, site: @escaping FrontDoor.Site) -> FrontDoor {
        var settings = ServerSettings()
        settings.overTLS = overTLS
        let diary = diary
        let logger = Logger(label: "test") { _ in DiaryHandler(diary: diary) }
        return FrontDoor(site: site, settings: settings, logger: logger)
    }

    private func send(
        _ method: HTTPRequest.Method, _ path: String, _ body: String = "", headers: HTTPFields = [:], to door: FrontDoor
    ) async -> Response {
        var fields = headers
        if method == .post && fields[.contentType] == nil { fields[.contentType] = "application/x-www-form-urlencoded" }
        let head = HTTPRequest(method: method, scheme: "http", authority: "here", path: path, headerFields: fields)
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(string: body)))
        return await door.answer(request, from: "192.0.2.1")
    }

    private func echo(_ request: PageRequest) -> PageResponse {
        .page(Frame("Echo")) { html in
            html.p(
                "\(request.link.page) \(request.link.words) \(request.query["q"]) \(request.form?["a"] ?? "no form")")
        }
    }

    @Test(
        "Each method on each kind of page",
        arguments: [
            ("GET", "/find", 200), ("HEAD", "/find", 200), ("POST", "/emergency", 405), ("PUT", "/find", 405),
            ("POST", "/refer", 200), ("DELETE", "/refer", 405), ("BREW", "/refer", 405), ("GET", "/none", 404),
            ("POST", "/none", 404), ("GET", "/assets/none.css", 404), ("GET", "/refer/", 404),
            ("OPTIONS", "/find", 405), ("GET", "/", 200), ("GET", "/find?q=%zz%", 200),
        ])
    func methods(method: String, path: String, status: Int) async throws {
        let answer = await send(try #require(HTTPRequest.Method(method)), path, to: door(site: { echo($0) }))
        #expect(answer.status.code == status)
        #expect(answer.headers[.contentType]?.hasPrefix("text/html") == true)
        if status == 405 { #expect(answer.headers[.allow]?.hasPrefix("GET, HEAD") == true) }
    }

    private func header(_ name: String, of answer: Response) -> String {
        HTTPField.Name(name).flatMap { answer.headers[$0] } ?? ""
    }

    @Test("Every answer carries the headers that keep others out")
    func headers() async {
        let door = door(overTLS: true, site: { echo($0) })
        for path in ["/", "/none", Asset.style.link.path] {
            let answer = await send(.get, path, to: door)
            let policy = header("Content-Security-Policy", of: answer)
            #expect(policy.contains("default-src 'self'") && policy.contains("frame-ancestors 'none'"))
            #expect(!policy.contains("unsafe"))
            #expect(answer.headers[.xContentTypeOptions] == "nosniff")
            #expect(answer.headers[.strictTransportSecurity] != nil)
            #expect(header("Referrer-Policy", of: answer) == "same-origin")
        }
        let plain = await send(.get, "/", to: self.door(site: { echo($0) }))
        #expect(plain.headers[.strictTransportSecurity] == nil)
    }

    @Test("What may be kept, and by whom")
    func keeping() async {
        let everyone = door { _ in .page(Frame("x"), for: .everyone) { _ in } }
        #expect(await send(.get, "/", to: everyone).headers[.cacheControl] == "public, max-age=300")
        let one = door(site: { echo($0) })
        #expect(await send(.get, "/", to: one).headers[.cacheControl] == "private, no-cache")
        #expect(await send(.get, "/none", to: one).headers[.cacheControl] == "private, no-cache")
        let style = await send(.get, Asset.style.link.path, to: one)
        #expect(style.headers[.cacheControl] == "public, max-age=31536000, immutable")
        #expect(style.headers[.contentType] == "text/css; charset=utf-8")
    }

    @Test("A fault shows a number, and neither the page nor the log shows what was in it")
    func faults() async {
        let door = door { _ in throw Fault.lost(name: "Ada Lovelace") }
        let answer = await send(.get, "/people/ada-lovelace?q=ada", to: door)
        #expect(answer.status == .internalServerError)
        let lines = diary.lines.withLock { $0 }
        #expect(lines.contains { $0.contains("Fault.lost") && $0.contains("reference") })
        #expect(!lines.joined().lowercased().contains("ada"))
        #expect(lines.contains { $0.contains("/people/:id") && $0.contains("500") })
    }

    @Test("No answer and no address is ever logged")
    func silence() async {
        let door = door(site: { echo($0) })
        _ = await send(.post, "/refer/marker-word?q=marker-word", "a=marker-word", to: door)
        _ = await send(.get, "/marker-word", to: door)
        let lines = diary.lines.withLock { $0 }
        #expect(lines.count == 2)
        #expect(!lines.joined().contains("marker-word"))
    }

    @Test("A form that is too large, or is not a form, is refused in words and nothing is asked of the site")
    func refusals() async {
        let door = door { _ in
            Issue.record("the site was asked")
            return .notFound()
        }
        let large = "a=" + String(repeating: "x", count: FrontDoor.mostBytes)
        #expect(await send(.post, "/refer", large, to: door).status == .contentTooLarge)
        #expect(
            await send(.post, "/refer", "{}", headers: [.contentType: "application/json"], to: door).status.code == 400)
        #expect(await send(.post, "/refer", headers: [.origin: "https://evil.example"], to: door).status == .forbidden)
        let many = String(repeating: "a=1&", count: 501)
        #expect(await send(.post, "/refer", many, to: door).status == .badRequest)
        #expect(await send(.get, "/refer?" + many, to: door).status == .badRequest)
    }

    @Test("The longest story anyone may write arrives whole")
    func longWords() async {
        let words = String(repeating: "محمد👩🏽‍⚕️", count: 2000)
        let door = door { request in
            #expect(request.form?["a"] == words)
            return .redirect(to: .receipt)
        }
        let answer = await send(.post, "/refer", "a=" + FormCoding.encoded(words), to: door)
        #expect(answer.status == .seeOther)
        #expect(answer.headers[.location] == "/receipt")
    }

    @Test("HEAD answers as GET does, without the page")
    func head() async {
        let door = door(site: { echo($0) })
        let (get, head) = (await send(.get, "/", to: door), await send(.head, "/", to: door))
        #expect(head.headers[.contentLength] == get.headers[.contentLength])
        #expect(head.body.contentLength == 0)
    }

    @Test("A cookie can be read by the server alone, and by no other site")
    func cookies() async {
        let door = door { _ in
            .redirect(to: .inbox).settingCookie("visit", "abc", seconds: 60, overTLS: true).droppingKeptPages()
        }
        let answer = await send(.post, "/sign-in", to: door)
        #expect(
            answer.headers[.setCookie] == "visit=abc; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=60")
    }
}
