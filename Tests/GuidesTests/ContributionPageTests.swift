import Clinical
import Guides
import Testing

@Suite("The words about sending us words")
struct ContributionPageTests {
    static let texts =
        ContributionPageWords.all
        + [(ContributionWordsRefusal.allCases.map(\.sentence) + ["Choose a tip or a quote."]).joined(separator: "\n")]

    @Test("can be read at eleven", arguments: texts)
    func readable(text: String) {
        let years = ReadingAge(of: text).years
        #expect(years <= 11, "\(years): \(text)")
    }
}
