public import Clinical

extension Reading {
    /// Referrals of a person that have not ended.
    public func openReferrals(of person: ID<Person>) throws -> [ID<Referral>] {
        try db.rows("SELECT id FROM referral WHERE person = ?1 AND open = 1 ORDER BY id", [.text(person.text)])
            .map { try $0.id(0, of: Referral.self) }
    }
}
