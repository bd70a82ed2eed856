extension PostgresCluster {
    /// Makes an empty database for records and one beside it for keys, as an operator would; answers the
    /// address of the first.
    package func makeDatabasePair() async throws -> String {
        let address = try await makeDatabase()
        let name = address.drop { $0 != "@" }.dropFirst(2).prefix { $0 != "?" }
        _ = try await psql("postgres", "CREATE DATABASE \(name)_keys TEMPLATE template0")
        return address
    }
}
