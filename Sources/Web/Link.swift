import Clinical

/// The address of one page: which page, what its gaps are filled with, and a query.
/// Nothing about a person ever goes into an address, for addresses end up in logs and histories.
struct Link: Hashable, Sendable {
    let page: Page
    /// One word for each gap in the page's pattern.
    let words: [String]
    private(set) var query: String = ""
    private(set) var part: String = ""

    /// A page without gaps. Filling the gaps is what the functions below are for.
    private init(_ page: Page, _ words: [String]) {
        self.page = page
        self.words = words
    }

    /// Reads the path of a request; nil if there is no such page.
    init?(path: Substring) {
        guard let found = Wayfinder.shared.find(path) else { return nil }
        self = found
    }

    /// The address as the browser needs it.
    var address: String { path + query + part }

    /// The address without its query.
    var path: String {
        guard !words.isEmpty else { return page.rawValue }
        var rest = words[...]
        return page.rawValue.split(separator: "/").reduce(into: "") { path, piece in
            path += "/"
            path += piece.first == ":" ? rest.popFirst() ?? "" : String(piece)
        }
    }

    /// The same page with one more question in its address.
    func asking(_ name: String, _ value: String) -> Link {
        var link = self
        link.query += (query.isEmpty ? "?" : "&") + FormCoding.encoded(name) + "=" + FormCoding.encoded(value)
        return link
    }

    /// The same page, at one of its parts.
    func at(_ id: String) -> Link {
        var link = self
        link.part = "#" + id
        return link
    }

    /// The word that fills the first gap of the page, read as an id. Nil means there is no such thing.
    func id<Of>(of kind: Of.Type = Of.self) -> ID<Of>? { words.first.flatMap { ID<Of>($0) } }
}

// One line for each page: the only way to make a link.
extension Link {
    static let home = Link(.home, [])
    static let emergency = Link(.emergency, [])
    static let selfChecks = Link(.selfChecks, [])
    static func selfCheck(_ name: String) -> Link { Link(.selfCheck, [name]) }
    static func selfCheckAnswers(_ name: String) -> Link { Link(.selfCheckAnswers, [name]) }
    static let guides = Link(.guides, [])
    static func guide(_ name: String) -> Link { Link(.guide, [name]) }
    static let guideReview = Link(.guideReview, [])
    static let search = Link(.search, [])
    static let plan = Link(.plan, [])
    static let timeOff = Link(.timeOff, [])
    static let talk = Link(.talk, [])
    static let planPaper = Link(.planPaper, [])
    static let workLetterPaper = Link(.workLetterPaper, [])
    static let talkPaper = Link(.talkPaper, [])
    static let searchPaper = Link(.searchPaper, [])
    static let find = Link(.find, [])
    static func treatmentService<Of>(_ id: ID<Of>) -> Link { Link(.treatmentService, [id.text]) }
    static func wrongFact<Of>(_ id: ID<Of>) -> Link { Link(.wrongFact, [id.text]) }
    static let compare = Link(.compare, [])
    static let howFresh = Link(.howFresh, [])
    static let refer = Link(.refer, [])
    /// The form, begun by someone who has already said who needs help.
    static func refer(as route: ReferralRoute) -> Link { refer.asking("route", route.rawValue) }
    static func referQuestion(_ name: String) -> Link { Link(.referQuestion, [name]) }
    static let receipt = Link(.receipt, [])
    static let status = Link(.status, [])
    static func guidePaper(_ name: String) -> Link { Link(.guidePaper, [name]) }
    static func selfCheckPaper(_ name: String) -> Link { Link(.selfCheckPaper, [name]) }
    static let findPaper = Link(.findPaper, [])
    static let comparePaper = Link(.comparePaper, [])
    static let receiptPaper = Link(.receiptPaper, [])
    static let statusPaper = Link(.statusPaper, [])
    static let signIn = Link(.signIn, [])
    static let signInCode = Link(.signInCode, [])
    static let signOut = Link(.signOut, [])
    static let account = Link(.account, [])
    static let accountPassword = Link(.accountPassword, [])
    static let accountAuthenticator = Link(.accountAuthenticator, [])
    static let accountRecoveryCodes = Link(.accountRecoveryCodes, [])
    static let inbox = Link(.inbox, [])
    static func referral<Of>(_ id: ID<Of>) -> Link { Link(.referral, [id.text]) }
    static func letter<Of>(_ id: ID<Of>) -> Link { Link(.letter, [id.text]) }
    static let people = Link(.people, [])
    static func person<Of>(_ id: ID<Of>) -> Link { Link(.person, [id.text]) }
    static func personAccessLog<Of>(_ id: ID<Of>) -> Link { Link(.personAccessLog, [id.text]) }
    static func breakGlass<Of>(_ id: ID<Of>) -> Link { Link(.breakGlass, [id.text]) }
    static let glass = Link(.glass, [])
    static let factReports = Link(.factReports, [])
    static func factReport<Of>(_ id: ID<Of>) -> Link { Link(.factReport, [id.text]) }
    static let sendWords = Link(.sendWords, [])
    static let readersWords = Link(.readersWords, [])
    static let tell = Link(.tell, [])
    static let concerns = Link(.concerns, [])
    static func concern<Of>(_ id: ID<Of>) -> Link { Link(.concern, [id.text]) }
    static let design = Link(.design, [])
    static func asset(_ name: String) -> Link { Link(.asset, [name]) }

    /// A link to any page, its gaps filled in order; nil if the words do not fit them.
    /// For the router, and for the test that goes round every page.
    init?(_ page: Page, filledWith words: [String]) {
        let gaps = page.rawValue.split(separator: "/").count { $0.first == ":" }
        guard words.count == gaps, words.allSatisfy(isPlainWord) else { return nil }
        self.init(page, words)
    }
}

/// Whether a part of an address is made of letters, digits and `-._~` only, which is all our names need. Such a word
/// reads the same in a log, in a page and in an address.
private func isPlainWord(_ word: String) -> Bool {
    !word.isEmpty && word.utf8.count <= 200 && word.utf8.allSatisfy(FormCoding.isPlain) && word != "." && word != ".."
}
