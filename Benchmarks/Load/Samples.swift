import Foundation

/// How long the requests of one label took, and how they were answered.
struct Samples {
    private var nanoseconds: [UInt32] = []
    private var statuses: [String: Int] = [:]

    mutating func add(_ time: UInt64, status: Int) {
        nanoseconds.append(UInt32(clamping: time / 16))
        statuses[String(status), default: 0] += 1
    }

    static func + (a: Samples, b: Samples) -> Samples {
        var both = a
        both.nanoseconds += b.nanoseconds
        both.statuses.merge(b.statuses) { $0 + $1 }
        return both
    }

    /// Percentiles are samples that were really seen, the nearest from above.
    func told(over seconds: Double) -> Told {
        let sorted = nanoseconds.sorted()
        func milliseconds(_ part: Double) -> Double {
            guard let last = sorted.last else { return 0 }
            let place = Int((part * Double(sorted.count)).rounded(.up)) - 1
            return Double(part >= 1 ? last : sorted[max(0, place)]) * 16 / 1_000_000
        }
        return Told(
            count: sorted.count, perSecond: Double(sorted.count) / seconds, p50: milliseconds(0.5),
            p95: milliseconds(0.95), p99: milliseconds(0.99), longest: milliseconds(1), statuses: statuses)
    }

    /// Times in milliseconds.
    struct Told: Encodable {
        let count: Int
        let perSecond: Double
        let p50: Double
        let p95: Double
        let p99: Double
        let longest: Double
        let statuses: [String: Int]
    }
}

/// What one run found, as it is printed.
struct Findings: Encodable {
    let seconds: Double
    let whole: Samples.Told
    let labels: [String: Samples.Told]
    /// Requests that were due and got no answer at all.
    let unanswered: Int
    /// What this program itself used of one processor, from 0 to 1.
    let ownShare: Double
}
