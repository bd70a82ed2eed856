public import Clinical
import Crypto

/// Keeps sealed, versioned records, answers named queries and keeps the audit.
///
/// There is one way to write, `commit`, and one way to read, `read` and then `open`.
public struct Store: Sendable {
    let driver: any Driver
    let keys: SubjectKeys
    public let marks: Marks
    let heldLists = HeldLists()
    let heldBodies = HeldBodies()

    init(driver: any Driver, keyDriver: any Driver, folder: KeyFolder) {
        self.driver = driver
        keys = SubjectKeys(driver: keyDriver, ring: KeyRing(folder))
        marks = Marks(key: folder.tokenKey)
    }

    /// Saves everything or nothing. When it returns, all of it is on disk.
    ///
    /// - Parameters:
    ///   - author: who did it; kept in every version.
    ///   - verb: what they did, as a code from the Actions' closed list.
    ///   - reason: why, in their words; kept only inside the sealed bodies, of which there must then be one.
    ///   - now: when it was typed.
    public func commit(
        _ changes: Changes, by author: Author, verb: String, reason: String? = nil, at now: Instant
    ) async throws(StoreRefusal) {
        let deed = Deed(by: author, verb: verb, reason: reason, at: now, changes: changes)
        try await refusing { try await write([deed], expecting: changes.heads, at: now) }
    }

    /// One block of reads on one snapshot. What it answers is still sealed.
    public func read<Answer: Sendable>(
        _ body: @escaping @Sendable (Reading) throws -> Answer
    ) async throws(StoreRefusal) -> Answer {
        try await refusing { try await driver.read { db in try body(Reading(db: db)) } }
    }

    /// Writes down, durably, that someone looked at these subjects. An Action that shows a person
    /// waits for this before it answers.
    public func note(_ look: Look, at subjects: Set<Subject>) async throws(StoreRefusal) {
        let ordered = subjects.sorted()
        try await refusing {
            try await driver.write { db in
                for subject in ordered { try look.append(to: subject, on: db) }
            }
        }
    }

    /// Waits for writes under way and lets go of both databases.
    public func close() async {
        await driver.close()
        await keys.driver.close()
    }

    func refusing<Answer>(_ body: () async throws -> Answer) async throws(StoreRefusal) -> Answer {
        do {
            return try await body()
        } catch let refusal as StoreRefusal {
            throw refusal
        } catch let error as DriverError {
            throw .unavailable("\(error)")
        } catch {
            throw .unavailable("\(type(of: error))")
        }
    }
}
