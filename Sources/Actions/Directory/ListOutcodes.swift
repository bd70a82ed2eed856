public import Clinical
import Store

/// Which outcodes the imported places name, so that an importer can tell a postcode that cannot exist. It also makes
/// the directory ready in memory before the first visitor asks.
public enum ListOutcodes {
    /// - Returns: nil when no outcodes were imported: then any outcode of a real area may exist.
    public static func run(by actor: Actor, in house: House) async throws(FindRefusal) -> Set<Outcode>? {
        guard let permit = try? Permit.ask(.findServices, by: actor, relation: .commandLine) else { throw .notFound }
        do throws(StoreRefusal) {
            return try await house.directory(for: permit).finder.gazetteer.knownOutcodes
        } catch {
            throw .store(error)
        }
    }
}
