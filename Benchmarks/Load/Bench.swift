import ArgumentParser
import Foundation

/// The part of `bin/bench` that must be quick: everything else is in `Benchmarks/rounds`.
@main
struct Bench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "towpath-bench", abstract: "Sends prepared requests and times the answers.",
        subcommands: [Drive.self, Reads.self, Writes.self])
}

struct Drive: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Drive a server on this machine, and print what was found as JSON.",
        discussion: "Example: towpath-bench drive --port 8080 --requests mixed.requests --rate 1000 --seconds 10")

    @Option(help: "The port of the server.")
    var port: Int

    @Option(help: "The file of requests.")
    var requests: String

    @Option(help: "How many connections are kept open.")
    var connections = 32

    @Option(help: "Requests a second. Without it: the next as soon as a connection is free.")
    var rate: Double?

    @Option(help: "For how long.")
    var seconds = 5.0

    @Flag(help: "Stop after the last request of the file.")
    var once = false

    func run() throws {
        try printJSON(
            Round(
                file: try RequestFile(at: requests), port: port, connections: connections, rate: rate,
                seconds: seconds, once: once
            ).run())
    }
}

func printJSON(_ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    print(String(decoding: try encoder.encode(value), as: UTF8.self))
}
