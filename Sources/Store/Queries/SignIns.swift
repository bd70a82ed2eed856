public import Clinical

/// Someone signed in: found by the hash of the token in their cookie, never by the token.
public struct SignIn: Hashable, Sendable {
    public let staff: ID<StaffMember>
    public let madeAt: Instant
    public let lastUsedAt: Instant
    /// When the second factor was given; until then nothing may be seen.
    public let secondFactorAt: Instant?

    public init(staff: ID<StaffMember>, madeAt: Instant, lastUsedAt: Instant, secondFactorAt: Instant? = nil) {
        self.staff = staff
        self.madeAt = madeAt
        self.lastUsedAt = lastUsedAt
        self.secondFactorAt = secondFactorAt
    }
}

extension Reading {
    public func signIn(tokenHash: [UInt8]) throws -> SignIn? {
        try db.rows(
            "SELECT staff, made_at, last_used_at, second_factor_at FROM sign_in WHERE token_hash = ?1",
            [.bytes(tokenHash)]
        ).first.map(SignIn.init)
    }

    /// Where one member of staff is signed in, the latest used first. Some may have run out.
    public func signIns(of staff: ID<StaffMember>) throws -> [SignIn] {
        try db.rows(
            """
            SELECT staff, made_at, last_used_at, second_factor_at FROM sign_in WHERE staff = ?1
            ORDER BY last_used_at DESC
            """,
            [.text(staff.text)]
        ).map(SignIn.init)
    }
}

extension SignIn {
    fileprivate init(_ row: Row) throws {
        staff = try row.id(0, of: StaffMember.self)
        madeAt = try row.instant(1)
        lastUsedAt = try row.instant(2)
        secondFactorAt = try row.optionalInstant(3)
    }
}

/// Sign-ins are not records: they hold no fact about a person, and they are deleted when they end.
extension Store {
    /// Begins a sign-in, and deletes up to twenty that nobody ended: those of `oldest` or before, the oldest first.
    public func begin(
        _ signIn: SignIn, tokenHash: [UInt8], clearingUpTo oldest: Instant
    ) async throws(StoreRefusal) {
        try await writing { db in
            try db.run(
                """
                DELETE FROM sign_in WHERE token_hash IN
                    (SELECT token_hash FROM sign_in WHERE made_at <= ?1 ORDER BY made_at LIMIT 20)
                """, [.text(oldest.description)])
            try db.run(
                """
                INSERT INTO sign_in (token_hash, staff, made_at, last_used_at, second_factor_at)
                VALUES (?1, ?2, ?3, ?4, ?5)
                """,
                [
                    .bytes(tokenHash), .text(signIn.staff.text), .text(signIn.madeAt.description),
                    .text(signIn.lastUsedAt.description),
                    signIn.secondFactorAt.map { .text($0.description) } ?? .null,
                ])
        }
    }

    public func touchSignIn(tokenHash: [UInt8], at now: Instant) async throws(StoreRefusal) {
        try await writing { db in
            try db.run(
                "UPDATE sign_in SET last_used_at = ?2 WHERE token_hash = ?1",
                [.bytes(tokenHash), .text(now.description)])
        }
    }

    public func endSignIn(tokenHash: [UInt8]) async throws(StoreRefusal) {
        try await writing { db in try db.run("DELETE FROM sign_in WHERE token_hash = ?1", [.bytes(tokenHash)]) }
    }

    /// Signs one member of staff out everywhere.
    public func endSignIns(of staff: ID<StaffMember>) async throws(StoreRefusal) {
        try await writing { db in try db.run("DELETE FROM sign_in WHERE staff = ?1", [.text(staff.text)]) }
    }

    func writing(_ body: @escaping @Sendable (any Connection) throws -> Void) async throws(StoreRefusal) {
        try await refusing { try await driver.write(body) }
    }
}
