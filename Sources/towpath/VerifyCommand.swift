import Actions
import ArgumentParser
import Store

struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Says whether everything that was ever written is still as it was.",
        discussion: """
            Walks every chain from its first entry to its last, and compares it with the tables and with the root
            signed outside the database. Writes no record. Exits 1 if anything is wrong, and names it.

            Example:
              towpath verify --data ./data --with-keys
            """)

    @OptionGroup var options: StoreOptions

    @Flag(help: "Also open every body with its key, and compute again what stands beside it.")
    var withKeys = false

    func run() async throws {
        let bar = ProgressBar("verify")
        let found = try await options.withHouse(making: .nothing) { house in
            try await VerifyStore.run(opening: withKeys, by: .atCommandLine, in: house) {
                bar.show($0, of: $1)
            }
        }
        print("Read \(found.versions) versions and \(found.looks) looks of \(found.subjects) subjects.")
        print(found.signature)
        for fault in found.faults { print("wrong: \(fault)") }
        guard found.faults.isEmpty else {
            throw Refused(found.faults.count == 1 ? "One thing is wrong." : "\(found.faults.count) things are wrong.")
        }
        print("Nothing is wrong.")
    }
}

extension Verification {
    fileprivate var signature: String {
        guard let signedAt else { return "Never signed: \(unsigned) entries are vouched for by nothing outside." }
        let after = unsigned == 1 ? "1 entry lies" : "\(unsigned) entries lie"
        return "Signed at \(signedAt), era \(era). \(after) after the signature."
    }
}
