import Actions
import ArgumentParser
import Foundation
import Store

struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copies the records to a file, while the service runs.",
        discussion: """
            The file holds no key, so nobody can read a person's record from it alone. Copy the keys with
            `towpath keys backup`, and keep the two apart.

            Example:
              towpath backup --data ./data /media/backup/records-2026-11-20.towpath
            """)

    @Argument(help: "The file to write. One that is there already is never written over.")
    var file: String

    @OptionGroup var options: StoreOptions

    func run() async throws {
        let answer = try await options.withHouse(making: .nothing) { house in
            try await BackUpRecords.run(to: URL(filePath: file), by: .atCommandLine, in: house)
        }
        print("\(answer.rows) rows are in \(file). It holds no key.")
    }
}
