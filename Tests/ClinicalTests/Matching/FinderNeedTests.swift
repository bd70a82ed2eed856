import Testing

@testable import Clinical

@Suite("What someone cannot do without")
struct FinderNeedTests {
    private let finder = Finder(
        services: [
            service("yes") {
                $0.place = at("LS1 4AP")
                $0.detoxOnSite = true
                $0.rating = RegulatorRating(words: "Outstanding")
                $0.aftercare = [.inPerson, .online]
                ($0.children, $0.couples, $0.pets, $0.stepFree, $0.faith) = (true, true, true, true, .notReligious)
                $0.price = Price(pounds: 150, per: .day)
                $0.languages = ["English", "Polish"]
                $0.insurers = ["Basin Mutual"]
            },
            service("no") {
                $0.place = at("LS2 9JT")
                $0.detoxOnSite = false
                $0.rating = RegulatorRating(words: "Requires improvement")
                $0.aftercare = [.phone]
                ($0.children, $0.couples, $0.pets, $0.stepFree, $0.faith) = (false, false, false, false, .religious)
                $0.price = Price(pounds: 3000, per: .week)
                $0.languages = ["English"]
                $0.insurers = ["Towline Health"]
            },
            service("silent") { $0.place = at("BD1 1HX") },
            service("free") {
                $0.place = at("EH1 1AA")
                $0.funding = [.free]
                $0.access = [.petsWelcome, .wheelchair]
            },
        ], places: somePlaces)

    private func ask(_ fill: (inout FinderQuery) -> Void) -> FinderAnswer {
        var query = FinderQuery(near: "LS1")
        fill(&query)
        return finder.find(query)
    }

    private func names(_ matches: [Match]) -> [String] { matches.map(\.service.displayName) }

    @Test(
        "Whoever says yes fits, who is silent may fit and is to be asked, who says no does not",
        arguments: ServiceNeed.allCases)
    func needs(_ need: ServiceNeed) throws {
        let isReversed = need == .religious
        let answer = ask { $0.needs = [need] }
        let named = [ServiceNeed.pets, .stepFree].contains(need) ? ["free"] : []
        #expect(names(answer.matches) == [isReversed ? "no" : "yes"] + named)
        #expect(names(answer.nearly) == ["silent"] + (named.isEmpty ? ["free"] : []))
        let silent = try #require(answer.nearly.first)
        #expect(silent.relax == [.need(need)] && silent.reasons.contains { $0.stance == .ask })
        let fits = try #require(answer.matches.first)
        #expect(fits.reasons.contains { $0.stance == .pro && $0.words == need.words && $0.source == source })
    }

    @Test("All that is asked must hold; where nothing fits, what to give up is said")
    func together() throws {
        #expect(names(ask { $0.needs = Set(ServiceNeed.allCases).subtracting([.religious]) }.matches) == ["yes"])
        let none = ask { $0.needs = [.detoxOnSite, .religious] }
        #expect(none.matches.isEmpty && none.notes.first?.contains("do not insist on") == true)
    }

    @Test("A price is compared by the week; free help costs nothing; silence is asked about")
    func price() {
        let answer = ask { $0.poundsAWeek = 1050 }
        #expect(names(answer.matches) == ["yes", "free"] && names(answer.nearly) == ["silent"])
        #expect(names(ask { $0.poundsAWeek = 1049 }.matches) == ["free"])
        let reasons = ask { $0.poundsAWeek = 500 }.matches[0].reasons
        #expect(reasons.contains { $0.stance == .pro && $0.words == "free" && $0.source == source })
    }

    @Test("Free help is within a price only for who may take it, and what a place charges is always told with its unit")
    func priceAndFree() throws {
        func place(_ name: String, _ price: Price?, _ funding: Funding...) -> TreatmentService {
            service(name) {
                $0.place = at("LS1 4AP")
                $0.settings = [.residential]
                $0.funding = funding
                $0.price = price
            }
        }
        let dear = Finder(
            services: [
                place("a dear one", Price(pounds: 1450, per: .week), .free, .selfPay),
                place("b cheap", Price(pounds: 1000, per: .week), .free, .selfPay),
                place("c stay", Price(pounds: 4000, per: .stay), .selfPay),
                place("d session", Price(pounds: 60, per: .session), .selfPay),
            ], places: somePlaces)
        func said(_ funding: Funding?) -> (fits: [String], words: [String: [String]]) {
            var query = FinderQuery(near: "LS1")
            (query.poundsAWeek, query.funding) = (1000, funding)
            let answer = dear.find(query)
            let words = (answer.matches + answer.nearly).map { match in
                (match.service.displayName, match.reasons.map { "\($0.stance.rawValue): \($0.words)" })
            }
            return (names(answer.matches), Dictionary(words) { $1 })
        }
        for funding in [Funding.selfPay, .insurer] {
            let payer = said(funding)
            #expect(payer.fits == (funding == .selfPay ? ["b cheap"] : []))
            #expect(
                payer.words["a dear one"]?.contains("against: not £1,000 a week or less; it says: £1,450 a week")
                    ?? (funding == .selfPay), "what misses is not beside what fits")
        }
        let payer = said(.selfPay)
        #expect(payer.words["b cheap"]?.contains("for: £1,000 a week: within £1,000 a week or less") == true)
        let ask = "ask: if it is £1,000 a week or less; it says: "
        #expect(payer.words["c stay"]?.contains(ask + "£4,000 a stay: ask how many weeks that is") == true)
        #expect(payer.words["d session"]?.contains(ask + "£60 a session") == true)
        for funding in [Funding.free, nil] {
            let anyone = said(funding)
            #expect(anyone.fits == ["a dear one", "b cheap"])
            let dear = try #require(anyone.words["a dear one"])
            #expect(dear.contains("for: some or all help here is free") && dear.contains("against: £1,450 a week"))
            #expect(!dear.contains { $0.contains("1,000") })
        }
    }

    @Test("Languages and insurers are found however they are typed, by the start of the name too; nonsense fits nobody")
    func names() {
        #expect(names(ask { $0.language = " POLISH " }.matches) == ["yes"])
        #expect(names(ask { $0.insurer = "basin" }.matches) == ["yes"])
        for nonsense in ["", "xyzzy", "<b>", "🛶", "pol"] {
            let answer = ask { $0.language = nonsense }
            #expect(answer.matches.isEmpty, "\(nonsense)")
            #expect(names(answer.nearly).prefix(2) == ["silent", "free"])
        }
    }
}
