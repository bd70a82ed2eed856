import Actions
import Clinical
import Foundation
import Guides
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Synchronization

@testable import Store
@testable import Web

/// Someone at the self-check pages of a real front door, over a real store in a folder of its own.
struct CheckVisit {
    let store: Store
    let door: FrontDoor
    let diary: CheckDiary
    private let folder: URL

    static let noon = Instant(milliseconds: 1_772_539_200_000)

    /// Opens the door for the length of `body`.
    static func open(
        wordings: Wordings = .own, limiter: RateLimiter = RateLimiter(), _ body: (CheckVisit) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "towpath-\(UUID().uuidString)")
        let store = try await Store.open(.folder(folder))
        let house = House(
            store: store, clock: { noon }, entropy: Entropy { [UInt8](repeating: 7, count: $0) }, limiter: limiter)
        let site = Site(house: house, wordings: wordings)
        let diary = CheckDiary()
        let logger = Logger(label: "test") { _ in CheckDiary.Handler(diary: diary) }
        let door = FrontDoor(
            site: { request in
                let response = try await site.answer(request)
                diary.page.withLock { $0 = String(buffer: response.bytes) }
                return response
            }, settings: ServerSettings(), logger: logger)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await body(CheckVisit(store: store, door: door, diary: diary, folder: folder))
        await store.close()
    }

    func get(_ path: String) async throws -> CheckPage { try await send(.get, path, "") }

    func post(_ path: String, _ answers: [(String, String)]) async throws -> CheckPage {
        let body = answers.map { FormCoding.encoded($0.0) + "=" + FormCoding.encoded($0.1) }.joined(separator: "&")
        return try await send(.post, path, body)
    }

    private func send(_ method: HTTPRequest.Method, _ path: String, _ body: String) async throws -> CheckPage {
        let type: HTTPFields = method == .post ? [.contentType: "application/x-www-form-urlencoded"] : [:]
        let head = HTTPRequest(method: method, scheme: "http", authority: "here", path: path, headerFields: type)
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(string: body)))
        let answer = await door.answer(request, from: "192.0.2.1")
        return CheckPage(status: answer.status.code, headers: answer.headers, html: diary.page.withLock { $0 })
    }

    /// How many rows each table holds.
    func rowCounts() async throws -> [String: Int64] {
        try await store.driver.read { db in
            let tables = try db.rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
            var counts: [String: Int64] = [:]
            for case .text(let table)? in tables.map(\.values.first) {
                guard case .integer(let count)? = try db.rows("SELECT count(*) FROM \(table)").first?.values.first
                else { continue }
                counts[table] = count
            }
            return counts
        }
    }
}

struct CheckPage {
    let status: Int
    let headers: HTTPFields
    let html: String

    /// What someone reads in the main part, one line for each block.
    var words: String {
        let main = html.components(separatedBy: "<main").last?.components(separatedBy: "</main>").first ?? ""
        let blocks = "</?(?:p|h1|h2|h3|li|ul|dt|dd|div|section|legend|label|button|summary|details|form)[^>]*>"
        return "<main\(main)".replacingOccurrences(of: blocks, with: "\n", options: .regularExpression)
            .replacingOccurrences(of: "<[^>]*>", with: "", options: .regularExpression)
            .replacingOccurrences(of: "&#39;", with: "'").replacingOccurrences(of: "&amp;", with: "&")
            .split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
            .joined(separator: "\n") + "\n"
    }

    /// The values of an attribute, wherever it stands.
    func values(of attribute: String) -> [String] {
        html.components(separatedBy: " \(attribute)=\"").dropFirst().compactMap {
            $0.components(separatedBy: "\"").first
        }
    }

    /// What the unseen fields of its forms carry, as a browser would send it.
    var hidden: [(name: String, value: String)] {
        html.components(separatedBy: "<input type=\"hidden\" name=\"").dropFirst().compactMap { rest in
            let parts = rest.components(separatedBy: "\"")
            return parts.count > 2 ? (parts[0], parts[2]) : nil
        }
    }
}

/// Gathers what is logged, and the page answered last.
final class CheckDiary: Sendable {
    let page = Mutex("")
    let lines = Mutex<[String]>([])

    struct Handler: LogHandler {
        let diary: CheckDiary
        var metadata = Logger.Metadata()
        var logLevel = Logger.Level.trace

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            diary.lines.withLock { $0.append("\(event.message) \(event.metadata ?? [:])") }
        }
    }
}
