/// The settings of a PostgreSQL server on which keeping a promise depends.
enum PostgresSettings {
    /// Reads them, and how text sorts, in one statement.
    static func read(_ connection: any Connection) throws -> [String: String] {
        let found = try connection.rows(
            """
            SELECT name, current_setting(name) FROM (VALUES
                ('fsync'), ('full_page_writes'), ('synchronous_commit'), ('server_encoding'), ('server_version')
            ) AS wanted(name)
            UNION ALL
            SELECT 'lc_collate', CAST(datcollate AS TEXT) FROM pg_database WHERE datname = current_database()
            UNION ALL
            SELECT 'text_order', CASE WHEN 'B' < 'a' AND 'a b' < 'ab' THEN 'bytes' ELSE 'language' END
            """)
        return Dictionary(try found.map { (try $0.text(0), try $0.text(1)) }, uniquingKeysWith: { $1 })
    }

    /// Why a server with these settings cannot be trusted with records; nil when it can.
    static func refusal(of settings: [String: String]) -> String? {
        for name in ["fsync", "full_page_writes", "synchronous_commit"] where settings[name] == "off" {
            return "PostgreSQL has \(name) off, so it could lose what it said was saved. Turn \(name) on."
        }
        guard settings["server_encoding"] == "UTF8" else {
            return "The PostgreSQL database is not UTF8, so it cannot hold every name. \(remedy)"
        }
        // An ICU database may name C here and still sort by language, hence the second test.
        let collation = settings["lc_collate"] ?? ""
        guard ["C", "POSIX", "C.UTF-8", "C.utf8"].contains(collation), settings["text_order"] == "bytes" else {
            return "The PostgreSQL database does not sort text by its bytes, so pages would be in the wrong order. "
                + remedy
        }
        return nil
    }

    private static let remedy = "Make it with: createdb --template=template0 --encoding=UTF8 --locale=C.UTF-8 NAME"
}
