import Synchronization

@testable import Actions

/// The same numbers for the same seed (SplitMix64), so a failure can be run again.
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }
}

extension Entropy {
    /// The same bytes for the same seed.
    static func seeded(_ seed: UInt64) -> Entropy {
        let source = SeededSource(seed: seed)
        return Entropy { count in source.bytes(count) }
    }
}

private final class SeededSource: Sendable {
    private let numbers: Mutex<SeededNumbers>

    init(seed: UInt64) { numbers = Mutex(SeededNumbers(seed: seed)) }

    func bytes(_ count: Int) -> [UInt8] {
        numbers.withLock { numbers in (0..<count).map { _ in UInt8(truncatingIfNeeded: numbers.next()) } }
    }
}
