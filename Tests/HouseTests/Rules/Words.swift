/// Words that keep people from asking for help are not ours to use. The names of bodies
/// and fellowships are spared, and so is the list of what people type, which is understood and never shown.
let kindWords = Rule.perFile(
    "no word in the product or its papers blames a person",
    bad: [
        "Are you an addict?", "help for drug abusers", "stay clean for a week", "a dirty test", "clean and sober",
        "heroin users", "treatment for alcoholics", "alcohol abuse",
    ].map { SourceFile("Sources/Guides/A.swift", "let a = \"\($0)\"") },
    good: [
        "Alcoholics Anonymous", "Narcotics Anonymous", "clean needles", "people who use drugs", "drug addiction",
        "Substance Abuse and Mental Health Services Administration", "Drug Abuse Screening Test",
    ].map { SourceFile("README.md", $0) } + [SourceFile(typedNames, "\"am I an alcoholic\"")]
) { file in
    guard (file.isUnder("Sources") || file.isMarkdown) && file.path != typedNames else { return [] }
    return file.complaints(blamingWords.ignoresCase(), in: file.lines) {
        "\($0): say it of the person, not as the person"
    }
}

private let typedNames = "Sources/Guides/Search/TypedNames.swift"

private var blamingWords: Regex<Substring> {
    #/
    \b(?: addicts? | abusers? | junkies? | druggies? | crackheads? | drunkards?
    | alcoholics? (?!\ (?:anonymous|drink|liver|hepatitis|ketoacid))
    | (?: drug | heroin | crack | cocaine | cannabis | substance )\ users?
    | (?: drug | alcohol | substance )\ abuse (?!\ (?:and\ mental\ health|screening\ test))
    | (?: get | got | getting | stay | stayed | staying | keep | been | am )\ clean (?!\ needle)
    | clean\ (?:and|&)\ sober | clean\ time
    | (?: dirty | clean )\ (?: urine | test | sample | screen )s? )\b
    /#
}

/// Nothing in the project tells on the machine it was written on.
let noMachineTraces = Rule.perFile(
    "no path of one machine and no package mirror is named",
    bad: [
        SourceFile("bin/a", "cd /wo" + "rk/main"), SourceFile("docs/a.md", "see /home/" + "sam/towpath"),
        SourceFile("docs/a.md", "see /ro" + "ot/towpath"), SourceFile("bin/a", "cat /tmp" + "/h/brief"),
        SourceFile("bin/a", "pip install --index" + "-url https://example.org"),
        SourceFile("Package.swift", "https://regis" + "try.example.org/a"),
    ],
    good: [SourceFile("bin/a", "mktemp -d /tmp/towpath.XXXX"), SourceFile("Sources/Web/A.swift", "mirror.children")]
) { file in
    let traces =
        #/
        /wor[k]/ | /home/\w | /roo[t]/ | /tmp/[h]/
        | \b(?:extra-)?index-[u]rl\b | //[^/\s]*(?: registry | artifactory | nexus | mirror )
        /#
    return file.complaints(traces, in: file.lines) { "\($0) belongs to one machine" }
}

/// To turn someone who does not breathe is to leave them to die: the words for it stand once, whole.
let turningIsSaidWhole = Rule.perFile(
    "only one file says to lay someone on their side, and it says what to do if they do not breathe",
    bad: [
        "Lay them on their side and stay.", "If they breathe, turn them on to their side.", "Lay her down on her side.",
        "Put them in the recovery position.",
    ].map { SourceFile("Sources/Guides/A.swift", "let a = \"\($0)\"") },
    good: [
        SourceFile("Sources/Guides/A.swift", "let a = FirstAid.onTheirSide"),
        SourceFile("Sources/Guides/A.swift", "let names = [\"recovery position\"]"),
        SourceFile("Sources/Clinical/Safety/FirstAid.swift", "let a = \"Lay them on their side.\""),
    ]
) { file in
    guard file.isUnder("Sources"), file.path != "Sources/Clinical/Safety/FirstAid.swift" else { return [] }
    let turning = /on\s(?:to\s)?(?:their|her|his)\sside|[Ll]ay\s(?:them|her|him)\b|in\s(?:the|a)\srecovery\sposition/
    return file.complaints(turning, in: file.parts.literals) { "\($0): say it with FirstAid.onTheirSide" }
}
