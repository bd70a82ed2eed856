public import Clinical

extension Reading {
    /// Reports that nobody has settled yet, the longest waiting first, at most `limit`.
    public func openFactReports(limit: Int) throws -> [Sealed<FactReport>] {
        try latest(
            FactReport.self, where: "k.open = 1 ORDER BY k.made_at, k.id LIMIT ?1", [.integer(Int64(limit))])
    }

    public func openFactReportCount() throws -> Int {
        Int(try db.rows("SELECT COUNT(*) FROM fact_report WHERE open = 1", []).first?.integer(0) ?? 0)
    }

    public func openFactReportCount(of service: ID<ListedService>) throws -> Int {
        let sql = "SELECT COUNT(*) FROM fact_report WHERE service = ?1 AND open = 1"
        return Int(try db.rows(sql, [.text(service.text)]).first?.integer(0) ?? 0)
    }

    /// Reports of one service that nobody has settled yet.
    public func openFactReports(of service: ID<ListedService>) throws -> [Sealed<FactReport>] {
        try latest(
            FactReport.self, where: "k.service = ?1 AND k.open = 1 ORDER BY k.made_at, k.id", [.text(service.text)])
    }
}
