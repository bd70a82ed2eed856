import Actions
import ArgumentParser
import Clinical
import Exchange
import Foundation

struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Take a file of services, pharmacies, meetings or places into the directory.",
        discussion: "Example: towpath import services cqc.csv --checked-on 2026-11-01 --data ./data",
        subcommands: [Services.self, Pharmacies.self, Meetings.self, Places.self])

    struct Services: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Take in a directory of services.",
            discussion: """
                The kind of file is recognised from its first line: the Care Quality Commission's care directory (two
                shapes), the US treatment locator, or our own CSV or JSON (docs/data.md). Rows that are wrong are set
                aside and named by line and field; the good ones are kept.

                Rows of our own CSV and JSON say when each was checked. The other lists do not, so you must: what
                people read of how fresh the directory is rests on it.

                Example:
                  towpath import services cqc.csv --checked-on 2026-11-01 --data ./data
                """)

        @OptionGroup var options: StoreOptions
        @OptionGroup var manner: ImportManner

        @Argument(help: "The file.")
        var file: String

        func run() async throws {
            try await manner.report { news in
                try await options.withHouse { house in
                    let outcodes = try await ListOutcodes.run(by: .atCommandLine, in: house)
                    let context = ImportContext(
                        checkedOn: try manner.checkedOn(file), isDayGiven: manner.checkedOn != nil,
                        knownOutcodes: outcodes)
                    let read = try ImportFile(file).services(context, news: news)
                    let bar = ProgressBar("saving")
                    return try await ImportServices.run(
                        read.services, stillListed: read.setAside, acceptingShrink: manner.acceptShrink,
                        by: .atCommandLine, in: house,
                        progress: bar.show)
                }
            }
        }
    }

    struct Places: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Take in places: outcodes or postcode areas, each with a point and its names.",
            discussion: """
                A CSV whose first line names postcode, latitude and longitude, and may name town, region (or
                district) and source.

                Example:
                  towpath import places outcodes.csv --data ./data
                """)

        @OptionGroup var options: StoreOptions
        @OptionGroup var manner: ImportManner

        @Argument(help: "The file.")
        var file: String

        func run() async throws {
            try await manner.report { news in
                try await options.withHouse { house in
                    let context = ImportContext(checkedOn: try manner.checkedOn(file))
                    let places = try ImportFile(file).places(context, news: news)
                    let bar = ProgressBar("saving")
                    return try await ImportPlaces.run(
                        places, acceptingShrink: manner.acceptShrink, by: .atCommandLine, in: house,
                        progress: bar.show)
                }
            }
        }
    }
}

/// How to take a file in.
struct ImportManner: ParsableArguments {
    @Option(
        help: "The day the file was drawn up. For places, without it: the day the file was last changed.",
        transform: Typed.day)
    var checkedOn: Day?

    @Flag(help: "Exit 1 if any row was set aside.")
    var strict = false

    @Flag(help: "Mark as vanished what the file no longer lists, even if it has under half the rows there were.")
    var acceptShrink = false

    func checkedOn(_ file: String) throws -> Day {
        if let checkedOn { return checkedOn }
        let changed = try? FileManager.default.attributesOfItem(atPath: file)[.modificationDate] as? Date
        guard let changed else { throw Refused("There is no file \(file) that can be read.") }
        return UKTime(Instant(milliseconds: Int64(changed.timeIntervalSince1970 * 1000))).day
    }

    /// Prints what the import says, then its counts.
    func report(_ work: (ImportNews) async throws -> ImportCount) async throws {
        let news = ImportNews()
        let count: ImportCount
        do {
            count = try await work(news)
        } catch let refusal as ImportRefusal {
            throw refusal.refused
        } catch let refusal as FindRefusal {
            throw refusal.refused
        }
        print(
            "kept \(count.kept) (new \(count.new), changed \(count.changed), unchanged \(count.unchanged)), "
                + "vanished \(count.vanished), set aside \(news.setAside)")
        if count.isShrinkRefused {
            print(
                "The file has under half the rows there were, so nothing was marked as vanished. If that is right, "
                    + "run it again with --accept-shrink.")
        }
        if strict, news.setAside > 0 { throw Refused("\(news.setAside) rows were set aside.") }
    }
}

extension ImportRefusal {
    fileprivate var refused: Refused {
        switch self {
        case .notFound: Refused("Only an operator may do this.")
        case .store(let refusal): Refused(refusal.words)
        }
    }
}
