/// What a worker asked for when they typed in the search box.
public struct SearchQuery: Hashable, Sendable {
    /// Folded name words, each the start of some part of the name.
    public private(set) var words: [String] = []
    public private(set) var birthDay: Day?
    public private(set) var nhsNumber: NHSNumber?
    public private(set) var phones: [PhoneNumber] = []
    /// Pieces with digits that are none of these, to be shown back ("write the year in full").
    public private(set) var notUnderstood: [String] = []

    /// Only the first 200 characters and 8 words are read.
    init(_ typed: String) {
        let pieces = typed.prefix(200).split { $0.isWhitespace || $0 == "," }.map(String.init)
        var rest = pieces[...]
        while let piece = rest.first {
            let taken = takeDay(from: rest) ?? takeNumber(from: rest)
            if taken == nil { take(word: piece) }
            rest = rest.dropFirst(taken ?? 1)
        }
        words = Array(words.prefix(8))
    }

    /// The terms a person must have, all of them. Empty when too little was typed to look: a name
    /// needs two letters, unless one letter is all there is of it.
    public var terms: [SearchTerm] {
        let long = words.filter { $0.count >= SearchTerms.startLengths.lowerBound }
        let names =
            long.isEmpty
            ? words.map { SearchTerm(.nameWhole, $0) }
            : long.map { SearchTerm(.nameStart, String($0.prefix(SearchTerms.startLengths.upperBound))) }
        return names
            + [
                birthDay.map { SearchTerm(.birthDay, $0.description) },
                nhsNumber.map { SearchTerm(.nhsNumber, $0.digits) },
            ].compactMap(\.self) + phones.map { SearchTerm(.phone, $0.digits) }
    }

    /// Whether an opened record is really what was asked for. Terms are shortened and may collide, so
    /// every candidate is asked.
    public func matches(_ person: Person) -> Bool {
        let names = person.name.searchWords
        let numbers = Set(person.phones.map(\.digits))
        return words.allSatisfy { word in names.contains { $0.hasPrefix(word) } }
            && (birthDay == nil || birthDay == person.birthDay)
            && (nhsNumber == nil || nhsNumber == person.nhsNumber)
            && phones.allSatisfy { numbers.contains($0.digits) }
    }

    private mutating func take(word piece: String) {
        if piece.contains(where: \.isNumber) {
            notUnderstood.append(piece)
        } else {
            words += FoldedName(piece).words
        }
    }

    /// A date in one piece (12/3/1981) or three (12 March 1981).
    private mutating func takeDay(from pieces: ArraySlice<String>) -> Int? {
        guard birthDay == nil else { return nil }
        let candidates = [(1, pieces.prefix(1)), (3, pieces.prefix(3))]
        for (count, candidate) in candidates where candidate.count == count {
            guard let day = Day(typed: candidate.joined(separator: " ")) else { continue }
            birthDay = day
            return count
        }
        return nil
    }

    /// The longest run of pieces that is an NHS number or a phone number. A number that could be both is
    /// taken as an NHS number; typing the phone's leading 0 says which is meant.
    private mutating func takeNumber(from pieces: ArraySlice<String>) -> Int? {
        let run = pieces.prefix { $0.contains(where: \.isNumber) && !$0.contains(where: \.isLetter) }.prefix(6)
        for count in stride(from: run.count, to: 0, by: -1) {
            let text = run.prefix(count).joined(separator: " ")
            if nhsNumber == nil, let number = NHSNumber(text) {
                nhsNumber = number
            } else if let number = PhoneNumber(text) {
                phones.append(number)
            } else {
                continue
            }
            return count
        }
        return nil
    }
}
