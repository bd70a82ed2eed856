/// Services side by side: a row for each thing that at least one of them says.
public struct Comparison: Sendable {
    /// What is known of one thing at one service.
    public struct Cell: Hashable, Sendable {
        public let words: String
        /// How long ago it was checked or counted, and who says so.
        public let basis: String
        /// A word of doubt, where that is long ago.
        public let warning: String?
    }

    public struct Row: Sendable {
        public let label: String
        public let isPhone: Bool
        /// One for each service, in order; nil where it is not known.
        public let cells: [Cell?]
    }

    public let services: [ListedService]
    public let rows: [Row]
    /// What is known of none of them.
    public let silent: [String]

    public init(_ services: [ListedService], waits: [ID<ListedService>: MeasuredWait], on today: Day) {
        let told = services.map { $0.entry.waiting(waits[$0.id]) }
        let waiting = Row(
            label: "Waiting time", isPhone: false,
            cells: zip(services, told).map { $0.closed == nil ? Cell($1, on: today) : nil })
        let asked = told.contains { $0.isWorthAsking } ? [waiting] : []
        let facts = (ServiceField.compared + [.phone]).map { field in
            Row(
                label: field.label, isPhone: field == .phone,
                cells: services.map { $0.entry.fact(field).map { Cell($0, on: today) } })
        }
        self.services = services
        rows = (asked + facts).filter { $0.cells.contains { $0 != nil } }
        silent = (asked + facts).filter { $0.cells.allSatisfy { $0 == nil } }.map(\.label)
    }
}

extension Comparison.Cell {
    fileprivate init(_ fact: Sourced<String>, on today: Day) {
        words = fact.value
        basis = "\(fact.source.age(on: today)): \(fact.source.speaker)."
        warning = fact.source.freshness(on: today).warning
    }

    fileprivate init?(_ waiting: Waiting, on today: Day) {
        switch waiting {
        case .counted(let wait): self.init(wait)
        case .nobodyWaits(let source): self.init(Sourced(MeasuredWait.nobodyWaits, source), on: today)
        case .notKnown: return nil
        }
    }

    private init(_ wait: MeasuredWait) {
        words = [wait.headline + ".", wait.spread].compactMap(\.self).joined(separator: " ")
        basis = wait.basis
        warning = nil
    }
}
