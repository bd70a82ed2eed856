import Testing

@testable import Store

@Suite("Connections are lent first come, first served")
struct LendingTests {
    @Test("Those who wait are served in the order they came, and one who gives up is passed over")
    func order() async throws {
        let lending = Lending([1])
        let served = Shared([String]())
        let gate = Gate()
        let holder = Task { try await lending.borrow { _ in await gate.opened() } }
        try await settle()
        var waiting: [(name: String, task: Task<Void, any Error>)] = []
        for name in ["a", "b", "c", "d"] {
            let task = Task { try await lending.borrow { _ in served.change { $0.append(name) } } }
            waiting.append((name, task))
            try await settle()
        }
        waiting[1].task.cancel()
        await #expect(throws: CancellationError.self) { try await waiting[1].task.value }
        gate.open()
        try await holder.value
        for waiter in waiting where waiter.name != "b" { try await waiter.task.value }
        #expect(served.value == ["a", "c", "d"])
    }

    @Test("Closing waits for what is lent, and turns the rest away")
    func closing() async throws {
        let lending = Lending([1, 2])
        let gate = Gate()
        let isBack = Shared(false)
        let holders = [1, 2].map { _ in
            Task {
                try await lending.borrow { _ in
                    await gate.opened()
                    isBack.change { $0 = true }
                }
            }
        }
        try await settle()
        let late = Task { try await lending.borrow { $0 } }
        try await settle()
        async let all = lending.close()
        await #expect(throws: DriverError.self) { try await late.value }
        #expect(!isBack.value)
        gate.open()
        #expect(await all.sorted() == [1, 2])
        #expect(isBack.value)
        for holder in holders { try await holder.value }
        await #expect(throws: DriverError.self) { try await lending.borrow { $0 } }
        #expect(await lending.close().count == 2)
    }

    @Test("What is lent comes back when the borrower throws")
    func comesBack() async throws {
        struct Dropped: Error {}
        let lending = Lending([1])
        for _ in 1...3 {
            await #expect(throws: Dropped.self) { try await lending.borrow { _ in throw Dropped() } }
        }
        #expect(try await lending.borrow { $0 } == 1)
    }

    @Test("A crowd that comes and cancels at random leaves nothing lent")
    func crowd() async throws {
        let lending = Lending([1, 2, 3])
        await withTaskGroup(of: Void.self) { group in
            for number in 1...500 {
                group.addTask {
                    let task = Task { try await lending.borrow { _ in await Task.yield() } }
                    if number % 3 == 0 { task.cancel() }
                    _ = await task.result
                }
            }
        }
        #expect(await lending.close().sorted() == [1, 2, 3])
    }

    /// Long enough for a task just made to have joined the queue.
    private func settle() async throws { try await Task.sleep(for: .milliseconds(30)) }
}

private final class Gate: Sendable {
    private let isOpen = Shared(false)

    func open() { isOpen.change { $0 = true } }

    func opened() async {
        while !isOpen.value { await Task.yield() }
    }
}
