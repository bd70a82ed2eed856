import ArgumentParser
import Logging
import Web

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Serve the pages.", discussion: "Example: towpath serve --port 8080")

    @Option(help: "The port to listen on.")
    var port = 8080

    func run() async throws {
        var settings = ServerSettings()
        settings.port = port
        let logger = Logger(label: "towpath")
        try await serve(settings: settings, logger: logger, site: publicSite)
    }
}
