/// Services side by side: a row for each thing that at least one of them says.
public struct Comparison: Sendable {
    /// What is known of one thing at one service.
    public struct Cell: Hashable, Sendable {
        public let words: String
        /// How long ago it was checked or counted, on which day, and who says so; nil where that is said of the service
        /// as a whole.
        public let basis: String?
        /// A word of doubt, where that is long ago.
        public let warning: String?
        /// Where what an inspector wrote can be read, `https` only.
        public var link: String?
    }

    public struct Row: Sendable {
        public let label: String
        public let isPhone: Bool
        /// One for each service, in order; nil where it is not known.
        public let cells: [Cell?]
    }

    public let services: [ListedService]
    /// When each was checked, and by whom, where a cell says nothing else. Under every fact it would hide the few that
    /// are of another age.
    public let checked: [Cell]
    public let rows: [Row]
    /// What is known of none of them.
    public let silent: [String]

    /// As it stands at a moment, which says whether hours are still to be believed.
    public init(_ services: [ListedService], waits: [ID<ListedService>: MeasuredWait], at moment: Instant) {
        let today = UKTime(moment).day
        let told = services.map { $0.entry.waiting(waits[$0.id]) }
        let waiting = Row(
            label: "Waiting time", isPhone: false,
            cells: zip(services, told).map { $0.closed == nil ? Cell($1, on: today) : nil })
        let asked = told.contains { $0.isWorthAsking } ? [waiting] : []
        let facts = (ServiceField.compared + [.phone]).map { field in
            Row(label: field.label, isPhone: field == .phone, cells: services.map { $0.cell(field, at: moment) })
        }
        self.services = services
        checked = services.map { Cell(listing: $0.entry.listing.source, on: today) }
        rows = (asked + facts).filter { $0.cells.contains { $0 != nil } }
        silent = (asked + facts).filter { $0.cells.allSatisfy { $0 == nil } }.map(\.label)
    }
}

extension ListedService {
    /// When a closed door opens is not told: it would send someone there.
    fileprivate func cell(_ field: ServiceField, at moment: Instant) -> Comparison.Cell? {
        let today = UKTime(moment).day
        let listing = entry.listing.source
        guard field == .opening else {
            var cell = entry.known(field).map { Comparison.Cell($0, on: today, besides: listing) }
            if field == .rating { cell?.link = entry.rating?.value.link }
            return cell
        }
        guard closed == nil else { return nil }
        let isBelieved = entry.timetable?.isRecent(on: today) == true
        return entry.hoursToGoBy(at: moment).map { hours in
            Comparison.Cell(hours, on: today, besides: listing, isBelieved ? entry.shopHoursWarning : nil)
        }
    }
}

extension Comparison.Cell {
    /// - Parameter more: what else to be careful of.
    fileprivate init(
        _ fact: Sourced<String>, on today: Day, besides listing: FactSource? = nil, _ more: String? = nil
    ) {
        words = fact.value
        let isSaid = fact.source == listing
        basis = isSaid ? nil : "\(fact.source.ageAndDay(on: today)): \(fact.source.speaker)."
        let doubts = [isSaid ? nil : fact.source.freshness(on: today).warning, more].compactMap(\.self)
        warning = doubts.isEmpty ? nil : doubts.joined(separator: " ")
    }

    fileprivate init(listing: FactSource, on today: Day) {
        words = "\(listing.ageAndDay(on: today)): \(listing.speaker)."
        basis = nil
        warning = listing.freshness(on: today).warning
    }

    fileprivate init?(_ waiting: Waiting, on today: Day) {
        switch waiting {
        case .counted(let wait): self.init(wait)
        case .noList: self.init(words: MeasuredWait.noList, basis: nil, warning: nil)
        case .notKnown: return nil
        }
    }

    private init(_ wait: MeasuredWait) {
        words = [wait.headline + ".", wait.spread].compactMap(\.self).joined(separator: " ")
        basis = wait.basis
        warning = nil
    }
}
