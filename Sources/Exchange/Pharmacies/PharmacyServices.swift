import Clinical

/// What each pharmacy does for people who use drugs or drink, as its services file says.
struct PharmacyServices: Sendable {
    private struct Named: Sendable {
        let line: Int
        /// Nil for a service that is not about drugs or alcohol.
        let help: KindOfHelp?
    }

    private var named: [String: [Named]] = [:]
    private var isUsed: Set<String> = []
    private var base = JoinedRows(file: .services)

    /// The words of the file, in lower case, that name help of ours.
    private static let kinds: [(words: String, help: KindOfHelp)] = [
        ("supervised consumption", .supervisedMedicines), ("needle and syringe exchange", .needleExchange),
        ("naloxone", .naloxone), ("alcohol intervention", .advice),
    ]

    mutating func take(_ row: NamedRow) {
        guard let id = row["OrganisationID"], let name = row["ServiceName"]?.lowercased() else {
            let problem = FieldProblem("ServiceName", "the row names no pharmacy or no service")
            return base.setAside.append(.init(line: row.line, problem: problem))
        }
        let help = Self.kinds.first { name.contains($0.words) }?.help
        named[id, default: []].append(Named(line: row.line, help: help))
    }

    /// Nil where the file names none of ours: not stated, which is not a no.
    mutating func help(at id: String) -> [KindOfHelp]? {
        isUsed.insert(id)
        let help = KindOfHelp.allCases.filter { kind in named[id]?.contains { $0.help == kind } ?? false }
        return help.isEmpty ? nil : help
    }

    /// What became of every row, those of pharmacies that are in no list at the last.
    var report: JoinedRows {
        var report = base
        for (id, rows) in named {
            if isUsed.contains(id) {
                let kinds = Set(rows.compactMap(\.help)).count
                report.taken += kinds
                report.passedOver += rows.count - kinds
            } else {
                report.setAside += rows.map { .init(line: $0.line, problem: .noSuchPharmacy(id)) }
            }
        }
        report.setAside.sort { $0.line < $1.line }
        return report
    }
}

extension FieldProblem {
    static func noSuchPharmacy(_ id: String) -> FieldProblem {
        FieldProblem("OrganisationID", "“\(id)” is in no row taken from the list of pharmacies")
    }
}
