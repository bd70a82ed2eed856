import Actions
import Clinical
import Foundation
import Store

/// The machine's clock. The only place that reads it.
@Sendable func systemClock() -> Instant {
    Instant(milliseconds: Int64(Date.now.timeIntervalSince1970 * 1000))
}

/// The operating system's source of random bytes.
let systemEntropy = Entropy { count in
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
}

extension StorePlace {
    /// Opens the store, or says in words why not and exits 1.
    func open(making: Making = .everything) async throws -> Store {
        do throws(StoreRefusal) {
            return try await Store.open(self, making: making)
        } catch {
            throw Refused(error.words)
        }
    }
}

extension StoreOptions {
    func open(making: Making = .everything) async throws -> Store { try await place.open(making: making) }
}
