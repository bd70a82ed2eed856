import Actions
import Foundation
import Logging
import Store

extension Actor {
    /// Whoever is at the command line, by the name the operating system knows them by. With sudo, the one who
    /// typed it and not the one it became.
    static var atCommandLine: Actor {
        let typist = getuid() == 0 ? ProcessInfo.processInfo.environment["SUDO_USER"] : nil
        return .operatorNamed(typist ?? NSUserName())
    }
}

extension StoreOptions {
    func withHouse<Answer>(
        making: Making = .everything, _ work: (House) async throws -> Answer
    ) async throws -> Answer {
        try await place.withHouse(making: making, work)
    }
}

extension StorePlace {
    /// Opens the house for one command, and closes it however the command ends.
    func withHouse<Answer>(
        making: Making = .everything, _ work: (House) async throws -> Answer
    ) async throws -> Answer {
        let store = try await open(making: making)
        do {
            let answer = try await work(House(store: store, clock: systemClock, entropy: systemEntropy))
            // Looking after data must not vouch for it.
            if making == .everything { await store.signed(logger: Logger(label: "towpath")) }
            await store.close()
            return answer
        } catch {
            await store.close()
            if let refusal = error as? StaffRefusal { throw Refused(refusal.words) }
            throw (error as? OperatingRefusal)?.refused ?? error
        }
    }
}
