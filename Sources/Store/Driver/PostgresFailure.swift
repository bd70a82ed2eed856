/// What PostgreSQL said when it refused a statement.
struct PostgresFailure {
    /// The five-character SQLSTATE; empty when the connection itself failed.
    let code: String
    /// The primary message. The detail is never read: it holds the row's values.
    let message: String
    /// The constraint, or failing that the `table.column`, that refused.
    let subject: String
    /// The server's own function that refused.
    let routine: String

    /// No one answered any more.
    static let lost = PostgresFailure(code: "", message: "", subject: "", routine: "")

    /// Whether the same block may well succeed if it is run again from its beginning.
    var passes: Bool { ["40001", "40P01"].contains(code) || isStalePlan }

    /// A prepared statement is no longer fit to run: the schema changed under it, or the server lost it.
    var isStalePlan: Bool { code == "26000" || routine == "RevalidateCachedQuery" }

    var error: DriverError {
        switch code {
        case "": .unavailable("The connection to PostgreSQL was lost.")
        case "23505": .duplicate(subject)
        case let code where code.hasPrefix("23"): .constraint(subject)
        case "08P01": .engine(said)
        case let code where Self.outages.contains { code.hasPrefix($0) }: .unavailable(said)
        default: .engine(said)
        }
    }

    /// Classes of trouble that are not a fault in our SQL: the connection (08), a server that is
    /// read-only after a failover (25006), resources (53), a lock or a time limit (55P03, 57), the
    /// file system (58) and damaged files (XX001, XX002).
    private static let outages = ["08", "25006", "53", "55P03", "57", "58", "XX001", "XX002"]

    private var said: String { "\(code) \(safeMessage)" }

    /// A data exception (class 22) quotes the offending value, which may be a person's.
    private var safeMessage: String {
        guard code.hasPrefix("22") else { return message }
        let parts = message.split(separator: "\"", omittingEmptySubsequences: false)
        return parts.enumerated().map { $0 % 2 == 0 ? String($1) : "…" }.joined()
    }
}
