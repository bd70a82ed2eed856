public import Clinical

/// Takes in a directory of services, as a door read it from a file.
public enum ImportServices {
    public static func run(
        _ services: [TreatmentService], acceptingShrink: Bool = false, by actor: Actor, in house: House,
        progress: @Sendable (Int, Int) -> Void = { _, _ in }
    ) async throws(ImportRefusal) -> ImportCount {
        try await house.importing(
            services, .importDirectory, acceptingShrink: acceptingShrink, by: actor, progress: progress)
    }
}
