import Actions
import Clinical
import Guides
import HTTPTypes

extension Site {
    /// Without answers the page asks; with them it shows what was found. Some answers may come with the address, as
    /// from a guide that leads to one kind of help; a place never does.
    func findPage(_ request: PageRequest) async throws -> PageResponse {
        guard let fields = request.form else { return findPage(FindForm(request.query), nil) }
        let form = FindForm(fields)
        // Where someone lives stays in the body of the form: only the services go into the address.
        if form.isComparing { return .redirect(to: form.ticked.reduce(.compare) { $0.asking("id", $1.text) }) }
        guard form.mistakes.isEmpty else { return findPage(form, nil) }
        do throws(FindRefusal) {
            var query = form.query
            // Whether there is a next page is seen from the first that would stand on it.
            query.limit += 1
            return findPage(form, try await FindServices.run(query, from: Network(request.network), in: house))
        } catch {
            return try refused(error, form)
        }
    }

    func servicePage(_ request: PageRequest) async throws -> PageResponse {
        guard let id = request.link.id(of: ListedService.self) else { return .notFound() }
        do throws(FindRefusal) {
            let listed = try await ReadService.run(id, in: house)
            let wait = try await ReadWaits.run([id], in: house)[id]
            var frame = Frame(listed.entry.displayName)
            frame.section = .find
            return .page(frame, for: .everyone) { html in
                html.service(listed, wait, at: house.clock(), isThanked: request.query.has("told"))
            }
        } catch {
            if case .store(let refusal) = error { throw refusal }
            return .notFound()
        }
    }

    private func findPage(_ form: FindForm, _ answer: FindServices.Answer?) -> PageResponse {
        var mistakes = form.mistakes
        if case .unknown(let words, _) = answer?.found.place { mistakes.add("near", words) }
        var frame = Frame(answer == nil ? "Find help near you" : "Services that may help")
        frame.section = .find
        frame.hasMistake = !mistakes.isEmpty
        return .page(frame, status: mistakes.isEmpty ? .ok : .unprocessableContent) { html in
            html.find(form, answer, mistakes, today: today)
        }
    }

    private func refused(_ refusal: FindRefusal, _ form: FindForm) throws -> PageResponse {
        switch refusal {
        case .notFound: return .notFound()
        case .store(let refusal): throw refusal
        case .wait:
            var frame = Frame("Find help near you")
            frame.section = .find
            var response = PageResponse.page(frame, status: .tooManyRequests) { html in
                html.find(form, nil, Mistakes(), today: today, isBusy: true)
            }
            response.headers[.retryAfter] = "5"
            return response
        }
    }
}
