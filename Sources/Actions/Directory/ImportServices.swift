public import Clinical

/// Takes in a directory of services, as a door read it from a file.
public enum ImportServices {
    /// - Parameter stillListed: services whose rows could not be taken, but stood in the file.
    public static func run(
        _ services: [TreatmentService], stillListed: Set<DirectoryKey> = [], acceptingShrink: Bool = false,
        by actor: Actor, in house: House,
        progress: @Sendable (Int, Int) -> Void = { _, _ in }
    ) async throws(ImportRefusal) -> ImportCount {
        try await house.importing(
            services, .importDirectory, stillListed: stillListed, acceptingShrink: acceptingShrink, by: actor,
            progress: progress)
    }
}
