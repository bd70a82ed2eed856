/// Who pays. Raw values are stored and appear in URLs and files: never change one.
public enum Funding: String, Codable, CaseIterable, Sendable {
    /// Free to the person: the NHS, the council or a charity pays.
    case free
    case selfPay = "self-pay"
    case insurer

    public var words: String {
        switch self {
        case .free: "free through the NHS or council"
        case .selfPay: "you pay"
        case .insurer: "health insurance"
        }
    }
}

/// What a self-paying person is charged.
public struct Price: Hashable, Codable, Sendable {
    public enum Unit: String, Codable, CaseIterable, Sendable { case session, day, week, stay }

    /// Whole pounds, 0 or more.
    public let pounds: Int
    public let unit: Unit

    public init?(pounds: Int, per unit: Unit) {
        guard pounds >= 0 else { return nil }
        self.pounds = pounds
        self.unit = unit
    }

    /// `£1,300 a week`; by the day also what a week comes to, by the stay what else to ask.
    public var words: String {
        let said = "£\(grouped(pounds)) a \(unit.rawValue)"
        switch unit {
        case .week, .session: return said
        case .day: return said + (poundsAWeek.map { ", which is £\(grouped($0)) a week" } ?? "")
        case .stay: return said + ": ask how many weeks that is"
        }
    }

    /// Whole pounds a week, where the unit says; nil for a price by the session or by the stay.
    public var poundsAWeek: Int? {
        switch unit {
        case .week: pounds
        case .day: pounds.multipliedReportingOverflow(by: 7).overflow ? nil : pounds * 7
        case .session, .stay: nil
        }
    }
}

/// What a price pays for. Raw values are stored and appear in files: never change one.
public enum PriceCover: String, Codable, CaseIterable, Sendable {
    case detox, therapy, meals
    case ownRoom = "own-room"
    case medicines
    case familyWork = "family-work"
    case aftercare

    public var words: String {
        switch self {
        case .detox: "detox"
        case .therapy: "therapy"
        case .meals: "meals"
        case .ownRoom: "a room of your own"
        case .medicines: "medicines"
        case .familyWork: "work with your family"
        case .aftercare: "aftercare"
        }
    }
}
