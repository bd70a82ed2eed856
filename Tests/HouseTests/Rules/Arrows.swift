/// The arrows are read from the picture in ARCHITECTURE.md, so the picture cannot lie.
let arrows = Rule(
    name: "imports follow the arrows of ARCHITECTURE.md",
    bad: [
        [picture, SourceFile("Sources/Web/Page.swift", "import Store")],
        [picture, SourceFile("Sources/Clinical/Rule.swift", "public import Actions")],
        [picture, SourceFile("Sources/Clinical/Rule.swift", "import Logging")],
        [picture, SourceFile("Sources/Store/Seal.swift", "@testable import struct Hummingbird.Request")],
        [picture, SourceFile("Sources/Annexe/Room.swift", "let a = 1")],
        [picture, SourceFile("Benchmarks/Load/Round.swift", "import Store")],
        [SourceFile("Sources/Clinical/Rule.swift", "let a = 1")],
    ],
    good: [
        [picture, SourceFile("Sources/Web/Page.swift", "import Actions\n// import Store\nlet a = \"import Store\"")]
    ]
) { tree in
    guard let map = tree.first(where: { $0.path == "ARCHITECTURE.md" }) else {
        return [Complaint(path: "ARCHITECTURE.md", line: 1, message: "the map of the rooms is missing")]
    }
    let allowed = drawnArrows(in: map)
    return tree.filter(\.isSwift).flatMap { file -> [Complaint] in
        guard let room = file.isUnder("Benchmarks") ? "Benchmarks" : file.room else { return [] }
        guard let own = allowed[room] else { return [file.complaint(1, "the map has no room named \(room)")] }
        return imports(of: file).filter { !own.union(libraries[room] ?? []).contains($0.module) }
            .map { file.complaint($0.line, "\(room) may not import \($0.module)") }
    }
}

/// What a room may import beside other rooms.
private let libraries: [String: Set<String>] = [
    "Clinical": ["FoundationEssentials", "Glibc", "Darwin"],
    "Guides": ["FoundationEssentials"],
    "Exchange": ["FoundationEssentials"],
    "Store": system.union(["GRDB", "CPostgres", "CZlib", "Crypto"]),
    "Actions": system.union(["Crypto", "CryptoExtras", "Logging"]),
    "Web": system.union(["Hummingbird", "HTTPTypes", "NIOCore", "CZlib", "Crypto", "Logging"]),
    "towpath": system.union(["ArgumentParser", "Logging"]),
    "Benchmarks": system.union(["ArgumentParser", "CLinux", "GRDBSQLite"]),
]

private let system: Set = ["Foundation", "FoundationEssentials", "Dispatch", "Synchronization", "Glibc"]

/// Libraries that come in by a fixed number of files in a room, so that each can be replaced.
let oneDoorEach = Rule(
    name: "each library comes in by its own door",
    bad: [
        [SourceFile("Sources/Store/A.swift", "import GRDB"), SourceFile("Sources/Store/B.swift", "import GRDB")],
        [SourceFile("Sources/Store/A.swift", "import CPostgres"), SourceFile("Tests/A.swift", "import CPostgres")],
        [SourceFile("Sources/Documents/A.swift", "import CPango"), SourceFile("Tests/A.swift", "import CPango")],
        ["A", "B", "C"].map { SourceFile("Sources/Web/\($0).swift", "import Crypto") },
        ["A", "B", "C"].map { SourceFile("Sources/Actions/\($0).swift", "import Crypto") },
    ],
    good: [["A", "B"].map { SourceFile("Sources/Store/\($0).swift", "import Crypto") }]
) { tree in
    doors.flatMap { door in
        let users = tree.filter { file in
            file.isSwift && file.path.hasPrefix(door.under)
                && imports(of: file).contains { door.modules.contains($0.module) }
        }
        return users.dropFirst(door.files).map {
            $0.complaint(1, "\(door.modules.sorted()) may be imported by \(door.files) file(s) under \(door.under)")
        }
    }
}

private let doors: [(modules: Set<String>, under: String, files: Int)] = [
    // The system's library, for the sines and cosines of a distance and of a way on a map.
    (["Glibc", "Darwin"], "Sources/Clinical/", 2),
    (["GRDB"], "", 1),
    (["CPostgres"], "", 1),
    // Bodies before they are sealed, and public pages before they are sent.
    (["CZlib"], "Sources/Store/", 1), (["CZlib"], "", 2),
    (["CPango"], "", 1),
    (["Crypto", "CryptoExtras"], "Sources/Actions/", 2),
    // The seal of what forms carry, and the fingerprints in the addresses of files.
    (["Crypto", "CryptoExtras"], "Sources/Web/", 2),
]

private func imports(of file: SourceFile) -> [(line: Int, module: String)] {
    let pattern =
        #/
        ^\s* (?:@\w+\ )* (?:(?:public|package|internal|private|fileprivate)\ )? import\s+
        (?:(?:struct|class|enum|protocol|func|var|let|typealias)\ )? (\w+)
        /#
    return file.parts.code.enumerated().flatMap { index, line in
        line.matches(of: pattern).map { (index + 1, String($0.1)) }
    }
}

/// Reads lines such as `Actions  → Clinical, Guides, Store`; a room alone on its line imports no other.
private func drawnArrows(in map: SourceFile) -> [String: Set<String>] {
    var found: [String: Set<String>] = [:]
    for line in map.lines {
        guard let match = line.wholeMatch(of: /(\w+) +→ ?(.*)/) else { continue }
        found[String(match.1)] = Set(match.2.split(separator: /, */).map(String.init)).subtracting(["nothing"])
    }
    return found
}

private let picture = SourceFile(
    "ARCHITECTURE.md",
    "Clinical → nothing\nStore    → Clinical\nActions  → Clinical, Store\nWeb      → Actions\nBenchmarks → nothing\n")
