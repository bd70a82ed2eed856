import Actions
import Foundation
import Store

extension Actor {
    /// Whoever is at the command line, by the name the operating system knows them by.
    static var atCommandLine: Actor { .operatorNamed(NSUserName()) }
}

extension StoreOptions {
    /// Opens the house for one command, and closes it however the command ends.
    func withHouse<Answer>(_ work: (House) async throws -> Answer) async throws -> Answer {
        let store = try await open()
        do {
            let answer = try await work(House(store: store, clock: systemClock, entropy: systemEntropy))
            try await store.sign(at: systemClock())
            await store.close()
            return answer
        } catch {
            await store.close()
            if let refusal = error as? StaffRefusal { throw Refused(refusal.words) }
            throw error
        }
    }
}
