import Actions
import Clinical
import Documents

extension Site {
    /// What was found, on paper, from the same question asked again.
    func findPaper(_ request: PageRequest) async throws -> PageResponse {
        guard let fields = request.form else { return .redirect(to: .find) }
        guard Printing.mayGoOn(for: Network(request.network), in: house) else { return .busyPrinting() }
        let form = FindForm(fields)
        do throws(FindRefusal) {
            let answer = try await FindServices.run(form.query, from: Network(request.network), in: house)
            let list = Paper(found: answer.found, asked: form.asked, made: house.clock(), site: address)
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
    /// What was looked for, in words. Where is not among it: a list left lying about must not say where someone lives.
    fileprivate var asked: [String] {
        [
            setting?.words, substance.map { "help with \($0.name)" }, funding?.words, audience?.words, opening?.words,
            isShortestWaitFirst ? "the shortest wait first" : nil, within.isEmpty ? nil : "up to \(within) miles away",
        ].compactMap { $0?.capitalisedFirst }
    }
}
