import Clinical
import Exchange
import Foundation
import Synchronization

/// What an import has to say of single rows, printed as it comes.
final class ImportNews: Sendable {
    private let count = Mutex(0)

    var setAside: Int { count.withLock { $0 } }

    /// The value of a row that was kept; says why of one that was not, and what was left out of one that was.
    func value<Value>(of line: ImportLine<Value>) -> Value? {
        switch line {
        case .kept(let value, let number, let left):
            for problem in left { print("line \(number): \(problem.field): \(problem.reason)") }
            return value
        case .setAside(let number, let problem):
            count.withLock { $0 += 1 }
            print("line \(number): \(problem.field): set aside: \(problem.reason)")
            return nil
        }
    }
}

/// A file on disk, read a piece at a time.
struct ImportFile {
    private let name: String

    init(_ name: String) { self.name = name }

    /// The services of the good rows, and those that the file lists in rows that were set aside.
    func services(
        _ context: ImportContext, news: ImportNews
    ) throws -> (services: [TreatmentService], setAside: Set<DirectoryKey>) {
        try saying {
            if try startsAsJSON() {
                let lines = try OwnJSON.read(Array(try Data(contentsOf: URL(filePath: name))), context)
                return (lines.compactMap(news.value), [])
            }
            var importer = DirectoryImporter(context)
            var services: [TreatmentService] = []
            try eachPiece { services += try importer.read($0).compactMap(news.value) }
            services += try importer.finish().compactMap(news.value)
            return (services, importer.setAside)
        }
    }

    func places(_ context: ImportContext, news: ImportNews) throws -> [Place] {
        try saying {
            var importer = PlaceImporter(context)
            var places: [Place] = []
            try eachPiece { places += try importer.read($0).compactMap(news.value) }
            return places + (try importer.finish().compactMap(news.value))
        }
    }

    private func startsAsJSON() throws -> Bool {
        let file = try open()
        defer { try? file.close() }
        let start = try file.read(upToCount: 64) ?? Data()
        return start.first { !" \r\n\t\u{FEFF}".utf8.contains($0) } == UInt8(ascii: "[")
    }

    /// Hands on the whole file a piece at a time, then says that it has ended.
    func eachPiece(_ take: (Data) throws -> Void, end: () throws -> Void) throws {
        try saying {
            try eachPiece(take)
            try end()
        }
    }

    /// Hands on all of a file that can only be read whole.
    func whole<Answer>(_ take: ([UInt8]) throws -> Answer) throws -> Answer {
        try saying {
            try open().close()
            return try take(Array(try Data(contentsOf: URL(filePath: name))))
        }
    }

    private func eachPiece(_ take: (Data) throws -> Void) throws {
        let file = try open()
        defer { try? file.close() }
        let bar = ProgressBar("reading")
        let size = try file.seekToEnd()
        try file.seek(toOffset: 0)
        var done = 0
        while let piece = try file.read(upToCount: 65_536), !piece.isEmpty {
            try take(piece)
            done += piece.count
            bar.show(done, of: Int(size))
        }
    }

    private func open() throws -> FileHandle {
        guard let file = FileHandle(forReadingAtPath: name) else {
            throw Refused("There is no file \(name) that can be read.")
        }
        return file
    }

    private func saying<Answer>(_ work: () throws -> Answer) throws -> Answer {
        do { return try work() } catch let unknown as UnknownFile {
            throw Refused("\(name): \(unknown.words).")
        } catch let problem as CSVProblem {
            throw Refused("\(name), \(problem.words). Nothing was imported.")
        }
    }
}
