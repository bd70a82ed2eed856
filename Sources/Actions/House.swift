public import Clinical
public import Store

/// What every Action works with: the store, the clock, chance, and what is kept in memory.
///
/// The store is private to this file: an Action reaches it only by showing a `Permit`, and a
/// permit is only made by asking the permission table. Forgetting to ask does not compile.
public struct House: Sendable {
    private let store: Store
    /// The one clock: tests hand in their own.
    public let clock: @Sendable () -> Instant
    let entropy: Entropy
    let hashing: SideThread
    let passwords: Passwords
    let attempts: SignInAttempts
    /// Wrong words typed for receipts.
    let wordTries: SignInAttempts
    let limiter: RateLimiter
    let listLooks = ListLooks()
    let directory = DirectoryIndex()
    let waits = HeldWaits()
    let shownContributions = ShownContributions()

    public init(
        store: Store, clock: @escaping @Sendable () -> Instant, entropy: Entropy,
        hashing: SideThread = SideThread("hashing"), passwords: Passwords = Passwords(),
        attempts: SignInAttempts = SignInAttempts(), wordTries: SignInAttempts = SignInAttempts(),
        limiter: RateLimiter = RateLimiter()
    ) {
        self.store = store
        self.clock = clock
        self.entropy = entropy
        self.hashing = hashing
        self.passwords = passwords
        self.attempts = attempts
        self.wordTries = wordTries
        self.limiter = limiter
    }

    /// The store, for an Action that has asked.
    func store(for permit: Permit) -> Store { store }

    /// The same house with another clock and other chance: for writing down what is said to have happened then.
    func pretending(at moment: Instant, entropy: Entropy) -> House {
        House(
            store: store, clock: { moment }, entropy: entropy, hashing: hashing, passwords: passwords,
            attempts: attempts, wordTries: wordTries, limiter: limiter)
    }

    /// A new id, made from the clock and chance.
    func newID<Of>(_: Of.Type = Of.self) -> ID<Of> { ID(at: clock(), random: entropy.bytes(10)) }
}

// What must be known before the table can be asked: who someone is and how they stand to a thing.
// Nothing that is read here is shown to anyone.
extension House {
    /// How `actor` stands to a referral: by its team, their teams, and glass they have broken.
    /// A referral that is not there and one of another organisation are both `none`.
    func relation(of actor: Actor, to referral: ID<Referral>) async throws(StoreRefusal) -> Relation {
        guard case .staff(let member) = actor else { return .none }
        let place = try await store.read { db in try db.place(of: referral) }
        guard let place, place.organisation == member.organisation else { return .none }
        if member.teams.contains(place.team) { return .ownTeam }
        let mayAnswer = Permissions.answer(.openReferral, actor: actor, relation: .offeredTeam) == .allowed
        if mayAnswer, let team = place.offeredTo, member.teams.contains(team) { return .offeredTeam }
        return try await hasBrokenGlass(member, for: place.person) ? .brokenGlass : .sameOrganisation
    }

    /// How `actor` stands to a person: by the teams that know the person.
    func relation(of actor: Actor, to person: ID<Person>) async throws(StoreRefusal) -> Relation {
        guard case .staff(let member) = actor else { return .none }
        let place = try await store.read { db in try db.place(of: person) }
        guard let place, place.organisation == member.organisation else { return .none }
        if !place.teams.isDisjoint(with: member.teams) { return .ownTeam }
        return try await hasBrokenGlass(member, for: person) ? .brokenGlass : .sameOrganisation
    }

    private func hasBrokenGlass(_ member: StaffMember, for person: ID<Person>) async throws(StoreRefusal) -> Bool {
        let now = clock()
        return try await store.read { db in try db.isGlassBroken(by: member.id, for: person, at: now) }
    }
}

// What must be known of a receipt before the table can be asked.
extension House {
    /// A key for one purpose outside the store, such as sealing forms.
    public func derivedKey(_ purpose: String) -> [UInt8] { store.marks.derivedKey(purpose) }

    func mark(_ purpose: String, _ text: String) -> [UInt8] { store.marks.mark(purpose, text) }

    /// The receipt with this mark, or the one next to it. Nil if its subject has been forgotten.
    func receipt(nearest mark: [UInt8]) async throws(StoreRefusal) -> Receipt? {
        try await unlessForgotten(try await store.read { db in try db.receipt(nearest: mark) })
    }

    func receipt(_ id: ID<Receipt>) async throws(StoreRefusal) -> Receipt? {
        try await unlessForgotten(try await store.read { db in try db.latest(id) })
    }

    /// How the holder stands to the referral. A professional's standing depends on what the person last agreed to.
    func relation(of receipt: Receipt) async throws(StoreRefusal) -> Relation {
        switch receipt.holder {
        case .person: return .ownReceipt
        case .family: return .familyReceipt
        case .professional:
            let person = receipt.person
            let consents = try await store.open(try await store.read { db in try db.consents(of: person) })
            return consents.map(\.value).letReferrerFollow(at: clock()) ? .consentedReceipt : .professionalReceipt
        }
    }

    private func unlessForgotten(_ sealed: Sealed<Receipt>?) async throws(StoreRefusal) -> Receipt? {
        do {
            return try await store.open(sealed)?.value
        } catch {
            if case .forgotten = error { return nil }
            throw error
        }
    }
}

extension [Consent] {
    /// Whether the person's latest word about whoever referred them is that they may follow how it goes.
    func letReferrerFollow(at now: Instant) -> Bool {
        let latest = filter { $0.purpose == .referrer && $0.scope.contains(.progress) }
            .max { $0.decidedAt < $1.decidedAt }
        return latest?.isInForce(at: now) ?? false
    }
}
