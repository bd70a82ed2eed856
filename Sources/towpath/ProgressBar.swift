import Clinical
import Glibc
import Synchronization

/// A line on the terminal that says how far a long piece of work is, and how long it may still take. Silent
/// when nobody is looking: the errors go to a file or another program.
final class ProgressBar: Sendable {
    private let name: String
    private let begun = systemClock()
    private let isSeen = isatty(STDERR_FILENO) == 1
    private let last = Mutex(-1)

    init(_ name: String) { self.name = name }

    func show(_ done: Int, of total: Int) {
        guard isSeen, total > 0 else { return }
        let percent = done * 100 / total
        let isNew = last.withLock { last in
            defer { last = percent }
            return last != percent
        }
        guard isNew else { return }
        let bar = String(repeating: "#", count: percent / 5).padding(to: 20)
        let line = "\r\(name) [\(bar)] \(percent) %\(left(done, total))\u{1B}[K" + (done == total ? "\n" : "")
        let bytes = Array(line.utf8)
        _ = write(STDERR_FILENO, bytes, bytes.count)
    }

    private func left(_ done: Int, _ total: Int) -> String {
        let seconds = systemClock().seconds(since: begun)
        guard done > 0, done < total, seconds > 2 else { return "" }
        return ", about \(seconds * (total - done) / done + 1) s left"
    }
}

extension String {
    fileprivate func padding(to count: Int) -> String { self + String(repeating: " ", count: count - self.count) }
}
