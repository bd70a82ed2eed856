import Actions
import Exchange
import TestSupport

/// Tells a story on a server whose directory holds the invented services and places.
func onDirectory(
    _ engine: Engine = .sqlite, _ story: (StoryServer) async throws -> Void
) async throws {
    try await onServer(engine, at: fridayNoon, setUp: StoryClinic.open) { server in
        let root = Actor.operatorNamed("root")
        _ = try await ImportPlaces.run(InventedDirectory.places(), by: root, in: server.house)
        let services = try InventedDirectory.services()
        _ = try await ImportServices.run(services, by: root, in: server.house)
        try await story(server)
    }
}
