import Clinical

/// Words made ready to be set: no character that a font or a PDF would choke on, and every link resolved.
struct Copy {
    struct Piece {
        let text: String
        let manner: Words.Manner
        /// What Cairo is told of the link; nil where it leads nowhere on paper.
        let link: String?
    }

    let pieces: [Piece]
    var text: String { pieces.map(\.text).joined() }
    var hasLinks: Bool { pieces.contains { $0.link != nil } }

    init(_ words: Words, links: PaperLinks) {
        pieces = words.pieces.map { Piece(text: printable($0.text), manner: $0.manner, link: links[$0.target]) }
    }

    init(_ text: String) { pieces = [Piece(text: printable(text), manner: .plain, link: nil)] }
}

/// The same words without control characters, which become the sign for an unknown one, and without piles of marks.
/// Line breaks stay.
func printable(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.withoutPiledMarks.unicodeScalars {
        defer { isAfterReturn = scalar == "\r" }
        switch scalar.value {
        case 0x0A:
            if isAfterReturn { shown.removeLast() }
            shown.append(scalar)
        case 0x09, 0x0D: shown.append(" ")
        case 0..<0x20, 0x7F..<0xA0, 0xFFFE...0xFFFF: shown.append("\u{FFFD}")
        default: shown.append(scalar)
        }
    }
    return String(shown)
}

/// Where the links of a paper lead once it is printed.
struct PaperLinks {
    /// Our own pages; nil if nobody has said where they are.
    let site: String?
    /// The places of this paper, in order.
    let places: [String]

    /// What Cairo is told; nil for what cannot be followed.
    subscript(_ target: Target?) -> String? {
        switch target {
        case .page(let path): site.flatMap { linkAddress($0 + path) }.map { "uri='\($0)'" }
        case .address(let address): linkAddress(address).map { "uri='\($0)'" }
        case .place(let name): anchor(name).map { "dest='\($0)'" }
        case nil: nil
        }
    }

    /// A name that Cairo can take for a place of this paper.
    func anchor(_ name: String) -> String? { places.firstIndex(of: name).map { "p\($0 + 1)" } }
}

/// The address in plain characters; nil if it is of a kind that we do not lead anyone to.
private func linkAddress(_ address: String) -> String? {
    let kinds = ["https://", "http://", "mailto:", "tel:"]
    guard kinds.contains(where: { address.lowercased().hasPrefix($0) }) else { return nil }
    return address.utf8.reduce(into: "") { plain, byte in
        let isPlain = byte > 0x20 && byte < 0x7F && !#"'"<>\^`{|}()"#.utf8.contains(byte)
        plain += isPlain ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
}
