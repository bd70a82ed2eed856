import Clinical
import Guides
import Testing

@Suite("The words of the self-checks")
struct SelfCheckWordsTests {
    @Test("our own words fit each scale, reversed items included", arguments: Instrument.Name.allCases)
    func fit(name: Instrument.Name) throws {
        let wording = SelfCheckWords.own(name)
        try wording.check()
        #expect(wording.instrument == name)
        #expect(wording.id == "towpath-\(name.rawValue)-en-1")
    }

    @Test("our own words never bear the plain name of a scale", arguments: Instrument.Name.allCases)
    func title(name: Instrument.Name) {
        let title = SelfCheckWords.own(name).title
        #expect(title == "Based on \(Instrument.named(name).plainName), wording not validated")
    }

    @Test("yes to every drug question but being able to stop is ten points")
    func everyYes() throws {
        let points = SelfCheckWords.own(.dast10).items.enumerated().map { index, item in
            item.answers.first { $0.means == (index == 2 ? .no : .yes) }?.points
        }
        #expect(try Instrument.dast10.score(points).total == 10)
    }

    @Test("no two questions are the same")
    func distinct() {
        let questions =
            SelfCheckSign.allCases.map(SelfCheckWords.question)
            + SafetyAnswers.Question.allCases.map(SelfCheckWords.question)
        #expect(Set(questions).count == questions.count)
    }

    @Test("nothing we say blames the person")
    func kind() {
        let unkind = ["addict", "addicts", "abuser", "abusers", "clean", "dirty", "junkie", "alcoholic"]
        for (name, text) in ReadingAgeTests.texts {
            let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
            #expect(words.isDisjoint(with: unkind), "\(name)")
        }
    }
}

@Suite("The words about stopping")
struct StoppingWordsTests {
    @Test("a substance that is dangerous to stop says do not, and when to call 999", arguments: Substance.allCases)
    func dangerous(substance: Substance) {
        let danger = substance.stoppingDanger
        let words = StoppingWords.about(substance)
        #expect(words.citations == [danger.citation])
        guard danger.needsStoppingWords || danger.kind == .unchecked else { return }
        let text = words.text.lowercased()
        #expect(text.contains("do not stop all at once") || text.contains("do not just stop"))
        #expect(text.contains("999"))
    }

    @Test("stopping an opioid warns of overdose and names naloxone", arguments: Substance.opioids)
    func opioids(substance: Substance) {
        let text = StoppingWords.about(substance).text
        #expect(text.contains("naloxone") && text.contains("tolerance"))
    }

    @Test("every passage has words and cites a source")
    func cited() {
        #expect(ReadingAgeTests.passages.allSatisfy { !$0.citations.isEmpty && !$0.paragraphs.isEmpty })
        #expect(Set(Substance.allCases.map { StoppingWords.about($0).id }).count == Substance.allCases.count)
    }
}
