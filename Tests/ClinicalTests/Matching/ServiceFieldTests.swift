import Testing

@testable import Clinical

@Suite("The fields of a service, as files and forms write them")
struct ServiceFieldTests {
    static let samples: [(ServiceField, String, String)] = [
        (.name, "Lockside", "Lockside"), (.provider, "Still Water", "Still Water"),
        (.help, "advice|talking", "advice and information, talking therapy"),
        (.settings, "community|online", "in the community, online"), (.substances, "ketamine", "ketamine"),
        (.audiences, "women|veterans", "women, veterans"), (.funding, "free", "free through the NHS or council"),
        (.price, "900 week", "£900 a week"), (.priceCovers, "detox|meals", "detox, meals"),
        (.insurers, "Basin Mutual|Towline", "Basin Mutual, Towline"),
        (.place, "12 Mill Lane, Leeds, LS1 4AP", "12 Mill Lane, Leeds, LS1 4AP"),
        (.opening, "mon 09:00-17:00", "Monday 09:00 to 17:00"), (.waitDays, "14", "about 14 days"),
        (.capacity, "12", "12"), (.detoxOnSite, "yes", "yes"), (.aftercare, "in-person|online", "in person, online"),
        (.visitingFromDay, "8", "from day 8"), (.children, "no", "no"), (.couples, "yes", "yes"), (.pets, "no", "no"),
        (.faith, "not-religious", "not religious"), (.languages, "English|Polish", "English, Polish"),
        (.stepFree, "yes", "yes"), (.access, "wheelchair", "wheelchair access"),
        (.regulator, "CQC|1-123", "CQC, reference 1-123"),
        (.rating, "Good|2026-03-01|https://inspector.example/1", "Good, published 1 March 2026"),
        (.phone, "01134960000", "01134960000"), (.email, "help@lockside.example", "help@lockside.example"),
        (.website, "https://lockside.example", "https://lockside.example"),
    ]

    @Test("Every field is read, written the same, and told in words", arguments: samples)
    func roundTrip(field: ServiceField, text: String, words: String) throws {
        var facts = ServiceFacts()
        #expect(field.take(text, into: &facts))
        #expect(field.text(of: facts) == text)
        #expect(ServiceField.allCases.filter(facts.states) == [field])
        let one = TreatmentService(
            key: DirectoryKey(directory: "test", reference: "1"), .init(source: source, facts: facts))
        #expect(one.fact(field) == Sourced(words, source))
        for other in ServiceField.allCases where other != field { #expect(other.text(of: facts) == nil) }
    }

    @Test("No field is without its sample")
    func allOfThem() { #expect(Set(Self.samples.map(\.0)) == Set(ServiceField.allCases)) }

    @Test(
        "What makes no sense is refused and changes nothing",
        arguments: [
            (ServiceField.price, "cheap"), (.price, "-5 week"), (.price, "900 month"), (.help, "advice|magic"),
            (.help, ""), (.pets, "perhaps"), (.faith, "some"), (.visitingFromDay, "0"), (.visitingFromDay, "366"),
            (.waitDays, "-1"), (.waitDays, "two weeks"), (.rating, ""), (.rating, "Good|yesterday"),
            (.rating, "Good|http://plain.example"), (.regulator, "CQC"), (.place, "Mill Lane, Leeds"),
            (.place, "ZZ1 1ZZ9"), (.phone, "12"), (.email, "nobody"), (.opening, "nine to five"), (.name, ""),
            (.languages, "|"),
        ])
    func refused(field: ServiceField, text: String) {
        var facts = ServiceFacts()
        #expect(!field.take(text, into: &facts))
        #expect(facts == ServiceFacts())
    }

    @Test("A price by the day is seven times as much a week; by the session or the stay nothing is known")
    func weekly() {
        #expect(Price(pounds: 100, per: .day)?.poundsAWeek == 700)
        #expect(Price(pounds: 900, per: .week)?.poundsAWeek == 900)
        #expect(Price(pounds: 9000, per: .stay)?.poundsAWeek == nil)
        #expect(Price(pounds: .max, per: .day)?.poundsAWeek == nil)
    }
}
