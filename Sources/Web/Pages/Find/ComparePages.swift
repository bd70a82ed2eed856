import Actions
import Clinical

extension Site {
    /// Services side by side. Their ids stand in the address and nothing else does, so that it can be sent to someone.
    func comparePage(_ request: PageRequest) async throws -> PageResponse {
        let words = request.query.every("id")
        let ids = words.compactMap { ID<ListedService>($0) }
        do throws(FindRefusal) {
            let answer = try await CompareServices.run(ids, in: house)
            var frame = Frame("Services side by side")
            frame.section = .find
            frame.isWide = answer.services.count > 1
            let gone = answer.gone + words.count - ids.count
            return .page(frame, for: .everyone) { html in html.comparison(answer, gone: gone, today: today) }
        } catch {
            if case .store(let refusal) = error { throw refusal }
            return .notFound()
        }
    }
}
