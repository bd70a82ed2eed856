import Clinical
import Guides

/// One thing that is said, with where it comes from.
struct PrintedFact: Encodable {
    let words: String
    let sources: [String]

    init(_ fact: Fact) { (words, sources) = (fact.text, fact.citations.map(\.description)) }
}

/// One way to pay: what is said of it, and what to ask.
struct PrintedFunding: Encodable {
    let route: String
    /// Whether it is the way that was chosen.
    let chosen: Bool
    let says: [PrintedFact]
    let questions: [String]

    static func all(for life: PlanLife) -> [PrintedFunding] {
        Funding.allCases.map { funding in
            PrintedFunding(
                route: funding.rawValue, chosen: life.payer == funding,
                says: PlanWords.told(funding, in: life.nation).map(PrintedFact.init),
                questions: funding == .insurer ? PlanWords.insurerQuestions : [])
        }
    }
}

/// The letter for work: where it is made, and what it does not do.
struct PrintedLetter: Encodable {
    let page = "/time-off"
    let title = WorkLetter.title
    let limits = WorkLetter.limits
    let wishes = WorkLetter.Wish.allCases.map(\.rawValue)
}
