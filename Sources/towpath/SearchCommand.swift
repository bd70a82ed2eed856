import Actions
import ArgumentParser
import Clinical
import Guides
import Store

struct SearchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Look for guides, services and meetings by any words.",
        discussion: """
            Street names and slips of the finger are understood. Without --data the guides alone are looked through.

            Example:
              towpath search "benzos and drink" --data ./data --json
            """)

    @OptionGroup var options: PlaceOptions

    @Argument(help: "What to look for.")
    var text: String

    @Flag(help: "Print one line of JSON.")
    var json = false

    func validate() throws {
        guard text.contains(where: { $0.isLetter || $0.isNumber }) else {
            throw ValidationError("There is nothing to look for. Give a word or two.")
        }
    }

    func run() async throws {
        let answer = try await answer()
        print(json ? try jsonText(SearchJSON(answer)) : answer.lines.joined(separator: "\n"))
    }
}

extension SearchCommand {
    private func answer() async throws -> Search.Answer {
        guard let place = options.place else {
            Towpath.complain(
                "Only the guides were looked through. For services too, say where they are: --data FOLDER.")
            do throws(FindRefusal) { return try Search.guides(text, by: .atCommandLine) } catch { throw error.refused }
        }
        return try await place.withHouse(making: .nothing) { house in
            do {
                return try await Search.run(text, by: .atCommandLine, in: house)
            } catch let refusal as FindRefusal {
                throw refusal.refused
            }
        }
    }
}

extension Search.Answer {
    fileprivate var lines: [String] {
        let help = soundsUrgent ? ["If someone is in danger now, call 999."] : []
        let found = guides.map { "guide    \($0.address)  \($0.words)" } + services.map { "service  \($0.words)" }
        let unknown = missing.map { "\($0.words)\(whoKnows)" }
        return help + unknown + (found.isEmpty ? ["Nothing was found with those words."] : found)
    }
}

/// Who can be asked about what we have no guide to.
private var whoKnows: String { MissingGuide.line.map { " Ring \($0.name): \($0.number)." } ?? "" }

extension GuideHit {
    fileprivate var address: String { "/guides/\(guide.id)" + (section.map { "#\($0.id)" } ?? "") }
    fileprivate var words: String { guide.title + (section.map { ": \($0.title)" } ?? "") }
}

extension ListedService {
    fileprivate var words: String { [entry.displayName, entry.place?.value.inOneLine ?? ""].joined(separator: ", ") }
}

/// As other programs read it (docs/commands.md). Every key is always there.
private struct SearchJSON: Encodable {
    struct Found: Encodable {
        let title, address: String
    }

    let guides, services: [Found]
    /// What was named that there is no guide to.
    let missing: [String]
    let soundsUrgent: Bool

    init(_ answer: Search.Answer) {
        guides = answer.guides.map { Found(title: $0.words, address: $0.address) }
        services = answer.services.map { Found(title: $0.words, address: "/services/\($0.id.text)") }
        missing = answer.missing.map(\.name)
        soundsUrgent = answer.soundsUrgent
    }
}
