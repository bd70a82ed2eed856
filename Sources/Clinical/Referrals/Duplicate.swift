/// Two records that may be one human. For a worker to judge: nothing is ever merged by itself.
public struct Duplicate: Hashable, Sendable {
    /// One thing the two share, or in which they differ.
    public enum Sign: Hashable, Sendable, CaseIterable {
        case sameNHSNumber, sameBirthDayAndName, sameBirthDayAndFamilyName, samePhone, sameEmail
        case similarNameAndPostcode, similarNameAndNearBirthDay
        case differentNHSNumber, differentBirthDay, differentName

        /// In words, for the page that shows both.
        public var words: String {
            switch self {
            case .sameNHSNumber: "the same NHS number"
            case .sameBirthDayAndName: "the same name and date of birth"
            case .sameBirthDayAndFamilyName: "the same date of birth and one name the same"
            case .samePhone: "the same phone number"
            case .sameEmail: "the same e-mail address"
            case .similarNameAndPostcode: "a similar name and the same postcode"
            case .similarNameAndNearBirthDay: "a similar name, and dates of birth that look like one mistyped"
            case .differentNHSNumber: "but different NHS numbers"
            case .differentBirthDay: "but different dates of birth"
            case .differentName: "but different names"
            }
        }

        /// Weight out of 100, against for what differs. A proposal of this project.
        var weight: Int {
            switch self {
            case .sameNHSNumber: 90
            case .sameBirthDayAndName: 80
            case .similarNameAndNearBirthDay: 50
            case .similarNameAndPostcode: 45
            case .sameBirthDayAndFamilyName: 40
            case .samePhone: 40
            case .sameEmail: 40
            case .differentNHSNumber: -60
            case .differentBirthDay: -25
            case .differentName: -15
            }
        }
    }

    public let first: ID<Person>
    public let second: ID<Person>
    /// What they share, then in what they differ.
    public let signs: [Sign]
    /// 0 to 100.
    public let score: Int

    /// Pairs that reach this are shown. Family members who share a phone and a home do not, on those alone.
    public static let threshold = 35

    public var reasons: [String] { signs.map(\.words) }

    /// Compares two people; nil when nothing is shared, the score is too low, or they are the same record.
    public static func between(_ first: Person, _ second: Person) -> Duplicate? {
        guard first.id != second.id, first.organisation == second.organisation else { return nil }
        let signs = Sign.allCases.filter { $0.holds(between: first, and: second) }
        let score = min(100, signs.reduce(0) { $0 + $1.weight })
        guard score >= threshold else { return nil }
        return Duplicate(first: first.id, second: second.id, signs: signs, score: score)
    }

    /// Everyone among `others` who may be `person`, most alike first.
    public static func find(of person: Person, among others: [Person]) -> [Duplicate] {
        others.compactMap { between(person, $0) }.sorted { ($1.score, $0.second) < ($0.score, $1.second) }
    }
}
