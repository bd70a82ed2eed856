public import Clinical

/// Takes in the places by which services are found, as a door read them from a file.
public enum ImportPlaces {
    public static func run(
        _ places: [Place], acceptingShrink: Bool = false, by actor: Actor, in house: House,
        progress: @Sendable (Int, Int) -> Void = { _, _ in }
    ) async throws(ImportRefusal) -> ImportCount {
        try await house.importing(
            places, .importPlaces, acceptingShrink: acceptingShrink, by: actor, progress: progress)
    }
}
