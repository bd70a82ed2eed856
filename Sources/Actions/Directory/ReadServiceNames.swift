public import Clinical
import Store

/// The names of the services that treat people, so that a letter can be read for them. Nothing of the letter is kept.
public enum ReadServiceNames {
    public static func run(in house: House) async throws(FindRefusal) -> ServiceNames {
        guard let permit = try? Permit.ask(.findServices, by: .anyone, relation: .none) else { throw .notFound }
        do throws(StoreRefusal) {
            return try await house.directory(for: permit).treatmentNames
        } catch {
            throw .store(error)
        }
    }
}
