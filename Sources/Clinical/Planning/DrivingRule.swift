/// For how long someone may not drive, as the DVLA has it. The DVLA decides; these are its usual lengths.
public struct DrivingRule: Hashable, Sendable {
    public enum Why: String, CaseIterable, Sendable {
        case alcohol
        /// A fit in withdrawal, or a detox with medicine that was needed or done.
        case alcoholHighRisk = "alcohol-high-risk"
        case shorterDrugs = "shorter-drugs"
        case longerDrugs = "longer-drugs"
        /// We hold no row for the drug.
        case notHeld = "not-held"
    }

    /// Which time the months are counted on.
    public enum Counted: String, Sendable {
        /// Low drinking, up to 14 units a week, or none.
        case controlledOrNone = "controlled-or-none"
        case none
        /// We do not hold from which day.
        case ask
    }

    public let why: Why
    /// Months off the road at the least; nil where we hold no figure.
    public let carMonths: Int?
    public let lorryMonths: Int?
    public let counted: Counted
    /// From when the rule has held; nil where we do not know.
    public let from: Day?
    public let citation: Citation

    /// Who has to tell: the person who holds the licence. Source: `dvla`, DRV-04.
    public static let duty = Citation(.dvla, "DRV-04: the licence holder must tell", .verified)
    /// Stop driving and tell, and only then do the months run. We read this of drink (`dvla`, DRV-01); of drugs alone
    /// we hold it only from the dossier (DRV-05).
    public static func tellNow(drink: Bool) -> Citation {
        drink
            ? Citation(.dvla, "DRV-01: stop driving and notify", .verified)
            : Citation(.dvla, "DRV-05: drug misuse or dependence", .medium)
    }
    /// Who takes a substitute that a consultant supervises may be licensed, and is looked at each year.
    /// Source: `dvla`, DRV-05.
    public static let onSubstitute = Citation(.dvla, "DRV-05: supervised substitute, yearly review", .medium)
    /// A detox with medicine counts as high risk, so it is talked about before it is booked. Source: `dvla`, DRV-02.
    public static let beforeDetox = Citation(.dvla, "DRV-02: detox with medicine", .verified)
    /// The rule on alcohol changed on 27 August 2024. Source: `dvla`.
    static let alcoholFrom = Day(unchecked: 2024, 8, 27)

    static func row(_ why: Why) -> DrivingRule {
        switch why {
        case .alcohol:
            Self(why, 6, 12, .controlledOrNone, from: alcoholFrom, Citation(.dvla, "DRV-01: alcohol", .verified))
        case .alcoholHighRisk:
            Self(why, 12, 36, .none, from: alcoholFrom, Citation(.dvla, "DRV-03: alcohol, high risk", .medium))
        case .shorterDrugs: Self(why, 6, 12, .ask, Citation(.dvla, "DRV-05: six months", .medium))
        case .longerDrugs: Self(why, 12, 36, .ask, Citation(.dvla, "DRV-05: one year", .medium))
        case .notHeld: Self(why, nil, nil, .ask, Citation(.dvla, "not held here", .low))
        }
    }

    /// The rule as it held on a day: of a day before it, we hold no figure.
    static func row(_ why: Why, on day: Day) -> DrivingRule {
        let rule = row(why)
        guard let from = rule.from, day < from else { return rule }
        return Self(why, nil, nil, .ask, Citation(.dvla, "before \(from.spoken): not held here", .low))
    }

    private init(
        _ why: Why, _ car: Int?, _ lorry: Int?, _ counted: Counted, from: Day? = nil, _ citation: Citation
    ) {
        (self.why, carMonths, lorryMonths, self.counted) = (why, car, lorry, counted)
        (self.from, self.citation) = (from, citation)
    }
}

extension PlanAnswers {
    /// Whether it is about drink or drugs in a way that the DVLA asks about: not gambling, food, sex or tobacco alone.
    public var concernsDriving: Bool { hasUnchecked || !substances.subtracting([.nicotine]).isEmpty }

    /// One rule for each kind of use that they told of. Ketamine has two: misuse, and dependence.
    public func drivingRules(on day: Day) -> [DrivingRule] {
        let longer: Set<Substance> = [
            .heroin, .methadone, .cocaine, .crack, .methamphetamine, .benzodiazepine, .ketamine,
        ]
        let shorter: Set<Substance> = [.cannabis, .amphetamine, .ecstasy, .ketamine]
        let known = longer.union(shorter).union([.alcohol, .nicotine])
        let hasOthers = !substances.isSubset(of: known) || (substances.isEmpty && others.isEmpty)
        let why: [DrivingRule.Why?] = [
            substances.contains(.alcohol) ? .alcohol : nil,
            substances.contains(.alcohol) && mayDependOnAlcohol ? .alcoholHighRisk : nil,
            substances.isDisjoint(with: shorter) ? nil : .shorterDrugs,
            substances.isDisjoint(with: longer) ? nil : .longerDrugs, hasOthers ? .notHeld : nil,
        ]
        return why.compactMap(\.self).map { DrivingRule.row($0, on: day) }
    }
}
