/// Goes through the tags of a document in reading order, and finds those that something must be added to.
struct StructureWalk {
    enum Spoken {
        case figure(Int)
        /// The number of the area on the page that can be pressed.
        case link(Int)
        case linkWithoutArea
    }

    private(set) var spoken: [Spoken] = []
    private(set) var scopes: [(element: Int, scope: String)] = []

    /// `row` counts the rows of the table around it, from 1.
    mutating func visit(_ element: Int, in update: PDFUpdate, row: Int = 0) {
        guard let text = update[element], text.contains("/Type /StructElem") else { return }
        switch kind(of: text) {
        case "Figure": spoken.append(.figure(element))
        case "Link": spoken.append(number(after: "/Obj ", in: text[...]).map { .link($0) } ?? .linkWithoutArea)
        case "TH": scopes.append((element, row == 1 ? "Column" : "Row"))
        default: break
        }
        var rows = 0
        let isTable = kind(of: text) == "Table"
        for child in references(after: "/K", in: text[...]) {
            if isTable, update[child].map(kind) == "TR" { rows += 1 }
            visit(child, in: update, row: isTable ? rows : row)
        }
    }

    private func kind(of text: String) -> String {
        text.firstRange(of: "/S /").map { String(text[$0.upperBound...].prefix { $0.isLetter || $0.isNumber }) } ?? ""
    }
}
