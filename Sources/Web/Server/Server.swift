import HTTPTypes
import Hummingbird
public import Logging
import NIOCore

/// How the server is reached.
public struct ServerSettings: Sendable {
    /// The address to listen on. Loopback unless told otherwise.
    public var host = "127.0.0.1"
    public var port = 8080
    /// Whether browsers reach us over TLS, here or at a proxy in front.
    public var overTLS = false
    /// Whether a proxy of ours stands in front and says in `X-Forwarded-For` who is asking.
    public var behindProxy = false

    /// Loopback, port 8080, plain HTTP.
    public init() {}
}

/// The whole server, ready to run. The program and the tests call the same function.
func buildApplication(
    settings: ServerSettings, logger: Logger, site: @escaping @Sendable (PageRequest) async throws -> PageResponse
) -> some ApplicationProtocol {
    let door = FrontDoor(site: site, settings: settings, logger: logger)
    let responder = CallbackResponder<VisitContext> { request, context in
        await door.answer(request, from: context.network(of: request, behindProxy: settings.behindProxy))
    }
    return Application(
        responder: responder,
        server: .http1(configuration: .init(idleTimeout: .seconds(60))),
        configuration: .init(address: .hostname(settings.host, port: settings.port)),
        logger: logger)
}

/// Serves until the process is asked to stop, and then finishes what it has begun.
public func serve(
    settings: ServerSettings, logger: Logger, site: @escaping @Sendable (PageRequest) async throws -> PageResponse
) async throws {
    try await buildApplication(settings: settings, logger: logger, site: site).runService()
}

/// What Hummingbird knows of one request beside the request itself.
struct VisitContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    private let peer: String

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        peer = source.channel.remoteAddress?.ipAddress ?? ""
    }

    /// Who is asking. Only the last word of the proxy's header is the proxy's own; what stands before it
    /// could have been written by anyone.
    func network(of request: Request, behindProxy: Bool) -> String {
        guard behindProxy, let name = HTTPField.Name("X-Forwarded-For"), let told = request.headers[name] else {
            return peer
        }
        return told.split(separator: ",").last.map { String($0.drop { $0 == " " }) } ?? peer
    }
}
