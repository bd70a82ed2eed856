/// Which part of what was found stands on one page. A page and its style sheet are at most 50 kB as they are sent, so
/// that it opens on a slow line; what was found beyond it stands on the next.
struct Window: Equatable {
    /// How many are shown at first, and how many on a page.
    static let few = 10
    static let page = 15
    static let most = 90

    /// How many stand on pages before this one.
    let before: Int
    /// What to ask with for the next ones, and for those before; nil where there are none.
    let next, previous: Int?
    /// There are more than are ever shown.
    let isCut: Bool

    /// - Parameters:
    ///   - shown: counted from the first of all.
    ///   - found: how many were found when one more than `shown` was asked for.
    init(shown: Int, found: Int) {
        before = max(0, min(shown, found) - 1) / Self.page * Self.page
        next = found <= shown || shown >= Self.most ? nil : shown < Self.page ? Self.page : shown + Self.page
        previous = before == 0 ? nil : before
        isCut = found > shown && shown >= Self.most
    }

    /// What a form asks for, as a count from the first of all.
    static func shown(_ text: String) -> Int {
        let asked = min(max(Int(text) ?? few, few), most)
        return asked <= few ? few : (asked + page - 1) / page * page
    }
}
