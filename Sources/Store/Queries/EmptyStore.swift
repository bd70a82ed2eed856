extension Reading {
    /// Whether nothing was ever saved here.
    public func isEmpty() throws -> Bool { try db.rows("SELECT 1 FROM record_version LIMIT 1").isEmpty }
}
