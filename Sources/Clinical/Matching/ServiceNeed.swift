/// Something a person may insist on, beyond where, what and who pays. Raw values appear in forms: never change one.
public enum ServiceNeed: String, CaseIterable, Codable, Sendable {
    case detoxOnSite = "detox-on-site"
    case goodRating = "good-rating"
    case aftercareInPerson = "aftercare-in-person"
    case aftercareOnline = "aftercare-online"
    case children, couples, pets
    case stepFree = "step-free"
    case notReligious = "not-religious"
    case religious

    public var words: String {
        switch self {
        case .detoxOnSite: "detox in the same place"
        case .goodRating: "rated good or better by the inspector"
        case .aftercareInPerson: "help in person after you leave"
        case .aftercareOnline: "help online after you leave"
        case .children: "your children can stay with you"
        case .couples: "couples can come"
        case .pets: "pets are welcome"
        case .stepFree: "step-free"
        case .notReligious: "not religious"
        case .religious: "faith is part of it"
        }
    }
}

extension TreatmentService {
    /// Whether a service meets a need, and who says so; nil when no source says.
    public func answer(to need: ServiceNeed) -> Sourced<Bool>? {
        switch need {
        case .detoxOnSite: self.detoxOnSite ?? yes(self.settings) { $0.contains(.inpatientDetox) }
        case .goodRating: self.rating?.flatMap(\.isGoodOrBetter)
        case .aftercareInPerson: self.aftercare?.flatMap { $0.contains(.inPerson) }
        case .aftercareOnline: self.aftercare?.flatMap { $0.contains(.online) }
        case .children: self.children
        case .couples: self.couples
        case .pets: self.pets ?? yes(self.access) { $0.contains(.petsWelcome) }
        case .stepFree: self.stepFree ?? yes(self.access) { $0.contains(.wheelchair) }
        case .notReligious: self.faith?.flatMap { $0 == .notReligious }
        case .religious: self.faith?.flatMap { $0 == .religious }
        }
    }

    /// A list that names something says yes to it. One that does not name it says nothing.
    private func yes<Value>(_ fact: Sourced<Value>?, _ isNamed: (Value) -> Bool) -> Sourced<Bool>? {
        fact.flatMap { isNamed($0.value) ? Sourced(true, $0.source) : nil }
    }
}

extension Sourced {
    /// What follows from the fact, under its source; nil when nothing does.
    fileprivate func flatMap<Other>(_ transform: (Value) -> Other?) -> Sourced<Other>? {
        transform(value).map { Sourced<Other>($0, source) }
    }
}
