import Actions
import ArgumentParser
import Clinical
import Foundation
import Store

struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Makes an invented service with a year of invented people, and serves it.",
        discussion: """
            Nobody in it is real. The same people, seed and date give the same content; keys and what is made with
            them differ each time. A folder that holds the demo already is served as it is. One that holds anything
            else is left alone.

            Example:
              towpath demo --people 500 --seed 1 --as-of 2026-11-20 --data ./demo --port 8080
            """)

    @Option(help: "How many people. Without it 500, or those that are there.")
    var people: Int?

    @Option(help: "The number that chance follows from. Without it 1, or that of the demo that is there.")
    var seed: UInt64?

    @Option(
        help: "The day on which the history ends. Without it today, or that of the demo that is there.",
        transform: Typed.day)
    var asOf: Day?

    @Option(help: "The folder of the demo's data. Without it: .demo")
    var data: String?

    @Option(help: "A PostgreSQL address instead of --data.")
    var database: String?

    @Option(help: "The folder of the keys. Without it: `keys` inside the data's folder.")
    var keys: String?

    @Option(help: "The port to listen on.")
    var port = 8080

    @Flag(inversion: .prefixedNo, help: "Serve it when it is there.")
    var serve = true

    func validate() throws {
        if let people, !DemoPlan.sizes.contains(people) {
            throw ValidationError(
                "--people is a number from \(DemoPlan.sizes.lowerBound) to \(DemoPlan.sizes.upperBound).")
        }
        if let asOf, asOf > today { throw ValidationError("--as-of is after today.") }
        guard (1...65_535).contains(port) else { throw ValidationError("--port is a number from 1 to 65535.") }
        guard data == nil || database == nil else { throw ValidationError("Give --data or --database, not both.") }
    }

    func run() async throws {
        let options = try StoreOptions.parse(place)
        let isThere = try checkFolder()
        let demo = try await options.withHouse(making: isThere ? .nothing : .everything) { house in
            do throws(DemoRefusal) {
                let there = try await MakeDemo.plan(by: .atCommandLine, in: house)
                let bar = ProgressBar("demo")
                return try await MakeDemo.run(plan(there), by: .atCommandLine, in: house) { bar.show($0, of: $1) }
            } catch {
                throw Refused(error.words(place: shownPlace))
            }
        }
        print(demo.words)
        guard serve else { return }
        print("\nOpen http://127.0.0.1:\(port) (staff: http://127.0.0.1:\(port)/sign-in). Ctrl-C stops it.")
        fflush(nil)
        try await ServeCommand.parse(place + ["--port", String(port)]).run()
    }

    /// What was asked for, and for the rest what is there.
    private func plan(_ there: DemoPlan?) throws(DemoRefusal) -> DemoPlan {
        let plan = DemoPlan(
            people: people ?? there?.people ?? 500, seed: seed ?? there?.seed ?? 1, asOf: asOf ?? there?.asOf ?? today)
        guard let plan else { throw .notFound }
        return plan
    }

    private var today: Day { UKTime(systemClock()).day }

    private var place: [String] {
        let keys = keys.map { ["--keys", $0] } ?? []
        return (database.map { ["--database", $0] } ?? ["--data", folder]) + keys
    }

    private var folder: String { data ?? ".demo" }
    private var shownPlace: String { database == nil ? folder : "that database" }

    /// Whether there is data in the folder. Files that are not ours mean that it is not for us.
    private func checkFolder() throws -> Bool {
        guard database == nil else { return false }
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        if files.contains("records.sqlite") { return true }
        guard files.isEmpty else {
            throw Refused("\(folder) holds other files, and was left alone. Give --data a folder that is new or empty.")
        }
        return false
    }
}

extension DemoRefusal {
    fileprivate func words(place: String) -> String {
        switch self {
        case .notFound: "You may not make a demo here."
        case .notADemo: "\(place) holds data that is not a demo, and was left alone. Give another place."
        case .unfinished: "The demo in \(place) was begun and never finished. Remove \(place) and try again."
        case .otherDemo(let plan):
            """
            \(place) holds another demo: \(plan). To serve that one, leave out --people, --seed and --as-of. To make a \
            new one, remove \(place) or give another.
            """
        case .impossible(let why): "The demo could not be made: \(why)"
        case .store(let refusal): "The data could not be used: \(refusal.words)"
        }
    }
}
