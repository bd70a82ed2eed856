/// The sentences people read for one questionnaire. Our own live in Guides; a service that holds a licence may
/// load the published ones at run time.
public struct Wording: Hashable, Codable, Sendable {
    public struct Item: Hashable, Codable, Sendable {
        public let text: String
        /// Help below the question.
        public let hint: String?
        public let answers: [Answer]

        public init(_ text: String, hint: String? = nil, _ answers: [Answer]) {
            self.text = text
            self.hint = hint
            self.answers = answers
        }
    }

    public struct Answer: Hashable, Codable, Sendable {
        public let points: Int
        public let text: String
        /// Whether this answer says yes or no, for items that are answered so: it guards the reversed ones.
        public let means: YesNo?

        public init(_ points: Int, _ text: String, means: YesNo? = nil) {
            self.points = points
            self.text = text
            self.means = means
        }
    }

    public enum YesNo: String, Codable, Sendable {
        case yes, no
    }

    /// Stored with every answer, so that we always know which words a person read.
    public let id: String
    public let instrument: Instrument.Name
    /// A BCP 47 tag: `en-GB`.
    public let language: String
    public let items: [Item]
    /// Who allows these words to be used, and how.
    public let licence: String
    public let isValidated: Bool
}

extension Wording {
    /// Words of our own: never validated.
    public static func own(
        _ instrument: Instrument.Name, version: Int, reviewedOn: Day, _ items: [Item]
    ) -> Wording {
        Wording(
            id: "towpath-\(instrument.rawValue)-en-\(version)", instrument: instrument, language: "en-GB",
            items: items, licence: "Own words, Apache-2.0, last read over on \(reviewedOn).", isValidated: false)
    }

    /// The first three items of an AUDIT wording, which are AUDIT-C; nil for any other scale.
    public var asAuditC: Wording? {
        guard instrument == .audit else { return nil }
        return Wording(
            id: id, instrument: .auditC, language: language, items: Array(items.prefix(3)), licence: licence,
            isValidated: isValidated)
    }

    /// Rule: only validated words bear the plain name of the scale.
    public var title: String {
        let name = Instrument.named(instrument).plainName
        return isValidated ? name : "Based on \(name), wording not validated"
    }
}

/// Why a wording cannot be used. Items are counted from 1.
public enum WordingRefusal: Error, Hashable, Sendable {
    case notReadable(String)
    case wrongNumberOfItems(expected: Int, given: Int)
    case wrongPoints(item: Int, expected: [Int], given: [Int])
    /// An answer that must say whether it means yes or no does not, or gives that meaning the wrong points.
    case yesAndNoSwapped(item: Int)
    case emptyText(item: Int)
    case noLicence
}

extension Wording {
    /// Refuses words that do not fit the scale they are for.
    public func check() throws(WordingRefusal) {
        let expected = Instrument.named(instrument).items
        guard items.count == expected.count else {
            throw .wrongNumberOfItems(expected: expected.count, given: items.count)
        }
        for (item, words) in zip(expected, items) { try words.check(against: item) }
        if isValidated && isBlank(licence) { throw .noLicence }
    }
}

extension Wording.Item {
    func check(against item: Instrument.Item) throws(WordingRefusal) {
        let given = answers.map(\.points).sorted()
        guard given == item.points else {
            throw .wrongPoints(item: item.number, expected: item.points, given: given)
        }
        if isBlank(text) || answers.contains(where: { isBlank($0.text) }) { throw .emptyText(item: item.number) }
        guard let yes = item.yes else { return }
        guard answers.allSatisfy({ $0.means == ($0.points == yes ? .yes : .no) }) else {
            throw .yesAndNoSwapped(item: item.number)
        }
    }
}

private func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }
