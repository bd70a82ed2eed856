/// Time, identity and chance are arguments: the same question always has the same answer,
/// and an old decision can be replayed.
let noHiddenClock = Rule.perFile(
    "no hidden clock or chance in Clinical, Guides, Exchange, Actions and Documents",
    bad: [
        SourceFile("Sources/Clinical/A.swift", "let now = Date()"),
        SourceFile("Sources/Clinical/A.swift", "let now = Date.now"),
        SourceFile("Sources/Guides/A.swift", "let id = UUID()"),
        SourceFile("Sources/Documents/A.swift", "let made = Date()"),
        SourceFile("Sources/Exchange/A.swift", "let n = Int.random(in: 1...6)"),
        SourceFile("Sources/Actions/A.swift", "var g = SystemRandomNumberGenerator()"),
        SourceFile("Sources/Actions/A.swift", "let t = ContinuousClock.now"),
        SourceFile("Sources/Clinical/A.swift", "print(dose)"),
        SourceFile("Sources/Clinical/A.swift", "let z = TimeZone.current"),
        SourceFile("Sources/Clinical/A.swift", "list.shuffled()"),
    ],
    good: [
        SourceFile("Sources/Clinical/A.swift", "let n = Int.random(in: 1...6, using: &generator) // not Date()"),
        SourceFile("Sources/Web/Clock.swift", "let now = Date()"),
    ]
) { file in
    let pure = ["Clinical", "Guides", "Exchange", "Actions", "Documents"].contains(file.room)
    guard file.isSwift, pure else { return [] }
    return file.complaints(hiddenClock, in: file.parts.code) { "\($0) hides a clock, a place or chance" }
}

private var hiddenClock: Regex<Substring> {
    #/
    \b(?: Date\(\) | Date\.now\b | UUID\(\) | (?:debugP|p)rint\( )
    | \.random (?:Element)? \( (?!.*using:) | \.shuffled\(\)
    | \b(?:TimeZone|Locale|Calendar)\.(?:autoupdatingCurrent|current)
    | \b(?: ContinuousClock | SuspendingClock | SystemRandomNumberGenerator | ProcessInfo | DispatchTime )\b
    | \b(?: clock_gettime | gettimeofday | getrandom | arc4random )\b
    /#
}

/// Doses are whole micrograms: a binary fraction cannot hold 0.1 mg.
let wholeDoses = Rule.perFile(
    "no floating point where doses are",
    bad: [
        SourceFile("Sources/Clinical/Dosing/A.swift", "let dose: Double = 0.1"),
        SourceFile("Sources/Clinical/Medicines/A.swift", "func a() -> Float"),
    ],
    good: [SourceFile("Sources/Clinical/Matching/A.swift", "let kilometres: Double")]
) { file in
    guard file.isUnder("Sources/Clinical/Medicines", "Sources/Clinical/Dosing") else { return [] }
    return file.complaints(/\b(?:Double|Float|Float16|Float32|Float64|CGFloat)\b/, in: file.parts.code) {
        "\($0) holds no dose exactly"
    }
}
