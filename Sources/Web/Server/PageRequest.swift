/// A request, already understood: which page, what was asked of it, and by whom as far as the network can tell.
public struct PageRequest: Sendable {
    /// Where the request is going. Its `page` chooses the code that answers.
    let link: Link
    let query: Fields
    /// What a form sent; nil when the page is only being read.
    let form: Fields?
    let cookies: Cookies
    /// The network address of the browser, for slowing down guessing. Never kept with an answer.
    let network: String
}

/// The cookies a browser sent.
struct Cookies: Sendable {
    private let header: String

    init(_ header: String?) { self.header = header ?? "" }

    var isEmpty: Bool { header.isEmpty }

    /// The value of one cookie; nil if it was not sent.
    subscript(_ name: String) -> String? {
        for pair in header.split(separator: ";") {
            let halves = pair.drop { $0 == " " }.split(separator: "=", maxSplits: 1)
            if halves.count == 2, halves[0] == name { return String(halves[1]) }
        }
        return nil
    }
}
