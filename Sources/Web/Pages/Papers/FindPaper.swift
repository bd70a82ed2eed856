import Actions
import Clinical
import Documents

extension Site {
    /// What was found, on paper, from the same question asked again.
    func findPaper(_ request: PageRequest) async throws -> PageResponse {
        guard let fields = request.form else { return .redirect(to: .find) }
        let form = FindForm(fields)
        guard form.mistakes.isEmpty else { return try await findPage(request) }
        guard Printing.mayGoOn(for: Network(request.network), in: house) else { return .busyPrinting() }
        do throws(FindRefusal) {
            let answer = try await FindServices.run(form.query, from: Network(request.network), in: house)
            let found = answer.found
            let list = Paper(
                found: found, asked: form.asked(in: found), map: answer.map(found), made: house.clock(), site: address)
            return await paper(list, named: "services")
        } catch {
            switch error {
            case .notFound: return .notFound()
            case .wait: return .busyPrinting()
            case .store(let refusal): throw refusal
            }
        }
    }
}

extension FindForm {
    /// What was looked for, in words, a line each. A list left lying about must not say where someone lives: of a
    /// postcode only its first half is told, by which the miles were measured.
    func asked(in found: FinderAnswer) -> [String] {
        let spot = if case .found(let spot) = found.place { "near \(spot.name)" } else { String?.none }
        let chosen = [
            spot, within.isEmpty ? nil : "within \(within) miles", setting?.words,
            substance.map { "help with \($0.name)" }, funding?.words, audience.map { "for \($0.words)" },
            isOpenNow ? "open now" : opening?.words, wait.isEmpty ? nil : "a wait of \(wait) days or less",
            price.isEmpty ? nil : "£\(price) a week or less", visits.isEmpty ? nil : "visitors by day \(visits)",
            language.isEmpty ? nil : "help in \(language)", insurer.isEmpty ? nil : "insured by \(insurer)",
            isShortestWaitFirst ? "the shortest wait first" : nil,
        ]
        let ticked =
            KindOfHelp.allCases.filter(help.contains).map(\.words)
            + PriceCover.allCases.filter(covers.contains).map { "the price pays for \($0.words)" }
            + ServiceNeed.allCases.filter(needs.contains).map(\.words)
        return (chosen.compactMap(\.self) + ticked).map(\.capitalisedFirst)
    }
}
