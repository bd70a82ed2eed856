import Actions
import Clinical
import Documents

extension Site {
    /// Services side by side, on paper. Its address is that of the page, and holds nothing of whoever asks.
    func comparePaper(_ request: PageRequest) async throws -> PageResponse {
        guard Printing.mayGoOn(for: Network(request.network), in: house) else { return .busyPrinting() }
        do throws(FindRefusal) {
            let answer = try await CompareServices.run(request.comparedServices, in: house)
            guard !answer.services.isEmpty else { return .notFound() }
            let table = Paper(comparing: answer.comparison, made: house.clock(), site: address)
            return await paper(table, named: "side-by-side")
        } catch {
            if case .store(let refusal) = error { throw refusal }
            return .notFound()
        }
    }
}
