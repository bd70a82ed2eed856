public import Clinical
import FoundationEssentials

/// Our own directory as JSON: a list of services, each with what every source says about it (docs/data.md).
public enum OwnJSON {
    public static func write(_ services: [TreatmentService]) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(services))
    }

    /// Reads the whole list; a service that cannot be read is set aside with its place in the list, counted from 1.
    public static func read(_ bytes: [UInt8], _ context: ImportContext) throws -> [ImportLine<TreatmentService>] {
        let entries: [Lenient]
        do {
            entries = try JSONDecoder().decode([Lenient].self, from: Data(bytes))
        } catch {
            throw UnknownFile(words: "the file is not a JSON list of services")
        }
        return zip(1..., entries).map { line, entry in checked(entry, line, context) }
    }

    private static func checked(
        _ entry: Lenient, _ line: Int, _ context: ImportContext
    ) -> ImportLine<TreatmentService> {
        guard case .success(let service) = entry.outcome else { return .setAside(line: line, problem: entry.problem) }
        if let problem = postcodeProblem(service, context) {
            return .setAside(line: line, problem: FieldProblem("postalCode", problem.words))
        }
        return .kept(service, line: line, left: [])
    }

    private static func postcodeProblem(_ service: TreatmentService, _ context: ImportContext) -> PostcodeProblem? {
        guard let place = service.place?.value, place.country == .uk, let text = place.postalCode else { return nil }
        do {
            _ = try Postcode.checked(text, known: context.knownOutcodes)
            return nil
        } catch {
            return error
        }
    }

    private struct Lenient: Decodable {
        let outcome: Swift.Result<TreatmentService, any Error>

        init(from decoder: any Decoder) throws {
            outcome = Swift.Result { try TreatmentService(from: decoder) }
        }

        var problem: FieldProblem {
            guard case .failure(let error as DecodingError) = outcome else { return FieldProblem("", "cannot be read") }
            switch error {
            case .keyNotFound(let key, _): return FieldProblem(key.stringValue, "is missing")
            case .typeMismatch(_, let at), .valueNotFound(_, let at), .dataCorrupted(let at):
                return FieldProblem(at.codingPath.last?.stringValue ?? "", "cannot be read: \(at.debugDescription)")
            @unknown default: return FieldProblem("", "cannot be read")
            }
        }
    }
}
