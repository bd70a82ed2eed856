import Actions
import ArgumentParser
import Documents
import Guides
import Logging
import Store
import Web

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Serve the pages.",
        discussion: "Example: towpath serve --data ./data --port 8080")

    @OptionGroup var options: StoreOptions

    @Option(help: "The address to listen on. Loopback unless a proxy on another machine stands in front.")
    var host = "127.0.0.1"

    @Option(help: "The port to listen on.")
    var port = 8080

    @Flag(help: "Browsers reach us over TLS, so cookies are kept to TLS.")
    var overTLS = false

    @Flag(help: "A proxy of ours stands in front and says in X-Forwarded-For who is asking.")
    var behindProxy = false

    @Option(help: "Where browsers reach us, such as https://towpath.example. The links in PDFs lead there.")
    var address: String?

    @Option(
        name: .customLong("wording"),
        help: "A JSON file with the licensed words of a questionnaire. Repeat it for several.")
    var wordingFiles: [String] = []

    func validate() throws {
        guard (1...65_535).contains(port) else { throw ValidationError("--port is a number from 1 to 65535.") }
    }

    func run() async throws {
        let wordings = try Wordings.read(wordingFiles)
        let logger = Logger(label: "towpath")
        if let warning = options.place.warning { logger.warning("\(warning)") }
        if let refusal = Paper.refusalHere { logger.warning("\(refusal.words)") }
        let store = try await options.open()
        let house = House(store: store, clock: systemClock, entropy: systemEntropy)
        let site = Site(house: house, overTLS: overTLS, wordings: wordings, address: address)
        // Made ready before the first visitor asks. Without it the finder says what is wrong, and the rest works.
        _ = try? await ListOutcodes.run(by: .atCommandLine, in: house)
        GuideSearch.prepare()
        let signing = Task { await store.keepSigning(logger: logger) }
        do {
            try await serve(settings: settings, logger: logger, site: site.answer)
        } catch {
            logger.error("The server stopped: \(type(of: error))")
            throw Refused(
                "Port \(port) of \(host) cannot be listened on. Is something else using it? Try another --port.")
        }
        signing.cancel()
        await signing.value
        await store.signed(logger: logger)
        await store.close()
    }

    private var settings: ServerSettings {
        var settings = ServerSettings()
        settings.host = host
        settings.port = port
        settings.overTLS = overTLS
        settings.behindProxy = behindProxy
        return settings
    }
}
