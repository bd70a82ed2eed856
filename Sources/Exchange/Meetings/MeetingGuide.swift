public import Clinical
import FoundationEssentials

/// Reads a feed of mutual-aid meetings in the open Meeting Guide JSON format.
///
/// Tolerant as the format asks: only `name` and `slug` must be there, numbers may be text, unknown fields and codes are
/// no fault. Names, mail and numbers of contacts are never taken: nobody's anonymity ends here.
public struct MeetingGuide: Sendable {
    private let fellowship: Fellowship
    private let sourceName: String
    private let context: ImportContext
    /// Meetings whose rows were set aside. The feed still lists them.
    public private(set) var setAside: Set<DirectoryKey> = []

    public static let directory = "meetings"

    /// - Parameter source: whose feed it is, as people should read it: `AA in Leeds`.
    public init(_ fellowship: Fellowship, source: String, _ context: ImportContext) {
        (self.fellowship, sourceName, self.context) = (fellowship, source, context)
    }

    /// Every meeting of the feed; one that cannot be taken is set aside with its place in the list, counted from 1.
    ///
    /// - Throws: `UnknownFile` for anything but a JSON list.
    public mutating func read(_ bytes: [UInt8]) throws -> [ImportLine<TreatmentService>] {
        guard let feed = try? JSONDecoder().decode(LooseJSON.self, from: Data(bytes)), case .list(let entries) = feed
        else { throw UnknownFile(words: "the file is not a JSON list of meetings") }
        var lineOfSlug: [String: Int] = [:]
        return zip(1..., entries).map { line, entry in take(entry, line, &lineOfSlug) }
    }

    private mutating func take(
        _ entry: LooseJSON, _ line: Int, _ lineOfSlug: inout [String: Int]
    ) -> ImportLine<TreatmentService> {
        let fields = MeetingFields(entry)
        do throws(FieldProblem) {
            let slug = try fields.required("slug")
            if let first = lineOfSlug[slug] { throw FieldProblem("slug", "the same meeting as entry \(first)") }
            lineOfSlug[slug] = line
            var row = MeetingRow(fields, fellowship, context)
            let facts = try row.facts()
            let source = FactSource(name: sourceName, checkedOn: row.checkedOn())
            return .kept(
                TreatmentService(key: key(slug), .init(source: source, facts: facts)), line: line, left: row.left)
        } catch {
            if let slug = fields["slug"], error.field != "slug" { setAside.insert(key(slug)) }
            return .setAside(line: line, problem: error)
        }
    }

    /// A slug is one within its feed only.
    private func key(_ slug: String) -> DirectoryKey {
        DirectoryKey(directory: Self.directory, reference: "\(sourceName)/\(slug)")
    }
}

/// One entry of a feed by the names of its fields.
struct MeetingFields {
    private let fields: [String: LooseJSON]

    init(_ entry: LooseJSON) {
        if case .fields(let fields) = entry { self.fields = fields } else { fields = [:] }
    }

    subscript(_ name: String) -> String? { fields[name]?.words }

    func list(_ name: String) -> [LooseJSON] { fields[name]?.parts ?? [] }

    func required(_ name: String) throws(FieldProblem) -> String {
        guard let text = self[name] else { throw FieldProblem(name, "is missing") }
        guard text.utf8.count <= 255 else { throw FieldProblem(name, "is longer than 255 characters") }
        return text
    }

    /// Words without mark-up or more than 1,000 characters.
    func plain(_ name: String) -> String? {
        guard let text = self[name] else { return nil }
        let bare = String(text.replacing(/<[^<>]{0,500}>/, with: " ").trimmed.prefix(1000))
        return bare.isEmpty ? nil : bare
    }
}
