import Clinical
import Testing

@Suite("Substances")
struct SubstanceTests {
    @Test("no name belongs to two substances")
    func namesAreDistinct() {
        for substance in Substance.allCases {
            for name in substance.names + [substance.rawValue] {
                #expect(Substance(named: name) == substance, "\(name)")
            }
        }
    }

    @Test(
        "what people type is understood",
        arguments: [
            (" CO-Codamol", Substance.prescribedOpioid), ("street valium", .benzodiazepine), ("m cat", .mephedrone),
            ("Special-K", .ketamine), ("xanax", .benzodiazepine), ("GBL", .ghb), ("pregabs", .gabapentinoid),
        ])
    func typed(text: String, substance: Substance) {
        #expect(Substance(named: text) == substance)
    }

    @Test("what is not known is not guessed", arguments: ["", "  ", "xyz", "heroinn", "🍺"])
    func unknown(text: String) {
        #expect(Substance(named: text) == nil)
    }

    @Test("the substances that need do-not-stop-suddenly words are exactly these")
    func stoppingWords() {
        let needed = Set(Substance.allCases.filter { $0.stoppingDanger.needsStoppingWords })
        let expected: Set<Substance> = [
            .alcohol, .benzodiazepine, .zDrug, .ghb, .gabapentinoid, .heroin, .methadone, .buprenorphine,
            .prescribedOpioid, .otherOpioid,
        ]
        #expect(needed == expected)
    }

    @Test("stored names of substances never change")
    func rawValues() {
        #expect(
            Substance.allCases.map(\.rawValue) == [
                "alcohol", "heroin", "methadone", "buprenorphine", "prescribed-opioid", "other-opioid", "cocaine",
                "crack", "amphetamine", "methamphetamine", "mephedrone", "ecstasy", "cannabis",
                "synthetic-cannabinoid", "ghb", "ketamine", "pcp", "benzodiazepine", "z-drug", "gabapentinoid",
                "nicotine", "other",
            ])
    }
}
