import CLinux
import Glibc

/// Sends requests to the server and times the answers, on one thread.
///
/// With a rate, the moment a request was due counts as its beginning, whether or not a connection was free: a server
/// that stops for a second has made a second's worth of visitors wait, and all of them are in the figures.
struct Round {
    let file: RequestFile
    let port: Int
    let connections: Int
    /// Requests a second; nil for the next one as soon as a connection is free.
    let rate: Double?
    let seconds: Double
    /// Whether to stop after the last request of the file, or to begin it again.
    let once: Bool

    private struct Sending {
        let label: Int
        let due: UInt64
    }

    func run() throws -> Findings {
        var wires = try (0..<connections).map { _ in try Wire(port: port) }
        defer { for wire in wires { wire.close() } }
        let bell = try Bell(wires.map(\.descriptor), every: rate.map { UInt64(1e9 / $0) })
        defer { bell.close() }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
        defer { buffer.deallocate() }

        var samples = [Samples](repeating: Samples(), count: file.labels.count)
        var free = Array(wires.indices)
        var underWay = [Sending?](repeating: nil, count: connections)
        let (start, ownStart) = (now(), ownTime())
        let end = start + UInt64(seconds * 1e9)
        let most = min(rate.map { Int($0 * seconds) } ?? .max, once ? file.requests.count : .max)
        var (sent, last) = (0, start)

        func due(_ place: Int) -> UInt64 { rate.map { start + UInt64(Double(place) * 1e9 / $0) } ?? now() }
        func sendWhatIsDue() throws {
            while sent < most, !free.isEmpty, rate != nil || now() < end {
                let moment = due(sent)
                guard moment <= now(), let line = free.popLast() else { return }
                let request = file.requests[sent % file.requests.count]
                underWay[line] = Sending(label: request.label, due: moment)
                try file.bytes.withUnsafeBytes { try wires[line].send(.init(rebasing: $0[request.bytes])) }
                sent += 1
            }
        }

        try sendWhatIsDue()
        // Whoever is still waiting this long after the end is not going to be answered.
        while now() < end + 20_000_000_000 {
            let isOver = sent >= most || (rate == nil && now() >= end)
            if isOver && free.count == connections { break }
            for line in bell.wait(most: connections) {
                guard let status = try wires[line].receive(into: buffer), let sending = underWay[line] else { continue }
                last = now()
                samples[sending.label].add(last - sending.due, status: status)
                underWay[line] = nil
                free.append(line)
            }
            try sendWhatIsDue()
        }
        let length = Double(last - start) / 1e9
        return Findings(
            seconds: length, whole: samples.reduce(Samples(), +).told(over: length),
            labels: Dictionary(
                zip(file.labels, samples).map { ($0, $1.told(over: length)) }, uniquingKeysWith: { $1 }),
            unanswered: underWay.count { $0 != nil }, ownShare: Double(ownTime() - ownStart) / Double(last - start))
    }
}

/// Wakes the round when an answer comes in or the next request is due.
private struct Bell {
    private let poll: Int32
    private let timer: Int32

    init(_ descriptors: [Int32], every nanoseconds: UInt64?) throws {
        poll = epoll_create1(0)
        timer = timerfd_create(CLOCK_MONOTONIC, Int32(TFD_NONBLOCK))
        guard poll >= 0, timer >= 0 else { throw Wire.Lost() }
        for (line, descriptor) in descriptors.enumerated() { watch(descriptor, as: UInt64(line)) }
        watch(timer, as: .max)
        let step = Int(nanoseconds ?? 100_000_000)
        let every = timespec(tv_sec: step / 1_000_000_000, tv_nsec: step % 1_000_000_000)
        var setting = itimerspec(it_interval: every, it_value: every)
        timerfd_settime(timer, 0, &setting, nil)
    }

    /// The lines on which something has come.
    func wait(most: Int) -> [Int] {
        var rings = [epoll_event](repeating: epoll_event(), count: most + 1)
        let count = epoll_wait(poll, &rings, Int32(rings.count), 1000)
        return rings.prefix(Int(max(0, count))).compactMap { ring in
            guard ring.data.u64 == .max else { return Int(ring.data.u64) }
            var ticks: UInt64 = 0
            _ = read(timer, &ticks, 8)
            return nil
        }
    }

    func close() {
        _ = Glibc.close(timer)
        _ = Glibc.close(poll)
    }

    private func watch(_ descriptor: Int32, as number: UInt64) {
        var ring = epoll_event()
        ring.events = EPOLLIN.rawValue
        ring.data.u64 = number
        epoll_ctl(poll, EPOLL_CTL_ADD, descriptor, &ring)
    }
}

/// Nanoseconds on a clock that is never put back.
func now() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}

/// Nanoseconds of processor time that this program has used.
private func ownTime() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}
