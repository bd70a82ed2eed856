import Clinical
import Store

// Who works here: what nearly every page needs to name someone.
extension Store {
    /// All members of staff, also those who have left.
    func staff() async throws(StoreRefusal) -> [StaffMember] { try await allThatOpen(StaffMember.self) }

    /// All teams of every organisation.
    func teams() async throws(StoreRefusal) -> [Team] { try await allThatOpen(Team.self) }

    func organisations() async throws(StoreRefusal) -> [Organisation] { try await allThatOpen(Organisation.self) }

    /// One whose record does not open is left out, and hides nothing else.
    private func allThatOpen<Record: StoredRecord>(_ kind: Record.Type) async throws(StoreRefusal) -> [Record] {
        do { return try await all(kind).map(\.value) } catch {
            guard error.isOfOneRecord else { throw error }
        }
        return try await openWhatOpens(try await read { db in try db.every(kind) }).map(\.value)
    }
}
