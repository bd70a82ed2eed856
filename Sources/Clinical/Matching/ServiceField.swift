/// One thing that is known of a service, or not: the rows of its page, of a comparison and of a report that something
/// is wrong. Raw values are stored, and most are columns of our own file: never change one.
public enum ServiceField: String, Codable, CaseIterable, Sendable {
    case name
    case place
    case provider, help, settings, substances, audiences, funding, price
    case priceCovers = "price_covers"
    case insurers, opening
    case waitDays = "wait_days"
    case capacity
    case detoxOnSite = "detox_on_site"
    case aftercare
    case visitingFromDay = "visiting_from_day"
    case children, couples, pets, faith, languages
    case stepFree = "step_free"
    case access, regulator, rating, phone, email, website

    /// How a page names it.
    public var label: String {
        switch self {
        case .name: "Name"
        case .place: "Where"
        case .provider: "Who runs it"
        case .help: "What they do"
        case .settings: "What kind of place"
        case .substances: "Help with"
        case .audiences: "For whom"
        case .funding: "Who pays"
        case .price: "Price"
        case .priceCovers: "What the price covers"
        case .insurers: "Health insurers"
        case .opening: "Open"
        case .waitDays: "Wait"
        case .capacity: "Places"
        case .detoxOnSite: "Detox in the same place"
        case .aftercare: "Help after you leave"
        case .visitingFromDay: "Visitors"
        case .children: "Your children can stay with you"
        case .couples: "Couples can come"
        case .pets: "Pets"
        case .faith: "Faith"
        case .languages: "Languages"
        case .stepFree: "Step-free"
        case .access: "Getting in"
        case .regulator: "Inspected by"
        case .rating: "What the inspector said"
        case .phone: "Phone"
        case .email: "Email"
        case .website: "Website"
        }
    }

    /// What is shown of a service. A wait that someone typed is taken in and given out again, and never shown: waits
    /// are counted (`MeasuredWait`), or not known.
    public static let shown: [ServiceField] = allCases.filter { $0 != .waitDays }

    /// What matters most when services are set side by side. What one calls them by stands above.
    public static let compared: [ServiceField] = shown.filter {
        ![.name, .phone, .email, .website, .regulator, .capacity].contains($0)
    }
}

extension TreatmentService {
    /// What is believed of a field, in words for people; nil when no source states it.
    public func fact(_ field: ServiceField) -> Sourced<String>? { facts(field).first }

    /// What each source that speaks of a field says, the one that is believed first.
    public func facts(_ field: ServiceField) -> [Sourced<String>] {
        let coding = field.coding
        return accounts.compactMap { account in coding.words(account.facts).map { Sourced($0, account.source) } }
    }
}
