extension Duplicate.Sign {
    func holds(between a: Person, and b: Person) -> Bool {
        let names = NameLikeness(a.name, b.name)
        let days = differ(a.birthDay, b.birthDay)
        switch self {
        case .sameNHSNumber: return differ(a.nhsNumber, b.nhsNumber) == false
        case .differentNHSNumber: return differ(a.nhsNumber, b.nhsNumber) == true
        case .sameBirthDayAndName: return days == false && names == .same
        case .sameBirthDayAndFamilyName: return days == false && names == .shared
        case .samePhone: return !Set(a.phones.map(\.digits)).isDisjoint(with: b.phones.map(\.digits))
        case .sameEmail: return differ(a.email?.lowercased(), b.email?.lowercased()) == false
        case .similarNameAndPostcode: return names != .different && samePostcode(a, b)
        case .similarNameAndNearBirthDay: return names == .same && days == true && oneSlip(a.birthDay, b.birthDay)
        case .differentBirthDay: return days == true && !oneSlip(a.birthDay, b.birthDay)
        case .differentName: return names == .different
        }
    }
}

/// Whether two known things differ; nil when either is not known.
private func differ<Value: Equatable>(_ a: Value?, _ b: Value?) -> Bool? {
    guard let a, let b else { return nil }
    return a != b
}

private func samePostcode(_ a: Person, _ b: Person) -> Bool {
    guard let a = a.postcode, let b = b.postcode else { return false }
    return differ(Postcode(a), Postcode(b)) == false
}

/// One figure mistyped, or day and month swapped.
private func oneSlip(_ a: Day?, _ b: Day?) -> Bool {
    guard let a, let b else { return false }
    let wrongFigures = zip(a.description, b.description).count { $0 != $1 }
    return wrongFigures == 1 || (a.year == b.year && a.month == b.dayOfMonth && a.dayOfMonth == b.month)
}

/// How alike two names are, folded.
enum NameLikeness {
    /// All words of one name are found in the other, and there are two or more.
    case same
    /// Some word is found in the other.
    case shared
    case different

    init(_ a: PersonName, _ b: PersonName) {
        let (inB, inA) = (found(a, in: b), found(b, in: a))
        let isWhole = [inB, inA].contains { $0.count >= 2 && $0.allSatisfy(\.self) }
        self = isWhole ? .same : inB.contains(true) || inA.contains(true) ? .shared : .different
    }
}

/// For each word of `a` of two letters or more, whether `b` has it.
private func found(_ a: PersonName, in b: PersonName) -> [Bool] {
    let words = Set([a.given, a.family, a.knownAs].flatMap { FoldedName($0).words.prefix(12) })
    let others = b.searchWords
    return words.filter { $0.count > 1 }.map { word in others.contains { alike(word, $0) } }
}

/// The same, or for words of five letters and more, one letter changed, added, left out or swapped.
private func alike(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    guard min(a.count, b.count) >= 5, abs(a.count - b.count) <= 1 else { return false }
    let (a, b) = (Array(a), Array(b))
    let start = zip(a, b).prefix { $0 == $1 }.count
    let end = zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count
    let rest = max(a.count, b.count) - min(start + end, max(a.count, b.count))
    let isSwap = a.count == b.count && rest == 2 && a[start] == b[start + 1] && a[start + 1] == b[start]
    return rest <= 1 || isSwap
}
