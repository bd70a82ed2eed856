/// Pounds as whole ten-thousandths, which is as fine as daily sick pay is reckoned.
public struct Money: Hashable, Comparable, Sendable {
    public let tenThousandths: Int

    public init(tenThousandths: Int) { self.tenThousandths = tenThousandths }

    public static func pence(_ pence: Int) -> Money { Money(tenThousandths: pence * 100) }
    public static func pounds(_ pounds: Int) -> Money { .pence(pounds * 100) }

    public static func < (a: Money, b: Money) -> Bool { a.tenThousandths < b.tenThousandths }
    public static func + (a: Money, b: Money) -> Money { Money(tenThousandths: a.tenThousandths + b.tenThousandths) }
    public static func * (a: Money, b: Int) -> Money { Money(tenThousandths: a.tenThousandths * b) }

    /// A share of it, cut off after the fourth place of a pound.
    public func percent(_ share: Int) -> Money { Money(tenThousandths: tenThousandths * share / 100) }

    /// One part of `count` equal ones, cut off after the fourth place of a pound.
    public func divided(by count: Int) -> Money { Money(tenThousandths: tenThousandths / count) }

    /// Up to the next whole penny.
    public var roundedUpToPenny: Money { Money(tenThousandths: (tenThousandths + 99) / 100 * 100) }

    /// `123.25`, or `24.6533` where there is more than a penny to say. For machines.
    public var text: String {
        let (pounds, rest) = tenThousandths.quotientAndRemainder(dividingBy: 10_000)
        return "\(pounds)." + (rest % 100 == 0 ? padded(rest / 100, to: 2) : padded(rest, to: 4))
    }

    /// `£1,232.50`, and `£1,232` where there are no pence.
    public var words: String {
        let (pounds, rest) = tenThousandths.quotientAndRemainder(dividingBy: 10_000)
        let pence = rest == 0 ? "" : String(text.drop { $0 != "." })
        return "£" + grouped(pounds) + pence
    }

    /// Reads `350`, `350.5`, `£1,350.50`; nil for anything else, less than nothing, or a million pounds and more.
    public init?(typed: String) {
        let plain = typed.trimmed.drop { $0 == "£" }.filter { $0 != "," }
        let halves = plain.split(separator: ".", omittingEmptySubsequences: false).map { Array($0.utf8) }
        guard let first = halves.first, first.count <= 6, let pounds = wholeNumber(first[...]) else { return nil }
        guard halves.count == 2 else {
            guard halves.count == 1 else { return nil }
            self = .pounds(pounds)
            return
        }
        guard (1...2).contains(halves[1].count), let pence = wholeNumber(halves[1][...]) else { return nil }
        self = .pence(pounds * 100 + (halves[1].count == 1 ? pence * 10 : pence))
    }
}

/// `12,000`: a whole number of 0 or more with a comma at each thousand.
public func grouped(_ number: Int) -> String {
    number < 1000 ? String(number) : grouped(number / 1000) + "," + padded(number % 1000, to: 3)
}
