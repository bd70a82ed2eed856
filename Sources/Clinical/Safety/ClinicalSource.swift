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
    case ng209
    case ng222
    case cg113
    case ng225
    case cg178
    case cg185
    case ng69
    case ng58
    case cg120
    case misuseOfDrugsAct = "misuse-of-drugs-act"
    case drugDriving = "drug-driving"
    case dvla
    case treatmentStatistics = "treatment-statistics"
    case viewIt = "view-it"
    case nida
    case winstock2012 = "winstock-2012"
    case bladderReview = "bladder-review"
    case bladderPathway = "bladder-pathway"
    case bladderClinic = "bladder-clinic"
    case acmd2026 = "acmd-2026"
    case ketamineDeaths = "ketamine-deaths"
    case naloxoneSupply = "naloxone-supply"
    case ghbStudy = "ghb-study"
    case matStandards = "mat-standards"
    case frank
    case nhsWebsite = "nhs-website"
    case rehabPrices = "rehab-prices"
    case currentPractice = "current-practice"
    case dossier
    case fitNotes = "fit-notes"
    case sickPayCalculator = "ssp-calculator"
    case sickPay2026 = "ssp-2026"
    case nuffield2024 = "nuffield-2024"
    case waitsTold = "waits-told"
}

/// A publication: what it is called and which edition we used.
public struct ClinicalSource: Hashable, Sendable {
    public let id: SourceID
    public let shortTitle: String
    public let title: String
    /// Where the publication itself stands on the web, if we hold its address.
    public let address: String?
    /// The edition as the publication dates itself.
    public let edition: String
    /// The day someone last set our facts against this source.
    public let reviewedOn: Day
}

extension SourceID {
    public var details: ClinicalSource {
        let (short, title, edition) = row
        return ClinicalSource(
            id: self, shortTitle: short, title: title, address: address, edition: edition,
            reviewedOn: ClinicalSource.dossierDay)
    }

    /// NICE keeps each of its publications at an address made of its number.
    private var address: String? {
        switch self {
        case .acg25: "https://www.gov.uk/guidance/clinical-guidelines-for-alcohol-treatment"
        case .viewIt: "https://www.ndtms.net/viewit"
        case .cg51, .cg52, .cg100, .cg113, .cg115, .cg120, .cg178, .cg185, .ng58, .ng69, .ng209, .ng215, .ng222,
            .ng225, .ng248, .ta114, .ta115, .ta325:
            "https://www.nice.org.uk/guidance/\(rawValue)"
        default: nil
        }
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
        case .briefRehab:
            (
                "Help4Addiction's guide",
                "Page on ketamine and on finding a rehab, by Help4Addiction, a helpline that links callers to rehabs",
                "as read Nov 2026"
            )
        case .briefTreatment:
            (
                "Have I Got A Problem",
                "What happens in drug treatment, on Have I Got A Problem, a site of the charity Advising Communities",
                "as read Nov 2026"
            )
        case .ng209: ("NICE NG209", "Tobacco: preventing uptake, promoting quitting and treating dependence", "2021")
        case .ng222: ("NICE NG222", "Depression in adults: treatment and management", "2022")
        case .cg113: ("NICE CG113", "Generalised anxiety disorder and panic disorder in adults", "2011")
        case .ng225: ("NICE NG225", "Self-harm: assessment, management and preventing recurrence", "2022")
        case .cg178: ("NICE CG178", "Psychosis and schizophrenia in adults", "2014")
        case .cg185: ("NICE CG185", "Bipolar disorder", "2014")
        case .ng69: ("NICE NG69", "Eating disorders: recognition and treatment", "2017")
        case .ng58: ("NICE NG58", "Coexisting severe mental illness and substance misuse: community services", "2016")
        case .cg120: ("NICE CG120", "Coexisting severe mental illness (psychosis) and substance misuse", "2011")
        case .misuseOfDrugsAct: ("Misuse of Drugs Act", "Misuse of Drugs Act 1971, as amended", "as known in 2026")
        case .drugDriving: ("Drug driving limits", "Drug Driving (Specified Limits) Regulations", "as known in 2026")
        case .dvla: ("DVLA", "Assessing fitness to drive (DVLA)", "Aug 2024 on")
        case .treatmentStatistics:
            (
                "Treatment statistics", "Adult substance misuse treatment statistics, England, 2024 to 2025 (GOV.UK)",
                "4 Dec 2025"
            )
        case .viewIt: ("ViewIt", "National Drug Treatment Monitoring System, ViewIt, England", "2016/17")
        case .nida:
            ("NIDA", "US institute for research on drugs, as Help4Addiction's guide reports it", "as read Nov 2026")
        case .winstock2012: ("Ketamine survey", "Survey of people who use ketamine, on urinary symptoms", "2012")
        case .bladderReview:
            ("Ketamine bladder review", "Pooled review of ketamine and the bladder, Hong Kong", "2022")
        case .bladderPathway:
            ("Ketamine bladder pathway", "Local NHS pathway for ketamine bladder, working draft", "as read Nov 2026")
        case .bladderClinic:
            ("Ketamine bladder clinic", "81 people seen at one UK ketamine bladder unit (ICS abstract 531)", "2023")
        case .acmd2026: ("ACMD", "Advisory Council on the Misuse of Drugs, letter on ketamine", "28 Jan 2026")
        case .ketamineDeaths:
            (
                "Ketamine deaths study", "Deaths where illicit ketamine was found, England, Wales, Northern Ireland",
                "as read Nov 2026"
            )
        case .naloxoneSupply:
            ("Naloxone guide", "Supplying take-home naloxone without a prescription (GOV.UK)", "as read Nov 2026")
        case .ghbStudy:
            ("GHB study", "80 people helped off GHB at home by one London clinic (SSA summary)", "as read Nov 2026")
        case .matStandards: ("MAT standards", "Medication Assisted Treatment standards (Scottish Government)", "2021")
        case .frank: ("FRANK", "FRANK, drugs A to Z", "as known in 2026")
        case .nhsWebsite: ("NHS website", "NHS website, health A to Z", "as known in 2026")
        case .rehabPrices:
            (
                "Websites of rehabs and brokers", "Prices on the websites of UK rehabs and brokers, own reading",
                "2021 to 2026"
            )
        case .currentPractice:
            ("Current practice", "What UK services do as a rule, own compilation", "as known in 2026")
        case .dossier: ("Dossier", "Towpath clinical dossier, own compilation", "20 Nov 2026")
        case .fitNotes: ("Sick leave", "Taking sick leave and fit notes (GOV.UK)", "as known in 2026")
        case .sickPayCalculator: ("Sick pay calculator", "Calculate Statutory Sick Pay (GOV.UK)", "21 Aug 2026")
        case .sickPay2026: ("Sick pay changes", "Statutory Sick Pay changes (business.gov.uk)", "6 Apr 2026")
        case .nuffield2024:
            ("Nuffield Trust", "Adult substance misuse services, from official figures (Nuffield Trust)", "2024")
        case .waitsTold:
            ("People who waited", "What people in Scotland said of their wait, in a newspaper (The National)", "2020")
        }
    }
}

extension ClinicalSource {
    /// The day the clinical dossier was compiled: 20 November 2026.
    static let dossierDay = Day(number: 20_777)
}
