import Clinical
import Crypto

/// Opens every version of one subject and computes from the latest bodies what should stand beside them.
struct BodyCheck {
    let store: Store

    func faults(of walk: ChainWalk) async throws -> [Fault] {
        let isSealed = walk.versions.contains { RecordKind(rawValue: $0.kind)?.recordType.isSealed ?? false }
        let key = isSealed ? try await store.keys.existing([walk.subject])[walk.subject] : nil
        if isSealed, key == nil {
            if try await store.keys.isForgotten(walk.subject) { return [] }
            return [Fault(.body, walk.subject.text, "subject \(walk.subject.text): the key is gone")]
        }
        var faults: [Fault] = []
        var latest: [String: VersionRow] = [:]
        for row in walk.versions {
            latest[row.id] = row
            if let fault = fault(row, key, isLatest: false).fault { faults.append(fault) }
        }
        var searchable: [TokenRows] = []
        for row in latest.values {
            let answer = fault(row, key, isLatest: true)
            if let fault = answer.fault, !faults.contains(fault) { faults.append(fault) }
            if let tokens = answer.tokens { searchable.append(tokens) }
        }
        return try await faults + tokenFaults(searchable, walk.subject)
    }

    private func fault(
        _ row: VersionRow, _ key: SymmetricKey?, isLatest: Bool
    ) -> (fault: Fault?, tokens: TokenRows?) {
        guard let kind = RecordKind(rawValue: row.kind) else { return (nil, nil) }
        do {
            let change = try kind.recordType.reading(row, key)
            guard isLatest else { return (nil, nil) }
            let promoted = Projection.text(change.promoted(store.marks))
            let tokens = change.searchable.map { TokenRows(subject: row.subject, $0, store.marks) }
            guard promoted == row.promoted else {
                return (named(row, .projection, "its body gives other promoted columns"), tokens)
            }
            return (nil, tokens)
        } catch {
            return (named(row, .body, "the body does not open"), nil)
        }
    }

    private func tokenFaults(_ searchable: [TokenRows], _ subject: Subject) async throws -> [Fault] {
        let expected = searchable.reduce(into: Set<TokenRows.Entry>()) { $0.formUnion($1.entries) }
        let present = try await store.driver.read { db in try TokenRows.present(subject, on: db) }
        guard expected != present else { return [] }
        return [Fault(.tokens, subject.text, "subject \(subject.text): the search marks are not those of the record")]
    }

    private func named(_ row: VersionRow, _ kind: Fault.Kind, _ text: String) -> Fault {
        Fault(kind, row.subject.text, "subject \(row.subject.text): \(row.name): \(text)")
    }
}

extension StoredRecord {
    /// Opens a version of this kind, as far as a change that would write it again.
    static func reading(_ row: VersionRow, _ key: SymmetricKey?) throws -> PendingChange {
        let plain = try Store.plainBody(row, with: key, isSealed: isSealed)
        let raised = row.schema == schema ? plain : try raise(plain, from: row.schema)
        return PendingChange(try Body.decode(raised, as: Self.self).record, version: row.version, trueAt: nil)
    }
}
