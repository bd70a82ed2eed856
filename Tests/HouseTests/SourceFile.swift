/// A text file of the tree, by its path from the root of the project.
struct SourceFile: Sendable {
    let path: String
    let text: String
    /// Empty for files in other languages.
    let parts: SwiftParts

    init(_ path: String, _ text: String) {
        self.path = path
        self.text = text
        parts = SwiftParts(path.hasSuffix(".swift") ? text : "")
    }

    var isSwift: Bool { path.hasSuffix(".swift") }
    var isMarkdown: Bool { path.hasSuffix(".md") }

    /// `Store` for a file somewhere under `Sources/Store`; nil outside `Sources`.
    var room: String? {
        let parts = path.split(separator: "/")
        return parts.count > 2 && parts[0] == "Sources" ? String(parts[1]) : nil
    }

    func isUnder(_ folders: String...) -> Bool { folders.contains { path.hasPrefix($0 + "/") } }

    var lines: [String] { text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }

    func complaint(_ line: Int, _ message: String) -> Complaint {
        Complaint(path: path, line: line, message: message)
    }

    /// One complaint for each place where `pattern` matches `lines`. A word ends where its
    /// letters end: left alone, Swift takes `Clock.now` for one word.
    func complaints<Output>(
        _ pattern: Regex<Output>, in lines: [String], _ message: (String) -> String
    ) -> [Complaint] {
        lines.enumerated().flatMap { index, line in
            line.matches(of: pattern.wordBoundaryKind(.simple)).map { match in
                complaint(index + 1, message(String(line[match.range])))
            }
        }
    }

    /// One complaint for each literal or comment in which `pattern` matches.
    func complaints<Output>(
        _ pattern: Regex<Output>, in pieces: [SwiftParts.Piece], _ message: (String) -> String
    ) -> [Complaint] {
        pieces.flatMap { piece in
            piece.text.matches(of: pattern.wordBoundaryKind(.simple)).map { match in
                let before = piece.text[..<match.range.lowerBound]
                return complaint(
                    piece.line + before.count(where: \.isNewline), message(String(piece.text[match.range])))
            }
        }
    }
}
