import Actions
import Clinical
import Documents

extension Site {
    /// What was found with someone's words, on paper, from the same words sent again.
    func searchPaper(_ request: PageRequest) async throws -> PageResponse {
        guard let typed = request.form?["words"], !typed.isEmpty else { return .redirect(to: .search) }
        guard Self.searchMistakes(typed).isEmpty else { return try await searchPage(request) }
        guard Printing.mayGoOn(for: Network(request.network), in: house) else { return .busyPrinting() }
        do throws(FindRefusal) {
            let found = try await Search.run(typed, from: Network(request.network), in: house)
            let list = Paper(
                guides: found.guides, missing: found.missing, services: found.services, made: house.clock(),
                site: address)
            return await paper(list, named: "search")
        } catch {
            switch error {
            case .notFound: return .notFound()
            case .wait: return .busyPrinting()
            case .store(let refusal): throw refusal
            }
        }
    }
}
