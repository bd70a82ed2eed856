import Actions
import Clinical

extension Site {
    /// Services side by side. Their ids stand in the address and nothing else does, so that it can be sent to someone.
    func comparePage(_ request: PageRequest) async throws -> PageResponse {
        let ids = request.comparedServices
        do throws(FindRefusal) {
            let answer = try await CompareServices.run(ids, in: house)
            var frame = Frame("Services side by side")
            frame.section = .find
            frame.isWide = answer.services.count > 1
            let gone = answer.gone + request.query.every("id").count - ids.count
            return .page(frame, for: .everyone) { html in html.comparison(answer, gone: gone) }
        } catch {
            if case .store(let refusal) = error { throw refusal }
            return .notFound()
        }
    }
}

extension PageRequest {
    /// The services that the address names.
    var comparedServices: [ID<ListedService>] { query.every("id").compactMap { ID<ListedService>($0) } }
}

extension Link {
    static func comparePaper(of services: [ListedService]) -> Link {
        services.reduce(.comparePaper) { $0.asking("id", $1.id.text) }
    }
}
