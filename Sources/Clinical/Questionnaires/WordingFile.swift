import FoundationEssentials

extension Wording {
    /// Reads a licensed wording from JSON: the fields of `Wording` under their own names.
    /// Refuses one that is not readable or does not fit its scale, saying which item is wrong.
    public init(json: [UInt8]) throws(WordingRefusal) {
        let wording: Wording
        do {
            wording = try JSONDecoder().decode(Wording.self, from: Data(json))
        } catch {
            throw .notReadable("The wording is not JSON of the right shape.")
        }
        try wording.check()
        self = wording
    }
}

extension WordingRefusal: CustomStringConvertible {
    public var description: String {
        switch self {
        case .notReadable(let why): why
        case .wrongNumberOfItems(let expected, let given):
            "The scale has \(expected) items; this wording has \(given)."
        case .wrongPoints(let item, let expected, let given):
            "Item \(item) scores \(expected); this wording gives it \(given)."
        case .yesAndNoSwapped(let item):
            "Item \(item) does not say which answer means yes, or gives it the wrong points."
        case .emptyText(let item): "Item \(item) has no words."
        case .noLicence: "A validated wording must say under which licence it is used."
        }
    }
}
