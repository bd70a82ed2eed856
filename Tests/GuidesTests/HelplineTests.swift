import Clinical
import Guides
import Testing

@Suite("Helplines")
struct HelplineTests {
    @Test("every nation has an emergency line first, and crisis, alcohol and drug lines", arguments: Nation.allCases)
    func nations(nation: Nation) {
        #expect(HelplineListing.lines(in: nation).first?.number == "999")
        for topic in [HelplineListing.Topic.crisis, .alcohol, .drugs, .family] {
            #expect(!HelplineListing.lines(in: nation, topic: topic).isEmpty)
        }
    }

    @Test("a line of one nation is not shown in another")
    func wales() {
        #expect(HelplineListing.lines(in: .wales).contains { $0.id == "dan-24-7" })
        #expect(!HelplineListing.lines(in: .england).contains { $0.id == "dan-24-7" })
        #expect(!HelplineListing.lines(in: .northernIreland).contains { $0.number == "111" })
    }

    @Test("a family is shown a line about drugs, and told of each that is about drink only", arguments: Nation.allCases)
    func family(nation: Nation) {
        let lines = HelplineListing.lines(in: nation, topic: .family)
        #expect(lines.contains { $0.id == "frank" })
        for id in ["drinkline", "al-anon"] {
            #expect(lines.first { $0.id == id }?.hoursShown.contains("About drink only") == true, "\(id)")
        }
        for line in HelplineListing.all where line.topics.contains(.drugs) {
            #expect(!line.hoursShown.contains("About drink only"), "\(line.id)")
        }
    }

    @Test("each number has its day, and none that nobody rang is called checked", arguments: HelplineListing.all)
    func honest(line: HelplineListing) {
        #expect(line.hoursShown.contains("not checked") == (line.hoursConfidence == .low))
        #expect(line.checked.contains(line.asOf.spoken))
        let said: [Confidence: String] = [
            .verified: "Number rung on", .high: "Number as published, noted on", .medium: "Number noted on",
            .low: "Number noted on",
        ]
        #expect(line.checked.hasPrefix(said[line.citation.confidence] ?? ""))
        #expect(line.checked.contains("not checked") == [.medium, .low].contains(line.citation.confidence))
        #expect(line.number.allSatisfy { $0.isNumber || $0 == " " })
    }
}
