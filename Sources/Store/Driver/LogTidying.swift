import Dispatch
import Synchronization

/// Now and then, on a thread of its own, moves what stands in the write-ahead log into the main file.
///
/// SQLite would do it in the commit that makes the log long, and everyone who is waiting to write would wait for a
/// thousand pages to go to their places: a tenth of a second, many times a minute. Beside the writer nobody waits. A
/// log that is not tidied, because the program was killed, is read at the next opening like any other.
final class LogTidying: Sendable {
    /// After so many commits it is worth going through the log.
    private static let commits = 64

    private let tidy: @Sendable () -> Void
    private let queue = DispatchQueue(label: "towpath.sqlite.tidy", qos: .utility)
    private let since = Mutex(Since())

    private struct Since {
        var commits = 0
        var isUnderWay = false
        /// All but the latest commits have been moved.
        var hasRest = false
    }

    /// `tidy` moves what can be moved. What someone still reads is left for the next time.
    init(_ tidy: @escaping @Sendable () -> Void) { self.tidy = tidy }

    /// Another commit is in the log.
    ///
    /// - Returns: whether the writer should now move what is left itself: the few commits since the last tidying. Only
    ///   when all of the log has been moved is it used again from its start.
    func committed() -> Bool {
        let (isTime, hasRest) = since.withLock { since in
            since.commits += 1
            let hasRest = since.hasRest
            since.hasRest = false
            let isTime = since.commits >= Self.commits && !since.isUnderWay
            if isTime { (since.commits, since.isUnderWay) = (0, true) }
            return (isTime, hasRest)
        }
        if isTime {
            queue.async {
                self.tidy()
                self.since.withLock { ($0.isUnderWay, $0.hasRest) = (false, true) }
            }
        }
        return hasRest
    }

    /// Does `work` while nothing is being tidied.
    func alone(_ work: @escaping @Sendable () throws -> Void) async throws {
        try await withCheckedThrowingContinuation { (waiter: CheckedContinuation<Void, any Error>) in
            queue.async { waiter.resume(with: Result { try work() }) }
        }
    }

    /// When it returns nothing is under way.
    func finish() async {
        await withCheckedContinuation { continuation in queue.async { continuation.resume() } }
    }
}
