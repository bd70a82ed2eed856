import Actions
import ArgumentParser
import Foundation
import Store

/// Where the data is, for a command that can do something without it.
struct PlaceOptions: ParsableArguments {
    @Option(help: "The folder of the data (SQLite). A command that puts data in makes it if it is not there.")
    var data: String?

    @Option(help: "A PostgreSQL address, postgres://user@host/name, instead of --data.")
    var database: String?

    @Option(help: "The folder of the keys. Keep it on another disk. Without it: `keys` inside --data.")
    var keys: String?

    func validate() throws {
        guard data == nil || database == nil else { throw ValidationError(Self.both) }
        guard database == nil || keys != nil else {
            throw ValidationError("--database needs --keys FOLDER: keys are never kept in the database.")
        }
    }

    static let both = "Say where the data is: --data FOLDER, or --database URL --keys FOLDER."

    /// Nil when nothing says where the data is.
    var place: StorePlace? {
        let keys = keys.map { URL(filePath: $0) }
        if let database, let keys { return .postgres(database, keys: keys) }
        return data.map { .folder(URL(filePath: $0), keys: keys) }
    }
}

/// Where the data is: the options that every command takes which cannot do without.
struct StoreOptions: ParsableArguments {
    @OptionGroup var given: PlaceOptions

    func validate() throws {
        guard given.place != nil else { throw ValidationError(PlaceOptions.both) }
    }

    var place: StorePlace { given.place ?? .folder(URL(filePath: "."), keys: nil) }
}
