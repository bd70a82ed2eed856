/// What the finder has to say.
public struct FinderAnswer: Sendable {
    public let query: FinderQuery
    /// What became of `query.near`; nil when no place was asked for.
    public let place: PlaceFound?
    /// Services that fit, nearest first.
    public var matches: [Match] = []
    /// When nothing fits, the services that come closest. Otherwise those that may fit and do not say.
    public var nearly: [Match] = []
}

extension FinderAnswer {
    /// The nation of the place asked about, where all that was found with a door is in other nations: over a border, or
    /// over the sea. Nil where some is in it, or may be.
    public var nationWithout: Nation? {
        guard case .found(let spot) = place, let nation = spot.nations.first, spot.nations.count == 1
        else { return nil }
        let doors = (matches + nearly).filter { $0.point != nil }.compactMap(\.service.place)
        return doors.isEmpty || doors.contains { $0.value.nations.contains(nation) } ? nil : nation
    }
}

/// One service, with why it was offered.
public struct Match: Sendable {
    public let service: TreatmentService
    /// Great-circle kilometres from the place asked about; nil when either place is not known.
    public let kilometres: Double?
    /// Where we take it to be; nil when no place of it is known, or when it is offered only from afar.
    public let point: Coordinate?
    public let reasons: [Reason]
    /// What to give up for this service to fit; empty when it fits.
    public let relax: [Criterion]
}

extension Match {
    /// Who speaks of it in its reasons.
    public var sources: Set<FactSource> { Set(reasons.compactMap(\.source)) }

    /// `Checked 16 months ago. Ask before you rely on it.`, by the oldest of its sources; nil while all are fresh.
    public func doubt(on today: Day) -> String? {
        guard let oldest = sources.min(by: { $0.checkedOn < $1.checkedOn }),
            let warning = oldest.freshness(on: today).warning
        else { return nil }
        return "\(oldest.age(on: today)). \(warning)"
    }
}

/// One reason, in words for the person.
public struct Reason: Hashable, Sendable {
    public enum Stance: String, Sendable {
        case pro = "for"
        case con = "against"
        /// Not stated by any source.
        case ask
    }

    public let stance: Stance
    public let words: String
    /// Who says so; nil for what we worked out or what nobody states.
    public let source: FactSource?
}

extension FinderAnswer {
    /// What to say above the list, in plain words.
    public var notes: [String] {
        switch place {
        case .unknown(let words, let suggestions):
            [words] + Self.didYouMean(suggestions) + (matches.isEmpty ? [] : ["These can be reached from anywhere."])
        case .choices: ["More than one place has that name. Which do you mean?"]
        case .found(let spot): [spot.note, nothingFits].compactMap { $0 }
        case nil: [nothingFits].compactMap { $0 }
        }
    }

    private static func didYouMean(_ places: [PlaceChoice]) -> [String] {
        places.isEmpty ? [] : ["Did you mean " + places.map { "“\($0.near)”" }.joined(separator: " or ") + "?"]
    }

    private var nothingFits: String? {
        guard matches.isEmpty else { return nil }
        guard let nearest = nearly.first else { return "There are no services in the directory yet." }
        let relax = nearest.relax.map { $0.relaxing(query) }.joined(separator: ", and ")
        return "Nothing fits everything you asked for. The nearest that nearly does is \(nearest.service.displayName): "
            + "to include it, \(relax)."
    }
}
