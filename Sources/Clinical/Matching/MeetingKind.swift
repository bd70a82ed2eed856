/// The codes by which feeds in the Meeting Guide format say what a meeting is like, in our plain words.
public enum MeetingKind {
    /// A code we do not know is shown as it stands.
    public static func words(_ code: String) -> String { known[code.uppercased()] ?? "marked “\(code)”" }

    public static func isKnown(_ code: String) -> Bool { known[code.uppercased()] != nil }

    /// Not meeting in its room for now. Online it may.
    public static let roomIsShut = "TC"
    /// Meets online.
    public static let online = "ONL"

    /// The languages a code names, by the names people use.
    static func language(_ code: String) -> String? { languages[code.uppercased()] }

    private static let known = format.merging(languages.mapValues { "in \($0)" }) { first, _ in first }

    /// Based on the reserved codes of the Meeting Guide format (code4recovery/spec, read March 2026).
    private static let format: [String: String] = [
        "11": "quiet time, step 11", "12X12": "reads the 12 Steps and 12 Traditions", "A": "no religion",
        "ABSI": "reads As Bill Sees It", "AL": "Alateen meets at the same time",
        "AL-AN": "Al-Anon meets at the same time", "ASL": "American Sign Language", "B": "reads the Big Book",
        "BA": "someone looks after children", "BE": "good for newcomers", "BI": "for bisexual people",
        "BRK": "with breakfast", "BV-I": "for blind and partly sighted people",
        "C": "closed: only for people who share the problem", "CAN": "by candlelight", "CF": "children can come",
        "D": "a talk in which all can join", "D-HOH": "for deaf and hard of hearing people",
        "DB": "takes gifts of money online", "DD": "for people with a mental health problem too",
        "DR": "reads Daily Reflections", "FF": "no scent or perfume, please", "G": "for gay people",
        "GR": "reads the Grapevine", "H": "marks birthdays in recovery", "L": "for lesbians",
        "LGBTQ": "for LGBT+ people", "LIT": "reads a book together", "LO-I": "for people far from others",
        "LS": "reads Living Sober", "M": "for men", "MED": "with meditation", "N": "for Native American people",
        "NB": "for non-binary people", "NDG": "for indigenous people", "O": "open: anyone can come",
        "ONL": "online", "OUT": "out of doors", "P": "for people in some professions",
        "POA": "can sign that you came", "POC": "for people of colour", "QSL": "Quebec Sign Language",
        "RSL": "Russian Sign Language", "SEN": "for older people", "SM": "smoking is allowed",
        "SP": "someone tells their story", "ST": "works through the steps", "T": "for trans people",
        "TC": "its room is shut for now", "TR": "about the traditions", "W": "for women", "X": "wheelchair access",
        "XB": "a toilet for wheelchair users", "XT": "people may answer each other", "Y": "for younger people",
    ]

    private static let languages: [String: String] = [
        "AF": "Afrikaans", "AM": "Amharic", "AR": "Arabic", "BG": "Bulgarian", "DA": "Danish", "DE": "German",
        "EL": "Greek", "EN": "English", "FA": "Persian", "FI": "Finnish", "FR": "French", "HE": "Hebrew", "HI": "Hindi",
        "HR": "Croatian", "HU": "Hungarian", "IS": "Icelandic", "ITA": "Italian", "JA": "Japanese", "KA": "Georgian",
        "KOR": "Korean", "LT": "Lithuanian", "ML": "Malayalam", "MT": "Maltese", "NE": "Nepali", "NL": "Dutch",
        "NO": "Norwegian", "POL": "Polish", "POR": "Portuguese", "PUN": "Punjabi", "RUS": "Russian", "S": "Spanish",
        "SK": "Slovak", "SL": "Slovenian", "SV": "Swedish", "TH": "Thai", "TL": "Tagalog", "TUR": "Turkish",
        "UK": "Ukrainian",
    ]
}

extension MeetingKind {
    /// Whom the codes say a meeting is for, as the finder's filters know it. “Young people” are adults in most
    /// fellowships, so that code is shown and never counted as one for people under 18.
    public static func audiences(_ codes: [String]) -> [Audience] {
        let told = codes.compactMap { code -> Audience? in
            switch code.uppercased() {
            case "W": .women
            case "M": .men
            case "SEN": .olderPeople
            case "LGBTQ", "G", "L", "T", "BI", "NB": .lgbt
            case "DD": .mentalHealth
            default: nil
            }
        }
        return Audience.allCases.filter(told.contains)
    }

    public static func access(_ codes: [String]) -> [AccessFeature] {
        let codes = codes.map { $0.uppercased() }
        return (codes.contains("X") ? [.wheelchair] : []) + (codes.contains("BA") ? [.childcare] : [])
    }

    public static func languages(_ codes: [String]) -> [String] { codes.compactMap(language) }
}
