// What the answers say, read as values. Anything unclear reads as nothing; `FormCheck` says what is wrong with it.

extension FormAnswers {
    /// Who is sending it; nil until that has been answered.
    public var route: ReferralRoute? { ReferralRoute(rawValue: self[.route]) }

    var birthDay: Day? {
        guard let day = Day.number(self[.birthDay]), let month = Day.month(typed: self[.birthMonth]),
            self[.birthYear].trimmed.count == 4, let year = Day.number(self[.birthYear])
        else { return nil }
        return Day(year: year, month: month, day: day)
    }

    /// A birth day that someone living can have: not in the future, not over 120 years ago.
    func possibleBirthDay(today: Day) -> Day? {
        birthDay.flatMap { (0...120).contains($0.wholeYears(to: today)) && $0 <= today ? $0 : nil }
    }

    var ageBand: AgeBand? { AgeBand(rawValue: self[.ageBand]) }

    /// Whether they are under 18; nil when neither birth day nor age group tells.
    public func isYoung(today: Day) -> Bool? {
        possibleBirthDay(today: today).map { $0.wholeYears(to: today) < 18 } ?? ageBand.map { $0 == .under18 }
    }

    /// The ways to reach them that they ticked as safe; empty when none is.
    public var safeWays: [ContactChannel] { ticked(.ways).compactMap { ContactChannel(rawValue: $0) } }

    var needsPhone: Bool { safeWays.contains(where: \.usesPhone) }

    /// The substances ticked, and those whose name stands in "anything else".
    var namedSubstances: [Substance] {
        let typed = self[.substanceOther].split { ",;\n/".contains($0) }.compactMap { Substance(named: String($0)) }
        let named = Set(ticked(.substances).compactMap { Substance(rawValue: $0) } + typed)
        return Substance.allCases.filter(named.contains)
    }

    /// The same, with something else for what they wrote that we hold no facts of, and without it where what they
    /// wrote is known.
    var takenSubstances: Set<Substance> {
        let typed = self[.substanceOther].split { ",;\n/".contains($0) }.map { String($0).trimmed }
            .filter { !$0.isEmpty && !Self.saysNothing($0) }
        let named = Set(namedSubstances)
        guard !typed.isEmpty else { return named }
        return typed.contains { Substance(named: $0) == nil } ? named.union([.other]) : named.subtracting([.other])
    }

    /// Rule: "none" in the box for anything else names no drug, and is no reason to fear one.
    private static func saysNothing(_ typed: String) -> Bool {
        let words = FoldedName(typed).words.joined(separator: " ")
        return ["", "no", "none", "nothing", "nothing else", "n a", "na", "nil", "nope", "no thanks"].contains(words)
    }

    func text(_ field: FieldID) -> String? { has(field) ? self[field].trimmed : nil }

    /// The label of the choice that was made.
    func label(of field: FormField) -> String? {
        let codes = ticked(field.id)
        let labels = field.choices.filter { codes.contains($0.code) }.map(\.label)
        return labels.isEmpty ? nil : labels.joined(separator: ", ")
    }
}

extension ContactChannel {
    /// Whether it needs a phone number.
    public var usesPhone: Bool { [.phoneCall, .voicemail, .text].contains(self) }
}
