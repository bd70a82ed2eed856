import Actions
import ArgumentParser
import Clinical
import Foundation
import Store

struct KeysCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys",
        abstract: "Looks after the keys that people's records are sealed with.",
        discussion: """
            The master keys are files in the key folder, and no command copies them: keep a copy of that folder
            by hand, apart from every backup.

            Example:
              towpath keys list --data ./data
            """,
        subcommands: [KeysBackup.self, KeysRotate.self, KeysRemoveOld.self, KeysList.self])
}

struct KeysBackup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copies people's wrapped keys to a file, which must be destroyed on a day you say.",
        discussion: """
            Until that day nobody who is in the copy can be told that they are forgotten, so keep it for days, not
            months. It opens nothing without the master keys.

            Example:
              towpath keys backup --data ./data /media/keys/keys-2026-11-20.towpath --retention-days 14
            """)

    @Argument(help: "The file to write. One that is there already is never written over.")
    var file: String

    @Option(help: "Days after which this copy must be destroyed, from 1 to 90.")
    var retentionDays: Int

    @OptionGroup var options: StoreOptions

    func validate() throws {
        guard BackUpKeys.retention.contains(retentionDays) else {
            throw ValidationError("--retention-days is from 1 to 90.")
        }
    }

    func run() async throws {
        let answer = try await options.withHouse(making: .nothing) { house in
            try await BackUpKeys.run(
                to: URL(filePath: file), retentionDays: retentionDays, by: .atCommandLine, in: house)
        }
        print("\(answer.rows) rows are in \(file).")
        if let day = answer.expiresAt?.ukDay { print("Destroy it by \(day).") }
    }
}

struct KeysRotate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate",
        abstract: "Makes a new master key and wraps every person's key with it.",
        discussion: """
            No record is written again. May be stopped and run again. Copy the key folder to its safe place
            afterwards: the old copy does not hold the new master.

            Example:
              towpath keys rotate --data ./data
            """)

    @OptionGroup var options: StoreOptions

    func run() async throws {
        let count = try await options.withHouse(making: .nothing) { house in
            try await RotateKeys.run(by: .atCommandLine, in: house)
        }
        print("\(count) keys are wrapped by a new master key. Copy the key folder to its safe place now.")
    }
}

struct KeysRemoveOld: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove-old",
        abstract: "Destroys master keys that nothing needs any more, not even a key backup that may be restored.",
        discussion: """
            Example:
              towpath keys remove-old --data ./data
            """)

    @OptionGroup var options: StoreOptions

    func run() async throws {
        let removed = try await options.withHouse(making: .nothing) { house in
            try await RemoveOldKeys.run(by: .atCommandLine, in: house)
        }
        if let day = removed.keptUntil?.ukDay {
            throw Refused("A key backup needs the old master keys until \(day). Nothing was removed.")
        }
        guard !removed.isTooSoon else {
            throw Refused("The master key was renewed just now. Nothing was removed; try again in ten minutes.")
        }
        print(
            removed.names.isEmpty
                ? "There was no old master key." : "Destroyed: \(removed.names.joined(separator: ", ")).")
    }
}

struct KeysList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Lists master keys, key backups and when each must be destroyed, and how many were forgotten.",
        discussion: """
            Example:
              towpath keys list --data ./data
            """)

    @OptionGroup var options: StoreOptions

    func run() async throws {
        let list = try await options.withHouse(making: .nothing) { house in
            try await ListKeys.run(by: .atCommandLine, in: house)
        }
        for master in list.masters {
            print("\(master.name) wraps \(master.wraps) keys\(master.isCurrent ? ", and every new one" : "")")
        }
        let now = systemClock()
        for copy in list.copies {
            let due = copy.expiresAt <= now ? "must be destroyed: its day was" : "is to be destroyed by"
            print("key backup of \(copy.madeAt.ukDay) \(due) \(copy.expiresAt.ukDay)")
        }
        print("forgotten: \(list.forgotten)")
    }
}

extension Instant {
    /// The day on a wall in the UK.
    var ukDay: Day { UKTime(self).day }
}
