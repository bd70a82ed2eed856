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

    @Test("what was not checked says so, and what was says when", arguments: HelplineListing.all)
    func honest(line: HelplineListing) {
        #expect(line.hoursShown.contains("not checked") == (line.hoursConfidence == .low))
        #expect(
            line.checked
                == (line.citation.confidence == .low ? "Number not checked" : "Number checked on 20 November 2026"))
        #expect(line.number.allSatisfy { $0.isNumber || $0 == " " })
    }
}
