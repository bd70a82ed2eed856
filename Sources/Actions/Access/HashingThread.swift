import Foundation
import Synchronization

/// Why a password could not be hashed now.
public enum HashingRefusal: Error, Equatable, Sendable {
    /// Too many people are signing in at this moment: try again in a few seconds.
    case busy
    /// The one who asked went away before the work began.
    case cancelled
}

/// Lets the threads that serve pages go first, from now on, on this thread: a sign-in may wait a little longer, and no
/// page waits for a sign-in. Where the system does not allow it nothing changes.
private func giveWay() { _ = setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 10) }

/// The one thread that hashes passwords. A hash takes a quarter of a second and 128 MiB; done on the
/// threads that serve pages, a handful of sign-ins would stop the clinic.
public final class HashingThread: Sendable {
    private let queue: HashingQueue

    /// - Parameter waiting: how many may wait for their turn before the next is told "busy".
    public init(waiting: Int = 32) {
        let queue = HashingQueue(limit: waiting)
        self.queue = queue
        let thread = Thread {
            giveWay()
            queue.serve()
        }
        thread.name = "hashing"
        thread.start()
    }

    deinit { queue.close() }

    /// Does `work` when its turn comes. Cancelling while it waits gives its place back at once; work
    /// already begun runs to its end.
    public func run<Answer: Sendable>(
        _ work: @escaping @Sendable () -> Answer
    ) async throws(HashingRefusal) -> Answer {
        let place = queue.newPlace()
        let outcome = await withTaskCancellationHandler {
            await withCheckedContinuation { (waiter: CheckedContinuation<Outcome<Answer>, Never>) in
                queue.add(
                    place, run: { waiter.resume(returning: .success(work())) },
                    refuse: { waiter.resume(returning: .failure($0)) })
            }
        } onCancel: {
            queue.leave(place)
        }
        return try outcome.get()
    }

    /// How many wait now, for the health page.
    public var waiting: Int { queue.waiting }

    private typealias Outcome<Answer> = Swift.Result<Answer, HashingRefusal>
}
