/// How far a fact can be trusted for its age. A rule of the product, not a clinical number: prices, waits and opening
/// hours change within months, and a year is longer than most services keep any of them.
public enum Freshness: String, CaseIterable, Sendable {
    /// Checked in the last 90 days.
    case fresh
    /// Checked more than 90 days ago, and within 365.
    case ageing
    /// Checked more than 365 days ago, or on a day that is still to come, which nobody can have done.
    case old

    public static let freshDays = 90
    public static let oldAfterDays = 365

    public init(checkedOn: Day, today: Day) {
        switch today.number - checkedOn.number {
        case 0...Self.freshDays: self = .fresh
        case (Self.freshDays + 1)...Self.oldAfterDays: self = .ageing
        default: self = .old
        }
    }

    /// What a reader should do about it; nil for a fresh fact.
    public var warning: String? {
        switch self {
        case .fresh: nil
        case .ageing: "It may have changed."
        case .old: "Ask before you rely on it."
        }
    }
}

extension FactSource {
    public func freshness(on today: Day) -> Freshness { Freshness(checkedOn: checkedOn, today: today) }

    /// `checked 20 days ago by CQC care directory`, and from when it should be doubted, a word of doubt.
    public func age(on today: Day) -> String {
        let days = today.number - checkedOn.number
        let ago =
            switch days {
            case ..<0: "on a day still to come (\(checkedOn.spoken))"
            case 0: "today"
            case 1: "yesterday"
            case 2..<60: "\(days) days ago"
            case 60..<730: "\(days / 30) months ago"
            default: "\(days / 365) years ago"
            }
        return "Checked \(ago)"
    }

    /// `Checked 20 days ago, on 1 November 2026`.
    func ageAndDay(on today: Day) -> String {
        age(on: today) + (checkedOn > today ? "" : ", on \(checkedOn.spoken)")
    }
}

/// How much of a directory was checked lately, for one field of its services.
public struct FreshnessCount: Hashable, Sendable {
    /// Services of which some source states the field, by the day it was checked.
    private var byDay: [Day: Int] = [:]

    public init() {}

    public mutating func add(_ day: Day) { byDay[day, default: 0] += 1 }

    public var stated: Int { byDay.values.reduce(0, +) }

    public func count(_ freshness: Freshness, on today: Day) -> Int {
        byDay.filter { Freshness(checkedOn: $0.key, today: today) == freshness }.values.reduce(0, +)
    }
}

/// How fresh a whole directory is: what `/how-fresh` publishes.
public struct DirectoryFreshness: Sendable {
    public private(set) var services = 0
    public private(set) var fields: [ServiceField: FreshnessCount] = [:]

    public init(_ all: some Sequence<TreatmentService>) {
        var counts = [FreshnessCount](repeating: FreshnessCount(), count: ServiceField.shown.count)
        for service in all {
            services += 1
            var isCounted = [Bool](repeating: false, count: counts.count)
            for account in service.accounts {
                let facts = account.facts
                for (place, field) in zip(0..., ServiceField.shown) where !isCounted[place] && facts.states(field) {
                    isCounted[place] = true
                    counts[place].add(account.source.checkedOn)
                }
            }
        }
        for (field, count) in zip(ServiceField.shown, counts) where count.stated > 0 { fields[field] = count }
    }

    /// Every stated fact of every field together.
    public func facts(_ freshness: Freshness? = nil, on today: Day) -> Int {
        fields.values.reduce(0) { sum, count in
            sum + (freshness.map { count.count($0, on: today) } ?? count.stated)
        }
    }
}
