/// Whether it is dangerous to stop a substance suddenly, and why. One row a substance.
public struct StoppingDanger: Hashable, Sendable {
    public enum Kind: String, Codable, CaseIterable, Sendable {
        /// Stopping suddenly can itself bring fits, confusion or death.
        case dangerous
        /// Stopping is seldom fatal in itself, but tolerance goes and the old dose can then kill.
        case overdoseAfter = "overdose-after"
        /// No bodily danger is known, but mood can crash, with thoughts of suicide.
        case lowMood = "low-mood"
        /// No dangerous withdrawal is known.
        case notKnown = "not-known"
        /// We hold no checked fact about this substance, so nobody is told that stopping is safe.
        case unchecked
    }

    public let substance: Substance
    public let kind: Kind
    /// In a few words, for staff. The words for the public are in Guides.
    public let why: String
    public let citation: Citation

    /// Rule: a person who may depend on this substance is told not to stop suddenly on their own.
    public var needsStoppingWords: Bool { kind == .dangerous || kind == .overdoseAfter }
}

extension Set<Substance> {
    /// Rule: nobody is made to stop suddenly. Of these, the ones that are dangerous to stop or not known to be safe:
    /// every one with a danger in its row, every opioid, and every one we hold no checked fact of.
    public var notToBeStoppedSuddenly: [Substance] {
        Substance.allCases.filter {
            contains($0) && ($0.stoppingDanger.needsStoppingWords || $0.stoppingDanger.kind == .unchecked)
        }
    }
}

extension Substance {
    public var stoppingDanger: StoppingDanger {
        let (kind, why, citation) = stoppingRow
        return StoppingDanger(substance: self, kind: kind, why: why, citation: citation)
    }

    private var stoppingRow: (StoppingDanger.Kind, String, Citation) {
        switch self {
        case .alcohol:
            (.dangerous, "fits, delirium tremens", .init(.cg100, "1.1 acute withdrawal", .high))
        case .benzodiazepine:
            (.dangerous, "fits, psychosis, delirium", .init(.ng215, "withdrawal: never abrupt", .high))
        case .zDrug:
            (.dangerous, "as for benzodiazepines: fits", .init(.ng215, "withdrawal: never abrupt", .medium))
        case .ghb:
            (.dangerous, "delirium and psychosis within hours, as in alcohol", .init(.neptune, "GHB/GBL", .high))
        case .gabapentinoid:
            (.dangerous, "fits", .init(.bnf, "pregabalin and gabapentin: withdraw gradually", .high))
        case .prescribedOpioid:
            (.overdoseAfter, "lost tolerance; reduce slowly", .init(.ng215, "opioids: reduce slowly", .high))
        case .heroin, .methadone, .buprenorphine, .otherOpioid:
            (.overdoseAfter, "lost tolerance: overdose in the weeks after", .init(.ob17, "overdose after detox", .high))
        case .cocaine, .crack, .amphetamine, .methamphetamine, .mephedrone:
            (.lowMood, "crash with low mood; suicide risk", .init(.dossier, "4.10", .medium))
        case .cannabis:
            (.notKnown, "poor sleep, irritability, poor appetite for weeks", .init(.dossier, "4.4", .high))
        case .ketamine:
            (.notKnown, "craving, anxiety, low mood; bladder harm from use", .init(.dossier, "4.5, 4.10", .medium))
        case .nicotine:
            (.notKnown, "craving, irritability", .init(.dossier, "4.10", .medium))
        case .syntheticCannabinoid, .ecstasy, .pcp, .other:
            (.unchecked, "no checked fact held", .init(.dossier, "not covered", .low))
        }
    }
}
