import Synchronization

/// Chance that can be repeated: the same seed and stream give the same numbers on every machine (SplitMix64).
struct DemoDice: Hashable, Sendable {
    private var word: UInt64

    /// - Parameter stream: what the numbers are for, so that each person has numbers of their own, in any order.
    init(seed: UInt64, stream: UInt64) {
        word = seed
        word = next() ^ (stream &* 0xD1B5_4A32_D192_ED03)
        word = next()
    }

    mutating func next() -> UInt64 {
        word &+= 0x9E37_79B9_7F4A_7C15
        var mixed = word
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A whole number from 0 to one less than `limit`; 0 when there is no such number.
    mutating func below(_ limit: Int) -> Int {
        Int(next().multipliedFullWidth(by: UInt64(max(1, limit))).high)
    }

    mutating func within(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

    /// True so many times in a thousand.
    mutating func chance(perMille: Int) -> Bool { below(1000) < perMille }

    /// One of a list that is not empty.
    mutating func pick<Value>(_ list: [Value]) -> Value { list[below(list.count)] }

    /// One of a list that is not empty, each as often as its weight says.
    mutating func pick<Value>(_ list: [Value], weight: (Value) -> Int) -> Value {
        var left = below(list.reduce(0) { $0 + weight($1) })
        for value in list {
            left -= weight(value)
            if left < 0 { return value }
        }
        return list[list.count - 1]
    }

    mutating func bytes(_ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8(truncatingIfNeeded: next() >> 32) } }
}

extension Entropy {
    /// The bytes of one stream of dice. For what is invented, never for a secret of anyone's.
    static func of(_ dice: DemoDice) -> Entropy {
        let source = DemoSource(dice)
        return Entropy { source.bytes($0) }
    }
}

private final class DemoSource: Sendable {
    private let dice: Mutex<DemoDice>

    init(_ dice: DemoDice) { self.dice = Mutex(dice) }

    func bytes(_ count: Int) -> [UInt8] { dice.withLock { $0.bytes(count) } }
}
