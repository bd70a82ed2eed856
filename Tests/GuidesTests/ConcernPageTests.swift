import Clinical
import Guides
import Testing

@Suite("The words about telling a team of someone")
struct ConcernPageTests {
    static let mistakes = [
        "Choose the team that you want to tell.",
        "Write a name, or where they live. If not, the team cannot tell who you mean.",
        "Write what you want the team to know.",
    ]

    @Test("can be read at eleven", arguments: ConcernPageWords.all + [mistakes.joined(separator: "\n")])
    func readable(text: String) {
        let years = ReadingAge(of: text).years
        #expect(years <= 11, "\(years): \(text)")
    }

    @Test("say before anything is sent what we cannot say, and where help is now")
    func honest() {
        let said = ConcernPageWords.promises.joined(separator: " ")
        #expect(said.contains("cannot say if we know them") && said.contains("cannot say what is done with it"))
        #expect(said.contains("999") && ConcernPageWords.opennessHint.contains("cannot promise"))
        #expect(ConcernDraft().mistakes.map(\.sentence).allSatisfy(Self.mistakes.contains))
    }
}
