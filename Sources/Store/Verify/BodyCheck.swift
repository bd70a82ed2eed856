import Clinical
import Crypto

/// Opens every version of one subject and computes from the latest bodies what should stand beside them.
struct BodyCheck {
    let store: Store

    func faults(of walk: ChainWalk) async throws -> [Fault] {
        let isSealed = walk.versions.contains { RecordKind(rawValue: $0.kind)?.recordType.isSealed ?? false }
        let key: SymmetricKey?
        do {
            key = isSealed ? try await store.keys.existing([walk.subject])[walk.subject] : nil
        } catch StoreRefusal.unreadable(let what, _) {
            return [about(walk.subject, what == "key" ? "the key does not open" : "\(what) is not in the key folder")]
        }
        if isSealed, key == nil {
            guard try await store.keys.isForgotten(walk.subject) else {
                return [about(walk.subject, "the key is gone")]
            }
            return try await tokenFaults([], walk.subject)
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
            // A column that is newer than this version is not in what the version says of itself.
            let written = Set(row.promoted.split(separator: "\n").map { $0.prefix { $0 != "=" } })
            let promoted = Projection.text(
                change.promoted(store.marks).filter { written.contains($0.column[...]) })
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

    private func about(_ subject: Subject, _ text: String) -> Fault {
        Fault(.body, subject.text, "subject \(subject.text): \(text)")
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
