/// Every publication a clinical fact may cite. The list stands for readers in docs/sources.md, and a test
/// holds the two equal. Raw values are stored with decisions: never change one.
public enum SourceID: String, Codable, CaseIterable, Sendable {
    case acg25, ob17, cg51, cg52, cg100, cg115, ta114, ta115, ta325, ng215, ng248
    case bnf, neptune, cmo2016
    case auditManual = "audit-manual"
    case dast1982 = "dast-1982"
    case sds1995 = "sds-1995"
    case emergencyCopy = "emergency-copy"
    case briefRehab = "brief-rehab"
    case briefTreatment = "brief-treatment"
    case dossier
}

/// A publication: what it is called and which edition we used.
public struct ClinicalSource: Hashable, Sendable {
    public let id: SourceID
    public let shortTitle: String
    public let title: String
    /// The edition as the publication dates itself.
    public let edition: String
    /// The day someone last set our facts against this source.
    public let reviewedOn: Day
}

extension SourceID {
    public var details: ClinicalSource {
        let (short, title, edition) = row
        return ClinicalSource(
            id: self, shortTitle: short, title: title, edition: edition, reviewedOn: ClinicalSource.dossierDay)
    }

    private var row: (String, String, String) {
        switch self {
        case .acg25: ("UK alcohol guidelines", "UK clinical guidelines for alcohol treatment (OHID)", "28 Nov 2025")
        case .ob17: ("Orange Book", "Drug misuse and dependence: UK guidelines on clinical management", "Nov 2017")
        case .cg51: ("NICE CG51", "Drug misuse in over 16s: psychosocial interventions", "2007")
        case .cg52: ("NICE CG52", "Drug misuse in over 16s: opioid detoxification", "2007")
        case .cg100: ("NICE CG100", "Alcohol-use disorders: physical complications", "2010")
        case .cg115: ("NICE CG115", "Alcohol-use disorders: harmful drinking and dependence", "2011")
        case .ta114: ("NICE TA114", "Methadone and buprenorphine for opioid dependence", "2007")
        case .ta115: ("NICE TA115", "Naltrexone for opioid dependence", "2007")
        case .ta325: ("NICE TA325", "Nalmefene for alcohol dependence", "2014")
        case .ng215: ("NICE NG215", "Medicines associated with dependence or withdrawal symptoms", "2022")
        case .ng248: ("NICE NG248", "Gambling-related harms", "28 Jan 2025")
        case .bnf: ("BNF", "British National Formulary", "as known in 2026")
        case .neptune: ("NEPTUNE", "Guidance on the clinical management of club drugs (NEPTUNE)", "2015")
        case .cmo2016: ("UK CMOs", "UK Chief Medical Officers' low risk drinking guidelines", "2016")
        case .auditManual: ("AUDIT manual", "AUDIT: guidelines for use in primary care, second edition (WHO)", "2001")
        case .dast1982: ("DAST", "The Drug Abuse Screening Test, ten-item form", "1982")
        case .sds1995: ("SDS", "The Severity of Dependence Scale", "1995")
        case .emergencyCopy: ("Emergency copy", "Emergency signs and helplines, own compilation", "20 Nov 2026")
        case .briefRehab: ("Rehab brief", "Public page on finding a rehab", "as read Nov 2026")
        case .briefTreatment: ("Treatment brief", "Public page on what happens in drug treatment", "as read Nov 2026")
        case .dossier: ("Dossier", "Towpath clinical dossier, own compilation", "20 Nov 2026")
        }
    }
}

extension ClinicalSource {
    /// The day the clinical dossier was compiled: 20 November 2026.
    static let dossierDay = Day(number: 20_777)
}
