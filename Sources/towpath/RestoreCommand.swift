import Actions
import ArgumentParser
import Foundation
import Store

struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Fills an empty place from a backup of records and one of keys, and verifies it.",
        discussion: """
            The key folder must be there already: copy it from where you keep it. Everyone who was forgotten stays
            forgotten, and everyone who was signed in has to sign in again.

            Example:
              towpath restore --data ./new --keys /media/keys --records records.towpath --key-backup keys.towpath
            """)

    @OptionGroup var options: StoreOptions

    @Option(help: "The file that `towpath backup` wrote.")
    var records: String

    @Option(help: "The file that `towpath keys backup` wrote.")
    var keyBackup: String

    func run() async throws {
        let (records, keyBackup) = (URL(filePath: records), URL(filePath: keyBackup))
        for file in [records, keyBackup] where !FileManager.default.isReadableFile(atPath: file.path) {
            throw Refused("\(file.path) is not there, or may not be read.")
        }
        let found = try await options.withHouse(making: .dataOnly) { house in
            do {
                return try await RestoreStore.run(
                    records: records, keys: keyBackup, by: .atCommandLine, in: house)
            } catch let refusal as RestoreRefusal {
                throw refusal.refused
            }
        }
        print(
            "Restored and verified: \(found.versions) versions of \(found.subjects) subjects. Era \(found.era) begins.")
    }
}

extension RestoreRefusal {
    fileprivate var refused: Refused {
        switch self {
        case .notEmpty: Refused("There is data here already. A restore goes into an empty folder or database only.")
        case .broken(let sentence): Refused(sentence)
        case .newerSchema(let schema):
            Refused("A newer Towpath made this backup (step \(schema)). Use that program, or a newer one.")
        case .doesNotVerify(let faults):
            Refused(
                (["It was restored, and does not verify. Do not use it."] + faults.map { "wrong: \($0)" })
                    .joined(separator: "\n"))
        case .store(let refusal): Refused(refusal.words)
        }
    }
}
