/// The most of a drug that may be in a driver's blood in England, Wales and Scotland. Someone who takes a prescribed
/// medicine as directed, and drives well, has a defence.
///
/// Source: Drug Driving (Specified Limits) Regulations; dossier DRV-06, K-high.
public struct DriveLimit: Hashable, Sendable {
    /// What the laboratory looks for, which may be what the body makes of the drug.
    public let found: String
    public let microgramsPerLitre: Int

    public static let citation = Citation(.drugDriving, "regulation 2", .high)

    fileprivate init(_ found: String, _ microgramsPerLitre: Int) {
        (self.found, self.microgramsPerLitre) = (found, microgramsPerLitre)
    }
}

extension Substance {
    /// Empty where the law sets no limit of its own: driving while unfit is an offence all the same.
    public var driveLimits: [DriveLimit] {
        switch self {
        case .ketamine: [DriveLimit("ketamine", 20)]
        case .cocaine, .crack: [DriveLimit("cocaine", 10), DriveLimit("benzoylecgonine", 50)]
        case .cannabis: [DriveLimit("THC", 2)]
        case .heroin: [DriveLimit("6-monoacetylmorphine", 5), DriveLimit("morphine", 80)]
        case .methadone: [DriveLimit("methadone", 500)]
        case .prescribedOpioid: [DriveLimit("morphine", 80)]
        case .amphetamine: [DriveLimit("amphetamine", 250)]
        case .ecstasy: [DriveLimit("MDMA", 10)]
        case .methamphetamine: [DriveLimit("methamphetamine", 10)]
        case .benzodiazepine: sedatives
        default: []
        }
    }

    private var sedatives: [DriveLimit] {
        [
            DriveLimit("diazepam", 550), DriveLimit("lorazepam", 100), DriveLimit("oxazepam", 300),
            DriveLimit("temazepam", 1000), DriveLimit("clonazepam", 50),
        ]
    }
}
