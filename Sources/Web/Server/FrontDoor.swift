import HTTPTypes
import Hummingbird
import Logging
import NIOCore

/// Lets requests in: finds the page, refuses what must not pass, asks the site, and puts the headers on.
/// What it logs is the method, the page's pattern, the status and the time taken: never an address or an answer.
struct FrontDoor: Sendable {
    /// Answers one request. Refusals that were expected are pages; what it throws is a fault of ours.
    typealias Site = @Sendable (PageRequest) async throws -> PageResponse

    let site: Site
    let settings: ServerSettings
    let logger: Logger

    /// Room for 40 kB of any writing in one box, coded at its worst, beside the answers so far.
    static let mostBytes = 512 * 1024

    /// What one box may hold, which is as much as a sealed one does. The referral form is let through: whoever writes
    /// too much there is told beside the box, and nothing they wrote is lost.
    static func mostBytesInABox(of page: Page) -> Int {
        [.referQuestion, .receipt].contains(page) ? mostBytes : FormSeal.mostBytes
    }

    func answer(_ request: Request, from network: String) async -> Response {
        let start = ContinuousClock.now
        let found = Link(path: Substring(request.uri.path))
        var response = await pageResponse(request, found, network).packed(for: request.headers[.acceptEncoding])
        SecurityHeaders.add(to: &response.headers, overTLS: settings.overTLS)
        log(request.method, found, response.status, ContinuousClock.now - start)
        let whole = Response(
            status: response.status, headers: response.headers, body: .init(byteBuffer: response.bytes))
        return request.method == .head ? whole.createHeadResponse() : whole
    }

    private func pageResponse(_ request: Request, _ found: Link?, _ network: String) async -> PageResponse {
        guard let link = found else { return .notFound() }
        if link.page == .asset { return Asset.at(link).map(PageResponse.asset) ?? .notFound() }
        guard let query = Fields(coded: Array((request.uri.query ?? "").utf8)) else { return .notUnderstood() }
        do {
            let response =
                switch request.method {
                case .get, .head: try await ask(link, query, nil, request, network)
                case .post where link.page.takesForms: try await take(link, query, request, network)
                default: PageResponse.wrongMethod(allowed: link.page.takesForms ? "GET, HEAD, POST" : "GET, HEAD")
                }
            if let trouble = response.trouble { _ = report(trouble, link) }
            return response
        } catch {
            return .fault(reference: report(error, link))
        }
    }

    private func take(_ link: Link, _ query: Fields, _ request: Request, _ network: String) async throws -> PageResponse
    {
        if CrossSite.refuses(request.head) { return .fromElsewhere() }
        guard isForm(request.headers[.contentType]) else { return .notUnderstood() }
        guard let bytes = await body(of: request) else { return .tooLarge() }
        guard let form = Fields(coded: Array(buffer: bytes)) else { return .notUnderstood() }
        guard form.longest <= Self.mostBytesInABox(of: link.page) else { return .tooLarge() }
        return try await ask(link, query, form, request, network)
    }

    private func ask(
        _ link: Link, _ query: Fields, _ form: Fields?, _ request: Request, _ network: String
    ) async throws -> PageResponse {
        let cookies = Cookies(request.headers[.cookie])
        return try await site(PageRequest(link: link, query: query, form: form, cookies: cookies, network: network))
    }

    private func isForm(_ mediaType: String?) -> Bool {
        mediaType?.lowercased().hasPrefix("application/x-www-form-urlencoded") ?? false
    }

    private func body(of request: Request) async -> ByteBuffer? {
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > Self.mostBytes { return nil }
        return try? await request.body.collect(upTo: Self.mostBytes)
    }
}

// What the log is told.
extension FrontDoor {
    private func log(_ method: HTTPRequest.Method, _ link: Link?, _ status: HTTPResponse.Status, _ time: Duration) {
        let level: Logger.Level = status.code >= 500 ? .error : link?.page == .asset ? .debug : .info
        logger.log(
            level: level, "request",
            metadata: [
                "method": "\(isKnown(method) ? method.rawValue : "other")",
                "page": "\(link?.page.pattern ?? "none")",
                "status": "\(status.code)",
                "ms": "\(milliseconds(time))",
            ])
    }

    /// Logs a fault under a reference number that the reader is shown too.
    private func report(_ error: any Error, _ link: Link) -> String {
        let reference = String(UInt64.random(in: 1 << 36..<1 << 40), radix: 32, uppercase: true)
        logger.error(
            "fault",
            metadata: [
                "reference": "\(reference)", "page": "\(link.page.pattern)", "fault": "\(nameOnly(of: error))",
            ])
        return reference
    }

    private func isKnown(_ method: HTTPRequest.Method) -> Bool {
        [.get, .head, .post, .put, .delete, .patch, .options].contains(method)
    }
}

/// What kind of error it is, without the values it carries: those may be about a person.
func nameOnly(of error: any Error) -> String {
    let mirror = Mirror(reflecting: error)
    let type = String(reflecting: Swift.type(of: error))
    guard mirror.displayStyle == .enum else { return type }
    return type + "." + (mirror.children.first?.label ?? "\(error)")
}

private func milliseconds(_ time: Duration) -> String {
    let microseconds = time.components.seconds * 1_000_000 + time.components.attoseconds / 1_000_000_000_000
    let thousandths = String(microseconds % 1000)
    return "\(microseconds / 1000)." + String(repeating: "0", count: 3 - thousandths.count) + thousandths
}
