import Clinical
import Store
import Testing

@testable import Actions

@Suite("What is held in memory for a while")
struct HeldValueTests {
    private let held = HeldValue("first", lookEverySeconds: 60)

    @Test(
        "It is looked at once in so many seconds, also when the clock is put back",
        arguments: [(0, "held"), (59, "held"), (60, "new"), (3600, "new"), (-59, "held"), (-60, "new")])
    func due(seconds: Int, answer: String) async {
        #expect(await held.current(at: noon) { $0 + " held" } == "first held")
        let later = await held.current(at: noon.adding(seconds: seconds)) { _ in "new" }
        #expect(later.hasSuffix(answer))
    }

    @Test("While one visitor's question looks, everyone else is answered with what is held")
    func othersAreAnswered() async {
        let looked = await held.current(at: noon) { _ in
            #expect(await held.current(at: noon.adding(seconds: 600)) { _ in "second look" } == "first")
            return "looked"
        }
        #expect(looked == "looked")
        #expect(await held.current(at: noon) { _ in "too soon" } == "looked")
    }

    @Test("A look that fails leaves what was held, and the next one that is due looks again")
    func fails() async {
        let failed = await held.current(at: noon) { _ throws(StoreRefusal) in throw .unavailable("away") }
        #expect(failed == "first")
        #expect(await held.current(at: noon.adding(seconds: 59)) { _ in "too soon" } == "first")
        #expect(await held.current(at: noon.adding(seconds: 60)) { _ in "back" } == "back")
    }

    @Test("What changed while a look was on its way is looked at by the next question")
    func changedMeanwhile() async {
        let looked = await held.current(at: noon) { _ in
            held.lookAgain()
            return "as it was before the change"
        }
        #expect(looked == "as it was before the change")
        #expect(await held.current(at: noon) { _ in "as it is" } == "as it is")
    }
}
