@testable import Store

/// The engines that every store test runs on.
enum Engine: String, CaseIterable {
    case postgres

    /// A driver on a new, empty database.
    func open() async throws -> any Driver {
        switch self {
        case .postgres: try await PostgresDriver(PostgresCluster.shared().makeDatabase())
        }
    }
}
