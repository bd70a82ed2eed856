import Actions
import ArgumentParser
import Clinical
import Documents
import Glibc
import Guides
import Store
import Web

struct PDFCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pdf", abstract: "Writes a public page as a PDF to standard output.",
        discussion: """
            PATH is the address of the page, with or without /pdf at its end. A guide needs no data. What is found,
            services side by side and a plan are made from --data, and from what stands after the question mark. Other
            programs on this machine can see that: give no answers of a real person.

            Examples:
              towpath pdf /guides/ketamine > ketamine.pdf
              towpath pdf "/find?near=Leeds&setting=pharmacy" --data ./data > pharmacies.pdf
            """)

    @OptionGroup var options: PlaceOptions

    @Argument(help: "The address of a page, such as /guides/ketamine.")
    var path: String

    @Option(help: "Where the pages are, such as https://towpath.example; links to our own pages lead there.")
    var address: String?

    func validate() throws {
        guard isatty(STDOUT_FILENO) == 0 else {
            throw ValidationError("A PDF is no use on a screen. Send it to a file: put > file.pdf behind the command.")
        }
    }

    func run() async throws {
        if let place = options.place { return try write(try await fromData(place)) }
        // What was asked for is not said again: it may be the answers of a person, and logs keep what is printed. Only
        // the places that a town's name may mean are told, as nothing could be done without them.
        guard isOfGuides else { throw Refused("Only a guide can be had without data. For other pages, add --data.") }
        guard let guide = Guide.named(name) else {
            throw Refused("There is no guide of that name. The address is /guides/ and the guide's name.")
        }
        let made = UKTime.instant(day: UKTime(systemClock()).day, minuteOfDay: 0)
        do {
            try write(Paper(guide: guide, made: made, site: address).pdf())
        } catch let refusal as PaperRefusal {
            throw Refused(refusal.words)
        }
    }

    private func fromData(_ place: StorePlace) async throws -> [UInt8] {
        let bytes = try await place.withHouse(making: .nothing) { house in
            do {
                return try await Site(house: house, address: address).publicPaper(at: path)
            } catch let several as SeveralPlaces {
                throw Refused("Several places have that name. Ask for one: \(several.near.joined(separator: "; ")).")
            }
        }
        guard let bytes else { throw Refused("There is no PDF at that address, or nothing was found there.") }
        return bytes
    }

    private var parts: [Substring] { path.split(separator: "/", omittingEmptySubsequences: true) }

    private var isOfGuides: Bool { parts.first == "guides" }

    /// The guide's name in the address; empty if the address is of some other page.
    private var name: String {
        guard parts.first == "guides", parts.count == 2 || (parts.count == 3 && parts[2] == "pdf") else { return "" }
        return String(parts[1])
    }

    private func write(_ bytes: [UInt8]) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            guard count > 0 else {
                throw Refused("The file could not be written: \(String(cString: strerror(errno))).")
            }
            rest = rest.dropFirst(count)
        }
    }
}
