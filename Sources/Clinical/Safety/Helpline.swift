/// A line to ring at any hour when waiting for us would not be safe. Numbers are checked again at each release.
public enum Helpline: String, Codable, CaseIterable, Sendable {
    case emergency = "999"
    case nhs111 = "111"
    case samaritans
    case childline

    public var name: String {
        switch self {
        case .emergency: "999"
        case .nhs111: "NHS 111"
        case .samaritans: "Samaritans"
        case .childline: "Childline"
        }
    }

    /// As it is dialled. All four are free to ring.
    public var number: String {
        switch self {
        case .emergency: "999"
        case .nhs111: "111"
        case .samaritans: "116 123"
        case .childline: "0800 1111"
        }
    }

    public var citation: Citation {
        switch self {
        case .childline: Citation(.emergencyCopy, "number as published by Childline", .high)
        default: Citation(.emergencyCopy, "9.7", .high)
        }
    }
}
