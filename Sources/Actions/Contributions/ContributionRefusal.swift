import Clinical
public import Store

/// Why nothing was done with what a reader sent.
public enum ContributionRefusal: Error, Equatable, Sendable {
    /// Not allowed, or not there; the two look alike.
    case notFound
    /// To decline or take down, one says what is wrong with the words.
    case needsFault
    /// Somebody else was quicker: what they did.
    case changed([WhatPassed])
    case store(StoreRefusal)
}

/// Turns whatever goes wrong inside into the one kind of refusal.
func refusingContribution<Answer>(_ work: () async throws -> Answer) async throws(ContributionRefusal) -> Answer {
    do {
        return try await work()
    } catch let refusal as ContributionRefusal {
        throw refusal
    } catch let refusal as StoreRefusal {
        throw .store(refusal)
    } catch {
        throw .notFound
    }
}

extension [ContributionStep] {
    /// The steps as colleagues read them. Nobody's name stands beside what was done at the command line.
    func told(by names: Names) -> [WhatPassed] {
        map { WhatPassed(who: $0.by.map { names[$0] } ?? "The operator", what: $0.words, at: $0.at) }
    }
}

extension ContributionStep {
    fileprivate var words: String {
        let deed =
            switch act {
            case .approve: "Said yes: readers see it"
            case .decline: "Declined"
            case .takeDown: "Taken down"
            case .undo: "Undone"
            }
        return fault.map { "\(deed). \($0.words)" } ?? deed
    }
}
