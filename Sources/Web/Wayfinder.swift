/// Reads the path of a request back into a `Link`, from the same list that prints it.
struct Wayfinder: Sendable {
    static let shared = Wayfinder(Page.allCases)

    /// Pages without a gap, by their path.
    private var plain: [Substring: Page] = [:]
    /// Pages with gaps, by how many pieces their path has.
    private var gapped: [Int: [(pieces: [Substring], page: Page)]] = [:]

    init(_ pages: [Page]) {
        for page in pages {
            let pieces = page.rawValue.split(separator: "/")
            if pieces.contains(where: { $0.first == ":" }) {
                gapped[pieces.count, default: []].append((pieces, page))
            } else {
                plain[page.rawValue[...]] = page
            }
        }
    }

    /// The page at a path, which must be spelt exactly: no slash at the end, no percent signs.
    func find(_ path: Substring) -> Link? {
        if let page = plain[path] { return Link(page, filledWith: []) }
        guard path.first == "/", path.last != "/" else { return nil }
        let words = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        for (pieces, page) in gapped[words.count] ?? [] where fits(words, pieces) {
            let gaps = zip(pieces, words).filter { $0.0.first == ":" }.map { String($0.1) }
            if let link = Link(page, filledWith: gaps) { return link }
        }
        return nil
    }

    private func fits(_ words: [Substring], _ pieces: [Substring]) -> Bool {
        zip(words, pieces).allSatisfy { $1.first == ":" || $0 == $1 }
    }
}
