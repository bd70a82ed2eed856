import Actions
import Clinical
import HTTPTypes
import NIOCore

/// Why there is no paper of what is found near a name: several places have it.
public struct SeveralPlaces: Error, Sendable {
    /// Each of them finds one place alone.
    public let near: [String]
}

extension Site {
    /// Papers that say nothing of a person but what stands in the address.
    private static let publicPapers: Set<Page> = [.guidePaper, .findPaper, .searchPaper, .comparePaper, .planPaper]

    /// The PDF of a public page, as whoever opens the page and presses "View as PDF" gets it.
    ///
    /// - Parameter address: of the page or of its PDF, such as `/find?near=Leeds`. What a form would send stands after
    ///   the question mark.
    /// - Returns: nil where there is no such PDF.
    /// - Throws: `SeveralPlaces`, where a page would ask which is meant.
    public func publicPaper(at address: String) async throws -> [UInt8]? {
        let halves = address.split(separator: "?", maxSplits: 1).map(String.init)
        let path = "/" + (halves.first ?? "").split(separator: "/").joined(separator: "/")
        let paper = path.hasSuffix("/pdf") ? path : path + "/pdf"
        guard let link = Link(path: paper[...]), Self.publicPapers.contains(link.page),
            let asked = Fields(coded: Array((halves.count > 1 ? halves[1] : "").utf8))
        else { return nil }
        if link.page == .findPaper { try await refuseSeveralPlaces(asked) }
        let request = PageRequest(
            link: link, query: asked, form: link.page.takesForms ? asked : nil, cookies: Cookies(nil), network: "")
        let response = try await answer(request)
        guard response.status == .ok, response.headers[.contentType] == "application/pdf" else { return nil }
        return Array(buffer: response.bytes)
    }

    private func refuseSeveralPlaces(_ asked: Fields) async throws {
        let answer = try await FindServices.run(FindForm(asked).query, in: house)
        if case .choices(let places) = answer.found.place { throw SeveralPlaces(near: places.map(\.near)) }
    }
}
