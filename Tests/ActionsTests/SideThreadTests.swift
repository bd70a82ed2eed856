import Dispatch
import Foundation
import Synchronization
import Testing

@testable import Actions

/// Holds the side thread until it is opened.
private final class Gate: Sendable {
    private let semaphore = DispatchSemaphore(value: 0)
    private let begun = Mutex(false)

    func pass() {
        begun.withLock { $0 = true }
        semaphore.wait()
    }

    func open() { semaphore.signal() }
    var hasBegun: Bool { begun.withLock { $0 } }
}

/// Sees which threads come by, and how many at once.
private final class Witness: Sendable {
    private struct Seen: Sendable {
        var threads: Set<ObjectIdentifier> = []
        var here = 0
        var most = 0
    }

    private let seen = Mutex(Seen())

    func watch() {
        seen.withLock { seen in
            seen.threads.insert(ObjectIdentifier(Thread.current))
            seen.here += 1
            seen.most = max(seen.most, seen.here)
        }
        Thread.sleep(forTimeInterval: 0.001)
        seen.withLock { $0.here -= 1 }
    }

    var threads: Int { seen.withLock(\.threads.count) }
    var mostAtOnce: Int { seen.withLock(\.most) }
}

private func eventually(_ condition: () -> Bool) async throws {
    for _ in 0..<2000 where !condition() { try await Task.sleep(for: .milliseconds(5)) }
    try #require(condition())
}

@Suite("The side thread", .timeLimit(.minutes(10)))
struct SideThreadTests {
    @Test("What it works out comes back to the one who asked")
    func answers() async throws {
        let thread = SideThread("test")
        for number in 1...5 { #expect(try await thread.run { number * number } == number * number) }
    }

    @Test("All hashing is done one at a time on one thread that is not the caller's")
    func oneThread() async throws {
        let thread = SideThread("test", waiting: 100)
        let witness = Witness()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<50 { group.addTask { try await thread.run { witness.watch() } } }
            try await group.waitForAll()
        }
        #expect(witness.threads == 1)
        #expect(witness.mostAtOnce == 1)
    }

    @Test("While sign-ins wait for it, other work goes on: a thousand pages finish during one hash")
    func nothingElseWaits() async throws {
        let (thread, gate) = (SideThread("test", waiting: 40), Gate())
        let signIns = (0..<30).map { _ in Task { try await thread.run { gate.pass() } } }
        try await eventually { gate.hasBegun && thread.waiting == 29 }
        let pages = await withTaskGroup(of: Int.self) { group in
            for _ in 0..<1000 {
                group.addTask {
                    await Task.yield()
                    return 1
                }
            }
            return await group.reduce(0, +)
        }
        #expect(pages == 1000)
        #expect(thread.waiting == 29)
        for _ in signIns { gate.open() }
        for signIn in signIns { try await signIn.value }
    }

    @Test("When as many wait as may, the next is told to try again, and those waiting keep their place")
    func bounded() async throws {
        let (thread, gate) = (SideThread("test", waiting: 2), Gate())
        let working = Task { try await thread.run { gate.pass() } }
        try await eventually { gate.hasBegun }
        let waiting = (0..<2).map { number in Task { try await thread.run { number } } }
        try await eventually { thread.waiting == 2 }
        await #expect(throws: SideRefusal.busy) { try await thread.run { 3 } }
        gate.open()
        try await working.value
        #expect(try await waiting[0].value == 0)
        #expect(try await waiting[1].value == 1)
        #expect(try await thread.run { 4 } == 4)
    }

    @Test("Someone who goes away while waiting gives up their place at once, and their hash is never made")
    func cancelled() async throws {
        let (thread, gate) = (SideThread("test", waiting: 1), Gate())
        let made = Mutex(false)
        let working = Task { try await thread.run { gate.pass() } }
        try await eventually { gate.hasBegun }
        let leaver = Task { try await thread.run { made.withLock { $0 = true } } }
        try await eventually { thread.waiting == 1 }
        leaver.cancel()
        await #expect(throws: SideRefusal.cancelled) { try await leaver.value }
        #expect(thread.waiting == 0)
        let next = Task { try await thread.run { 5 } }
        try await eventually { thread.waiting == 1 }
        gate.open()
        try await working.value
        #expect(try await next.value == 5)
        #expect(!made.withLock { $0 })
    }

    @Test("Someone who had gone before asking is not served; someone whose hash has begun is")
    func cancelledEarlyAndLate() async throws {
        let (thread, gate) = (SideThread("test"), Gate())
        let late = Task {
            try await thread.run {
                gate.pass()
                return 6
            }
        }
        try await eventually { gate.hasBegun }
        late.cancel()
        let early = Task {
            while !Task.isCancelled { await Task.yield() }
            return try await thread.run { 7 }
        }
        early.cancel()
        await #expect(throws: SideRefusal.cancelled) { try await early.value }
        gate.open()
        #expect(try await late.value == 6)
    }

    @Test("Many who ask and leave at random all get one answer each, and the thread goes on")
    func cancelledAtRandom() async throws {
        let seed = UInt64.random(in: .min ... .max)
        var numbers = SeededNumbers(seed: seed)
        let thread = SideThread("test", waiting: 8)
        let askers = (0..<400).map { number in Task { try await thread.run { number } } }
        for asker in askers where Bool.random(using: &numbers) { asker.cancel() }
        var answers = 0
        for (number, asker) in askers.enumerated() {
            switch await asker.result {
            case .success(let answer): #expect(answer == number, "seed \(seed)")
            case .failure(let refusal): #expect(refusal is SideRefusal, "seed \(seed)")
            }
            answers += 1
        }
        #expect(answers == 400)
        #expect(try await thread.run { 8 } == 8)
    }
}
