import Actions
import ArgumentParser
import Foundation
import Store

/// Where the data is: the options that every command which opens the store takes.
struct StoreOptions: ParsableArguments {
    @Option(help: "The folder of the data (SQLite). Made if it is not there.")
    var data: String?

    @Option(help: "A PostgreSQL address, postgres://user@host/name, instead of --data.")
    var database: String?

    @Option(help: "The folder of the keys. Keep it on another disk. Without it: `keys` inside --data.")
    var keys: String?

    func validate() throws {
        guard (data == nil) != (database == nil) else {
            throw ValidationError("Say where the data is: --data FOLDER, or --database URL --keys FOLDER.")
        }
        guard database == nil || keys != nil else {
            throw ValidationError("--database needs --keys FOLDER: keys are never kept in the database.")
        }
    }

    var place: StorePlace {
        let keys = keys.map { URL(filePath: $0) }
        if let database, let keys { return .postgres(database, keys: keys) }
        return .folder(URL(filePath: data ?? "."), keys: keys)
    }
}
