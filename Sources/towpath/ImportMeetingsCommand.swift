import Actions
import ArgumentParser
import Clinical
import Exchange

extension ImportCommand {
    struct Meetings: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Take in a feed of mutual-aid meetings.",
            discussion: """
                The file is a feed in the open Meeting Guide JSON format, as many fellowships publish it. Entries that
                are not taken are named by their place in the list and field, with why. Names and numbers of contacts
                are never taken.

                A meeting whose listing was last changed more than 12 months ago is shown as last known.

                Example:
                  towpath import meetings feed.json --fellowship aa --source "AA in Leeds" --checked-on 2026-11-01
                """)

        @OptionGroup var options: StoreOptions
        @OptionGroup var manner: ImportManner

        @Option(help: "\(Typed.list(Fellowship.self)).", transform: Typed.oneOf)
        var fellowship: Fellowship

        @Option(help: "Whose feed it is, as people should read it.")
        var source: String

        @Argument(help: "The file.")
        var file: String

        func run() async throws {
            guard let checkedOn = manner.checkedOn else {
                throw ValidationError("--checked-on is needed: the day on which the feed was fetched.")
            }
            guard (1...100).contains(source.count), !source.contains("/") else {
                throw ValidationError("--source takes 1 to 100 characters, without a stroke.")
            }
            try await manner.report { news in
                try await options.withHouse { house in
                    let outcodes = try await ListOutcodes.run(by: .atCommandLine, in: house)
                    let context = ImportContext(checkedOn: checkedOn, knownOutcodes: outcodes)
                    var guide = MeetingGuide(fellowship, source: source, context)
                    let meetings = try ImportFile(file).whole { try guide.read($0).compactMap(news.value) }
                    let bar = ProgressBar("saving")
                    return try await ImportServices.run(
                        meetings, stillListed: guide.setAside, acceptingShrink: manner.acceptShrink,
                        by: .atCommandLine, in: house, progress: bar.show)
                }
            }
        }
    }
}
