import HTTPTypes
import NIOCore

extension Site {
    /// Papers that say nothing of a person but what stands in the address.
    private static let publicPapers: Set<Page> = [.guidePaper, .findPaper, .searchPaper, .comparePaper, .planPaper]

    /// The PDF of a public page, as whoever opens the page and presses "View as PDF" gets it.
    ///
    /// - Parameter address: of the page or of its PDF, such as `/find?near=Leeds`. What a form would send stands after
    ///   the question mark.
    /// - Returns: nil where there is no such PDF.
    public func publicPaper(at address: String) async throws -> [UInt8]? {
        let halves = address.split(separator: "?", maxSplits: 1).map(String.init)
        let path = "/" + (halves.first ?? "").split(separator: "/").joined(separator: "/")
        let paper = path.hasSuffix("/pdf") ? path : path + "/pdf"
        guard let link = Link(path: paper[...]), Self.publicPapers.contains(link.page),
            let asked = Fields(coded: Array((halves.count > 1 ? halves[1] : "").utf8))
        else { return nil }
        let request = PageRequest(
            link: link, query: asked, form: link.page.takesForms ? asked : nil, cookies: Cookies(nil), network: "")
        let response = try await answer(request)
        guard response.status == .ok, response.headers[.contentType] == "application/pdf" else { return nil }
        return Array(buffer: response.bytes)
    }
}
