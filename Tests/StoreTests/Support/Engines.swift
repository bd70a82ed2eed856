import Foundation
import TestSupport

@testable import Store

extension Engine {
    /// A driver on a new, empty database.
    func open() async throws -> any Driver {
        switch self {
        case .sqlite:
            try SQLiteDriver(
                path: FileManager.default.temporaryDirectory.appending(path: "towpath-\(UUID().uuidString).sqlite").path
            )
        case .postgres: try await PostgresDriver(PostgresCluster.shared().makeDatabase())
        }
    }
}
