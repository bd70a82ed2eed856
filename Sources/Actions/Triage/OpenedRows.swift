import Clinical
import Store

/// Opens what one page of the inbox shows. A record that cannot be opened does not hide the others, nor itself: its
/// row stays, and says so.
enum OpenedRows {
    static func open(
        _ drawn: Drawn, in store: Store, now: Instant
    ) async throws(StoreRefusal) -> [ID<Referral>: InboxList.Opened] {
        let referrals = try await store.openWhatOpens(drawn.referrals)
        let people = byID(try await store.openWhatOpens(drawn.people)) { $0.id }
        let died = try await store.died(among: Array(people.values))
        let forms = byID(try await store.openWhatOpens(drawn.forms)) { $0.referral }
        let names = try await store.names(of: Set((drawn.places + drawn.offered).compactMap(\.assignee)))
        let rows = referrals.compactMap { stored -> (ID<Referral>, InboxList.Opened)? in
            let referral = stored.value
            guard let person = people[referral.person] else { return nil }
            let standing = referral.standing(now: now)
            var owner = standing.owner?.title ?? ""
            if case .staff(let id) = standing.owner, let name = names[id] { owner = name }
            let row = InboxList.Opened(
                name: person.name.full, hasDied: died.contains(person.id), standing: standing, owner: owner,
                substances: forms[referral.id]?.form.substances ?? [], source: referral.history.source)
            return (referral.id, row)
        }
        return Dictionary(rows, uniquingKeysWith: { $1 })
    }

    private static func byID<Record, Key>(_ stored: [Stored<Record>], _ key: (Record) -> Key) -> [Key: Record] {
        Dictionary(stored.map { (key($0.value), $0.value) }, uniquingKeysWith: { $1 })
    }
}

extension Store {
    /// Opens all of them or, if one does not open, each that does.
    func openWhatOpens<Record: StoredRecord>(
        _ sealed: [Sealed<Record>]
    ) async throws(StoreRefusal) -> [Stored<Record>] {
        do { return try await open(sealed) } catch { guard error.isOfOneRecord else { throw error } }
        var opened: [Stored<Record>] = []
        for one in sealed {
            do { opened.append(try await open(one)) } catch { guard error.isOfOneRecord else { throw error } }
        }
        return opened
    }
}

extension StoreRefusal {
    var isOfOneRecord: Bool {
        switch self {
        case .forgotten, .newerSchema, .unreadable: true
        case .conflict, .alreadyHeld, .unavailable: false
        }
    }
}

extension ReferralHistory {
    /// Who sent it.
    var source: ReceiptHolder {
        if case .received(let holder)? = entries.first?.step { holder } else { .person }
    }
}
