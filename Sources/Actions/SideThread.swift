import Foundation
import Synchronization

/// Why slow work could not be done now.
public enum SideRefusal: Error, Equatable, Sendable {
    /// Too many people wait for the same at this moment: try again in a few seconds.
    case busy
    /// The one who asked went away before the work began.
    case cancelled
}

/// Lets the threads that serve pages go first, from now on, on this thread: slow work may wait a little longer, and no
/// page waits for it. Where the system does not allow it nothing changes.
private func giveWay() { _ = setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 10) }

/// One thread beside those that serve pages, for one kind of slow work, one piece at a time. Hashing a password takes
/// a quarter of a second and 128 MiB, and setting a PDF takes long too; done on the threads that serve pages, a
/// handful of sign-ins or of leaflets would stop the clinic.
public final class SideThread: Sendable {
    private let queue: SideQueue

    /// - Parameters:
    ///   - name: the work, for whoever looks at the threads of the process.
    ///   - waiting: how many may wait for their turn before the next is told "busy".
    public init(_ name: String, waiting: Int = 32) {
        let queue = SideQueue(limit: waiting)
        self.queue = queue
        let thread = Thread {
            giveWay()
            queue.serve()
        }
        thread.name = name
        thread.start()
    }

    deinit { queue.close() }

    /// Does `work` when its turn comes. Cancelling while it waits gives its place back at once; work
    /// already begun runs to its end.
    public func run<Answer: Sendable>(
        _ work: @escaping @Sendable () -> Answer
    ) async throws(SideRefusal) -> Answer {
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

    private typealias Outcome<Answer> = Swift.Result<Answer, SideRefusal>
}
