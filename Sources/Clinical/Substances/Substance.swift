/// What a person uses, as a service would write it down. A closed list: rules, the finder, referrals and
/// returns all speak of the same substances. Raw values are stored and appear in URLs: never change one.
public enum Substance: String, Codable, CaseIterable, Sendable {
    case alcohol, heroin, methadone, buprenorphine
    /// Codeine, tramadol, morphine, oxycodone and the like, from a prescriber or over the counter.
    case prescribedOpioid = "prescribed-opioid"
    /// Any other opioid: opium, street fentanyl, nitazenes.
    case otherOpioid = "other-opioid"
    case cocaine, crack, amphetamine, methamphetamine, mephedrone, ecstasy, cannabis
    case syntheticCannabinoid = "synthetic-cannabinoid"
    /// GHB, GBL and 1,4-butanediol.
    case ghb
    case ketamine, pcp
    case benzodiazepine
    /// Zopiclone, zolpidem, zaleplon.
    case zDrug = "z-drug"
    /// Pregabalin, gabapentin.
    case gabapentinoid
    case nicotine, other
}

extension Substance {
    /// Opioids share one danger: tolerance is soon lost, so the old dose can kill.
    public var isOpioid: Bool { Substance.opioids.contains(self) }

    /// Stimulants, for which no medicine is shown to work.
    public var isStimulant: Bool { Substance.stimulants.contains(self) }

    public static let opioids: Set<Substance> = [
        .heroin, .methadone, .buprenorphine, .prescribedOpioid, .otherOpioid,
    ]

    public static let stimulants: Set<Substance> = [
        .cocaine, .crack, .amphetamine, .methamphetamine, .mephedrone,
    ]
}
