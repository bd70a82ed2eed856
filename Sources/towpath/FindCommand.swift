import Actions
import ArgumentParser
import Clinical
import Exchange
import Guides
import Store

struct FindCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "find", abstract: "Find services near a place.",
        discussion: """
            Filters decide what fits; among services that fit, the nearest comes first.

            Example:
              towpath find --near "LS1 4AP" --setting residential --within-km 40 --data ./data
            """)

    @OptionGroup var options: StoreOptions

    @Option(help: "A postcode, the first half of one, or a town.")
    var near: String?

    @Option(help: "How far, in kilometres in a straight line.")
    var withinKm: Double?

    @Option(help: "\(Typed.list(Setting.self)).", transform: Typed.oneOf)
    var setting: Setting?

    @Option(help: "A drug or drink, such as alcohol or heroin.", transform: Typed.substance)
    var substance: Substance?

    @Option(help: "\(Typed.list(Funding.self)).", transform: Typed.oneOf)
    var funding: Funding?

    @Option(name: .customLong("for"), help: "\(Typed.list(Audience.self)).", transform: Typed.oneOf)
    var audience: Audience?

    @Option(help: "evening, weekend, always, or a time such as \"mon 14:30\".", transform: Typed.opening)
    var open: OpeningWish?

    @Flag(help: "Only what is open at this moment, by hours checked within 12 months.")
    var openNow = false
    @Option(
        help: "What they cannot do without; may be given more than once: \(Typed.list(ServiceNeed.self)).",
        transform: Typed.oneOf)
    var must: [ServiceNeed] = []

    @Option(
        help: "What they must do; may be given more than once: \(Typed.list(KindOfHelp.self)).",
        transform: Typed.oneOf)
    var helpKind: [KindOfHelp] = []

    @Option(
        help: "What the price must pay for; may be given more than once: \(Typed.list(PriceCover.self)).",
        transform: Typed.oneOf)
    var covers: [PriceCover] = []

    @Option(help: "The day of the stay by which visitors may come; 1 is the first.")
    var visitorsByDay: Int?

    @Option(help: "The most days that half of the people waited, where that was counted.")
    var longestWait: Int?

    @Option(help: "The most they can pay, in whole pounds a week.")
    var pounds: Int?

    @Option(help: "A language, such as Polish.")
    var language: String?

    @Option(help: "The name of a health insurer.")
    var insurer: String?

    @Flag(help: "The shortest wait first, where it was counted; then the nearest.")
    var shortestWait = false

    @Option(help: "How many to show, 1 to 100.")
    var limit = 10

    @Flag(help: "Print one line of JSON.")
    var json = false

    func validate() throws {
        guard near.map({ !$0.allSatisfy(\.isWhitespace) }) ?? true else {
            throw ValidationError("--near is empty. Give a postcode or a town, or leave --near out.")
        }
        guard pounds.map({ $0 >= 0 }) ?? true else { throw ValidationError("--pounds takes 0 or more.") }
        guard visitorsByDay.map({ (1...365).contains($0) }) ?? true else {
            throw ValidationError("--visitors-by-day takes 1 to 365.")
        }
        guard longestWait.map({ (0...365).contains($0) }) ?? true else {
            throw ValidationError("--longest-wait takes 0 to 365 days.")
        }
        guard (1...100).contains(limit) else { throw ValidationError("--limit takes 1 to 100.") }
        guard withinKm.map({ $0 > 0 && $0 <= 20_000 }) ?? true else {
            throw ValidationError("--within-km takes a distance over 0 and up to 20,000.")
        }
    }

    func run() async throws {
        let found = try await options.withHouse(making: .nothing) { house in
            do {
                return try await FindServices.run(query, by: .atCommandLine, in: house).found
            } catch let refusal as FindRefusal {
                throw refusal.refused
            }
        }
        print(json ? try found.json() : found.lines.joined(separator: "\n"))
    }

    private var query: FinderQuery {
        var query = FinderQuery(near: near, limit: limit)
        query.withinKilometres = withinKm
        query.setting = setting
        query.substance = substance
        query.funding = funding
        query.audience = audience
        query.opening = open
        query.isOpenNow = openNow
        query.needs = Set(must)
        query.help = Set(helpKind)
        query.covers = Set(covers)
        query.visitsFromDay = visitorsByDay
        query.longestWait = longestWait
        query.poundsAWeek = pounds
        query.language = language
        query.insurer = insurer
        query.isShortestWaitFirst = shortestWait
        return query
    }
}

extension FindRefusal {
    var refused: Refused {
        switch self {
        case .notFound, .wait: Refused("Only an operator may do this.")
        case .store(let refusal): Refused(refusal.words)
        }
    }
}

extension FinderAnswer {
    /// For someone at a terminal.
    fileprivate var lines: [String] {
        var lines = notes + [nationNote].compactMap(\.self)
        if case .choices(let choices) = place { lines += choices.map { "  --near \"\($0.near)\"" } }
        lines += matches.flatMap(\.lines)
        if !nearly.isEmpty { lines += ["", matches.isEmpty ? "These come nearest:" : "These may fit too:"] }
        return lines + nearly.flatMap(\.lines)
    }
}

extension Match {
    fileprivate var lines: [String] {
        let code = service.place?.value.postalCode.map { ", \($0)" } ?? ""
        return ["", service.displayName + code] + reasons.map { "  \($0.stance.rawValue): \($0.words)" }
    }
}
