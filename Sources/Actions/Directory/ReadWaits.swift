public import Clinical
import Store

/// How long people waited at some services, for anyone. Those of which it is not known are left out.
public enum ReadWaits {
    public static func run(
        _ services: [ID<ListedService>], by actor: Actor = .anyone, in house: House
    ) async throws(FindRefusal) -> [ID<ListedService>: MeasuredWait] {
        guard let permit = try? Permit.ask(.findServices, by: actor, relation: .none) else { throw .notFound }
        return await house.waits(for: permit).filter { services.contains($0.key) }
    }
}
