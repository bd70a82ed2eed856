import Dispatch
import Synchronization

/// The line in front of a side thread: first come first served, never longer than its limit.
final class SideQueue: Sendable {
    private struct Job: Sendable {
        let place: Int
        let run: @Sendable () -> Void
        let refuse: @Sendable (SideRefusal) -> Void
    }

    private struct Line: Sendable {
        var jobs: [Job] = []
        var lastPlace = 0
        var isClosed = false
    }

    private let limit: Int
    private let line = Mutex(Line())
    private let bell = DispatchSemaphore(value: 0)

    init(limit: Int) { self.limit = limit }

    var waiting: Int { line.withLock { $0.jobs.count } }

    func newPlace() -> Int {
        line.withLock {
            $0.lastPlace += 1
            return $0.lastPlace
        }
    }

    /// Calls exactly one of `run` and `refuse`, exactly once, whatever happens next.
    func add(
        _ place: Int, run: @escaping @Sendable () -> Void, refuse: @escaping @Sendable (SideRefusal) -> Void
    ) {
        let refusal: SideRefusal? = line.withLock { line in
            if Task.isCancelled { return .cancelled }
            if line.jobs.count >= limit || line.isClosed { return .busy }
            line.jobs.append(Job(place: place, run: run, refuse: refuse))
            return nil
        }
        if let refusal { refuse(refusal) } else { bell.signal() }
    }

    func leave(_ place: Int) {
        let job: Job? = line.withLock { line in
            guard let index = line.jobs.firstIndex(where: { $0.place == place }) else { return nil }
            return line.jobs.remove(at: index)
        }
        job?.refuse(.cancelled)
    }

    func close() {
        line.withLock { $0.isClosed = true }
        bell.signal()
    }

    /// The body of the thread. A ring for someone who has left finds nobody, and waits again.
    func serve() {
        while true {
            bell.wait()
            let (job, isOver) = line.withLock { line in
                (line.jobs.isEmpty ? nil : line.jobs.removeFirst(), line.isClosed)
            }
            job?.run()
            if job == nil && isOver { return }
        }
    }
}
