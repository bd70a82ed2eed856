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

    public let why: Why
    /// Months off the road at the least; nil where we hold no figure.
    public let carMonths: Int?
    public let lorryMonths: Int?
    public let citation: Citation

    /// Who has to tell: the person who holds the licence. Source: `dvla`, DRV-04.
    public static let duty = Citation(.dvla, "DRV-04: the licence holder must tell", .verified)
    /// A detox with medicine counts as high risk, so it is talked about before it is booked. Source: `dvla`, DRV-02.
    public static let beforeDetox = Citation(.dvla, "DRV-02: detox with medicine", .verified)

    static func row(_ why: Why) -> DrivingRule {
        switch why {
        case .alcohol: Self(why, 6, 12, Citation(.dvla, "DRV-01: alcohol", .verified))
        case .alcoholHighRisk: Self(why, 12, 36, Citation(.dvla, "DRV-03: alcohol, high risk", .medium))
        case .shorterDrugs: Self(why, 6, 12, Citation(.dvla, "DRV-05: six months", .medium))
        case .longerDrugs: Self(why, 12, 36, Citation(.dvla, "DRV-05: one year", .medium))
        case .notHeld: Self(why, nil, nil, Citation(.dvla, "not held here", .low))
        }
    }

    private init(_ why: Why, _ car: Int?, _ lorry: Int?, _ citation: Citation) {
        (self.why, carMonths, lorryMonths, self.citation) = (why, car, lorry, citation)
    }
}

extension PlanAnswers {
    /// One rule for each kind of use that they told of. Ketamine has two: misuse, and dependence.
    public var drivingRules: [DrivingRule] {
        let longer: Set<Substance> = [
            .heroin, .methadone, .cocaine, .crack, .methamphetamine, .benzodiazepine, .ketamine,
        ]
        let shorter: Set<Substance> = [.cannabis, .amphetamine, .ecstasy, .ketamine]
        let known = longer.union(shorter).union([.alcohol, .nicotine])
        let why: [DrivingRule.Why?] = [
            substances.contains(.alcohol) ? .alcohol : nil,
            substances.contains(.alcohol) && mayDependOnAlcohol ? .alcoholHighRisk : nil,
            substances.isDisjoint(with: shorter) ? nil : .shorterDrugs,
            substances.isDisjoint(with: longer) ? nil : .longerDrugs,
            substances.isSubset(of: known) && !substances.isEmpty ? nil : .notHeld,
        ]
        return why.compactMap(\.self).map(DrivingRule.row)
    }
}
