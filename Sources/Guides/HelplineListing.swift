public import Clinical

/// A number people can call, listed with its hours. It changes, so it carries a day and how sure we are of it: only
/// one that somebody has rung is said to be checked. The few lines that rules name are `Helpline`.
public struct HelplineListing: Hashable, Sendable {
    public enum Topic: String, CaseIterable, Sendable {
        case emergency, crisis, health, alcohol, drugs, family, gambling
        case youngPeople = "young-people"
    }

    public let id: String
    public let name: String
    public let number: String
    public let topics: Set<Topic>
    /// Whoever rings about another drug would be sent elsewhere.
    public let isOnDrinkOnly: Bool
    public let nations: Set<Nation>
    public let hours: String
    public let hoursConfidence: Confidence
    /// For the number; the hours have their own.
    public let citation: Citation
    /// The day it was rung, for one that is `.verified`; the day it was noted down, for any other.
    public let asOf: Day

    /// `Open all day, every day`, and after it that the times were not checked, where we are not sure, that it is about
    /// drink only, and where in the UK it serves, where that is not all of it.
    public var hoursShown: String {
        let sure =
            hours + (hoursConfidence.isUnverified ? " (times not checked)" : "")
            + (isOnDrinkOnly ? ". About drink only" : "")
        guard nations.count < Nation.allCases.count else { return sure }
        return sure + ". In " + nations.map(\.shownName).sorted().joined(separator: ", ") + " only"
    }

    /// `Number rung on 20 November 2026`, or that it was not, and how old what we say is.
    public var checked: String {
        switch citation.confidence {
        case .verified: "Number rung on \(asOf.spoken)"
        case .high: "Number as published, noted on \(asOf.spoken)"
        case .medium, .low: "Number noted on \(asOf.spoken), and not checked since"
        }
    }
}

extension HelplineListing {
    /// The lines that serve `nation`, in the order to show them; of one topic when asked.
    public static func lines(in nation: Nation, topic: Topic? = nil) -> [HelplineListing] {
        all.filter { line in
            line.nations.contains(nation) && (topic.map { line.topics.contains($0) } ?? true)
        }
    }
}

extension Nation {
    /// As people say it.
    public var shownName: String {
        switch self {
        case .england: "England"
        case .wales: "Wales"
        case .scotland: "Scotland"
        case .northernIreland: "Northern Ireland"
        }
    }
}
