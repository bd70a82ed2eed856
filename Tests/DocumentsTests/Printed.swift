import Clinical
import Documents
import Foundation
import TestSupport

/// A paper that was made into a file, as poppler and qpdf see it.
struct Printed {
    let file: URL
    let bytes: [UInt8]

    init(_ paper: Paper) throws {
        bytes = try paper.pdf()
        file = FileManager.default.temporaryDirectory.appending(path: "towpath-\(UUID().uuidString).pdf")
        try Data(bytes).write(to: file)
    }

    init(_ blocks: [Paper.Block]) throws { try self.init(Paper.sample(blocks)) }

    private func ask(_ command: String) throws -> String {
        try Shell.run(command.replacing("FILE", with: Shell.quoted(file.path)))
    }

    /// The words as they are read, page after page, each on one line.
    var pages: [String] {
        get throws {
            try ask("pdftotext -enc UTF-8 FILE -").split(separator: "\u{0C}").map { page in
                page.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            }
        }
    }

    /// Each word with the box it stands in, in points from the left edge of the sheet.
    var wordBoxes: [WordBox] {
        get throws {
            let word = /<word xMin="([0-9.-]+)" yMin="([0-9.-]+)" xMax="([0-9.-]+)" yMax="[0-9.-]+">([^<]*)<\/word>/
            return try ask("pdftotext -enc UTF-8 -bbox FILE -").matches(of: word).compactMap { match in
                guard let left = Double(match.1), let y = Double(match.2), let right = Double(match.3) else {
                    return nil
                }
                return WordBox(words: String(match.4), left: left, right: right, y: y)
            }
        }
    }

    var text: String { get throws { try pages.joined(separator: " ") } }
    var tags: String { get throws { try ask("pdfinfo -struct-text FILE") } }
    var facts: String { get throws { try ask("pdfinfo FILE") } }
    var metadata: String { get throws { try ask("pdfinfo -meta FILE") } }
    var fonts: [Substring] { get throws { try ask("pdffonts FILE").split(separator: "\n").dropFirst(2).map { $0 } } }
    /// The objects, written out plainly.
    var objects: String { get throws { try ask("qpdf --qdf --object-streams=disable FILE - | strings -n 3") } }
    /// What qpdf finds wrong; throws if there is anything.
    func check() throws { _ = try ask("qpdf --check FILE") }
}

extension Paper {
    static func sample(_ blocks: [Block], title: String = "Ketamine") -> Paper {
        Paper(
            title: title, lead: "What it does, and how to get help.", blocks: blocks, footer: "Towpath",
            made: Instant(milliseconds: 1_795_000_000_000), site: "https://towpath.example")
    }

    static func longText(bytes: Int) -> String {
        var (text, number) = ("", 0)
        while text.utf8.count < bytes {
            number += 1
            text += "Line \(number) of what was said. "
        }
        return text
    }
}
