import Synchronization

/// Things lent out one borrower each, first come first served: the connections of a driver.
///
/// A borrower who is cancelled while waiting leaves the queue with `CancellationError`.
final class Lending<Thing: Sendable>: Sendable {
    private let shelf: Mutex<Shelf>
    private let tickets = Atomic(0)

    init(_ things: [Thing]) {
        shelf = Mutex(Shelf(total: things.count, free: things))
    }

    /// Waits for a thing, lets `use` have it, and takes it back however `use` ends.
    func borrow<Answer: Sendable>(_ use: (Thing) async throws -> Answer) async throws -> Answer {
        let thing = try await take()
        defer { giveBack(thing) }
        return try await use(thing)
    }

    /// Turns away those who wait and those who come later, waits until everything is back,
    /// and answers all of it.
    func close() async -> [Thing] {
        for waiter in shelf.withLock({ $0.shut() }) {
            waiter.resume(throwing: Self.closed)
        }
        await withCheckedContinuation { caller in
            if shelf.withLock({ $0.isWhole(orTell: caller) }) { caller.resume() }
        }
        return shelf.withLock { $0.free }
    }

    private static var closed: DriverError { .unavailable("The database has been closed.") }

    private func take() async throws -> Thing {
        let ticket = tickets.wrappingAdd(1, ordering: .relaxed).newValue
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { waiter in
                if let outcome = shelf.withLock({ $0.serve(ticket, waiter) }) { waiter.resume(with: outcome) }
            }
        } onCancel: {
            shelf.withLock { $0.leave(ticket) }?.resume(throwing: CancellationError())
        }
    }

    private func giveBack(_ thing: Thing) {
        let (next, told) = shelf.withLock { $0.giveBack(thing) }
        next?.resume(returning: thing)
        for caller in told { caller.resume() }
    }

    private typealias Waiter = CheckedContinuation<Thing, any Error>
    private typealias Closer = CheckedContinuation<Void, Never>

    private struct Shelf {
        let total: Int
        var free: [Thing]
        var queue: [(ticket: Int, waiter: Waiter)] = []
        var closers: [Closer] = []
        var isShut = false

        /// The answer for someone who need not wait; otherwise they join the queue.
        mutating func serve(_ ticket: Int, _ waiter: Waiter) -> Result<Thing, any Error>? {
            if isShut { return .failure(closed) }
            // A cancellation that came before this moment found no one in the queue to take out.
            if Task.isCancelled { return .failure(CancellationError()) }
            if let thing = free.popLast() { return .success(thing) }
            queue.append((ticket, waiter))
            return nil
        }

        mutating func leave(_ ticket: Int) -> Waiter? {
            guard let place = queue.firstIndex(where: { $0.ticket == ticket }) else { return nil }
            return queue.remove(at: place).waiter
        }

        mutating func giveBack(_ thing: Thing) -> (next: Waiter?, told: [Closer]) {
            if !queue.isEmpty { return (queue.removeFirst().waiter, []) }
            free.append(thing)
            guard isShut, free.count == total else { return (nil, []) }
            defer { closers = [] }
            return (nil, closers)
        }

        mutating func shut() -> [Waiter] {
            isShut = true
            defer { queue = [] }
            return queue.map(\.waiter)
        }

        mutating func isWhole(orTell closer: Closer) -> Bool {
            if free.count == total { return true }
            closers.append(closer)
            return false
        }
    }
}
