/// A moment, in whole milliseconds since 1970-01-01T00:00:00Z.
///
/// An integer, not a floating-point date: two machines that write the same
/// moment write the same bytes, and those bytes are digested into the chain.
public struct Instant: Hashable, Comparable, Sendable {
    public let milliseconds: Int64

    public init(milliseconds: Int64) { self.milliseconds = milliseconds }

    public static func < (a: Instant, b: Instant) -> Bool { a.milliseconds < b.milliseconds }

    public func adding(seconds: Int) -> Instant { Instant(milliseconds: milliseconds + Int64(seconds) * 1000) }
    public func adding(minutes: Int) -> Instant { adding(seconds: minutes * 60) }
    public func adding(hours: Int) -> Instant { adding(minutes: hours * 60) }
    public func adding(days: Int) -> Instant { adding(hours: days * 24) }

    /// Whole seconds from `earlier` to this moment; negative when `earlier` is later.
    public func seconds(since earlier: Instant) -> Int { Int((milliseconds - earlier.milliseconds) / 1000) }

    /// The calendar day in UTC. For the day on a UK wall, see `UKTime`.
    var utcDay: Day { Day(number: Int(milliseconds.flooredDivision(by: 86_400_000).quotient)) }
}

extension Instant: CustomStringConvertible {
    /// Fixed-width UTC text, `2026-11-20T09:05:00.000Z`: its text order is its time order.
    public var description: String {
        let (_, inDay) = milliseconds.flooredDivision(by: 86_400_000)
        let seconds = Int(inDay / 1000)
        let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { padded($0, to: 2) }
        return "\(utcDay)T\(clock.joined(separator: ":")).\(padded(Int(inDay % 1000), to: 3))Z"
    }

    /// Reads exactly the form that `description` writes; anything else is nil.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 24, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
            bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: "."), bytes[23] == UInt8(ascii: "Z"),
            let day = Day(String(text.prefix(10))),
            let hour = wholeNumber(bytes[11..<13]), hour < 24,
            let minute = wholeNumber(bytes[14..<16]), minute < 60,
            let second = wholeNumber(bytes[17..<19]), second < 60,
            let milli = wholeNumber(bytes[20..<23])
        else { return nil }
        let seconds = day.number * 86_400 + hour * 3600 + minute * 60 + second
        self.init(milliseconds: Int64(seconds) * 1000 + Int64(milli))
    }
}

extension Instant: Codable {
    public init(from decoder: any Decoder) throws {
        self = try decodeText(from: decoder, as: "an instant") { Instant($0) }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
