import Clinical
import Testing

@Suite("Finding a service that fits")
struct FinderTests {
    private let finder = Finder(
        services: [
            service("community-leeds") {
                $0.place = at("LS1 4AP")
                $0.settings = [.community]
                $0.substances = [.alcohol, .heroin]
                $0.funding = [.free]
                $0.audiences = [.everyone]
                $0.opening = OpeningHours("mon-fri 09:00-17:00")
            },
            service("silent-leeds") { $0.place = at("LS2 9JT") },
            service("rehab-bradford") {
                $0.place = at("BD1 1HX")
                $0.settings = [.residential]
                $0.funding = [.selfPay]
                $0.price = Price(pounds: 900, per: .week)
                $0.audiences = [.women]
            },
            service("detox-edinburgh") {
                $0.place = at("EH1 1AA")
                $0.settings = [.inpatientDetox, .residential]
                $0.funding = [.free]
                $0.substances = [.alcohol]
                $0.opening = .always
            },
            service("helpline") {
                $0.settings = [.helpline]
                $0.funding = [.free]
            },
        ], places: somePlaces)

    private func ask(_ near: String?, _ fill: (inout FinderQuery) -> Void = { _ in }) -> FinderAnswer {
        var query = FinderQuery(near: near)
        fill(&query)
        return finder.find(query)
    }

    private func names(_ matches: [Match]) -> [String] { matches.map(\.service.displayName) }

    @Test("with no filter it is simply the nearest, and what can be reached from anywhere comes last")
    func nearest() {
        let answer = ask("LS1 4AP")
        #expect(
            names(answer.matches)
                == ["community-leeds", "silent-leeds", "rehab-bradford", "detox-edinburgh", "helpline"])
        #expect(answer.nearly.isEmpty && answer.notes.isEmpty)
        #expect(answer.matches[0].kilometres == 0 && answer.matches[4].kilometres == nil)
    }

    @Test("a filter keeps what a source says fits; who does not say is shown as nearly, to be asked")
    func substance() throws {
        let answer = ask("LS1") { $0.substance = .alcohol }
        #expect(names(answer.matches) == ["community-leeds", "detox-edinburgh"])
        #expect(names(answer.nearly) == ["silent-leeds", "rehab-bradford", "helpline"])
        let silent = try #require(answer.nearly.first)
        #expect(silent.relax == [.substance])
        #expect(silent.reasons.contains { $0.stance == .ask && $0.words.contains("alcohol") && $0.source == nil })
        let community = try #require(answer.matches.first)
        #expect(community.reasons.contains { $0.words == "help with alcohol" && $0.source == source })
    }

    @Test("free means free: a place that charges does not fit, and its price is told against it")
    func funding() throws {
        let answer = ask("BD1") {
            $0.setting = .residential
            $0.funding = .free
        }
        #expect(names(answer.matches) == ["detox-edinburgh"])
        #expect(!names(answer.nearly).contains("rehab-bradford"))
        let rehab = try #require(ask("BD1") { $0.setting = .residential }.matches.first)
        #expect(rehab.reasons.contains { $0.stance == .con && $0.words == "£900 a week" })
        #expect(rehab.reasons.contains { $0.stance == .con && $0.words == "you pay" })
    }

    @Test("when nothing fits it says so, and names the nearest that nearly does and what to relax")
    func nothingFits() throws {
        let answer = ask("LS1") {
            $0.setting = .residential
            $0.funding = .free
            $0.withinKilometres = 50
        }
        #expect(answer.matches.isEmpty)
        #expect(names(answer.nearly).first == "silent-leeds")
        let note = try #require(answer.notes.first)
        #expect(note.contains("Nothing fits") && note.contains("silent-leeds") && note.contains("residential rehab"))
    }

    @Test("someone under 18 is shown services for everyone, and not one that says it is for women only")
    func audience() {
        #expect(names(ask("LS1") { $0.audience = .youngPeople }.matches) == ["community-leeds"])
        #expect(names(ask("LS1") { $0.audience = .women }.matches) == ["rehab-bradford"])
    }

    @Test("opening is judged by the minute, and unstated hours are to be asked")
    func opening() {
        #expect(
            names(ask("LS1") { $0.opening = .at(.monday, minute: 1019) }.matches)
                == ["community-leeds", "detox-edinburgh"])
        #expect(names(ask("LS1") { $0.opening = .at(.monday, minute: 1020) }.matches) == ["detox-edinburgh"])
        #expect(names(ask("LS1") { $0.opening = .weekend }.matches) == ["detox-edinburgh"])
    }

    @Test(
        "a place is found by postcode, outcode, town, district or the start of its name",
        arguments: [
            ("ls1 4ap", "LS1"), ("LS1", "LS1"), ("leeds", "Leeds"),
            ("Richmond, Greater London", "Richmond, Greater London"),
            ("richmond, north yorkshire", "Richmond, North Yorkshire"), ("Edinburgh", "City of Edinburgh"),
            ("LS", "the LS area"),
            ("Gomersal", "Gomersal"), ("LS1 4", "LS1"), ("Leeds, England", "Leeds"),
        ])
    func places(typed: String, name: String) {
        guard case .found(let spot) = finder.gazetteer.find(typed) else {
            Issue.record("not found")
            return
        }
        #expect(spot.name == name)
    }

    @Test("a town that exists twice is asked about, never guessed; either choice typed again is found")
    func choices() throws {
        let answer = ask("Richmond")
        #expect(answer.matches.isEmpty)
        guard case .choices(let choices) = answer.place else {
            Issue.record("no choices")
            return
        }
        #expect(choices.map(\.near) == ["Richmond, Greater London", "Richmond, North Yorkshire"])
        for choice in choices { #expect(ask(choice.near).matches.count == 5) }
        guard case .choices(let newcastles) = finder.gazetteer.find("Newcastle") else {
            Issue.record("none")
            return
        }
        #expect(newcastles.count == 2)
    }

    @Test("a postcode whose outcode is unknown falls back to its area and says so")
    func fallback() throws {
        let answer = ask("LS99 9ZZ")
        #expect(Set(names(answer.matches).prefix(2)) == ["community-leeds", "silent-leeds"])
        #expect(try #require(answer.notes.first).contains("LS99"))
    }

    @Test(
        "an unknown place says so, and still offers what can be reached from anywhere",
        arguments: ["Atlantis", "ZZ9 9ZZ", "🏠", "'; DROP TABLE", "مرحبا"])
    func unknown(typed: String) throws {
        let answer = ask(typed)
        #expect(names(answer.matches) == ["helpline"])
        #expect(answer.notes.count == 2)
    }
}

@Suite("The finder agrees with a plain sort over everything")
struct FinderPropertyTests {
    @Test("over invented directories, for every seed", arguments: 1...40)
    func agrees(seed: UInt64) throws {
        var random = Seeded(seed: seed)
        let services = (0..<300).map { Self.invented($0, &random) }
        let finder = Finder(services: services, places: somePlaces)
        for _ in 0..<20 {
            let query = Self.inventedQuery(&random)
            let answer = finder.find(query)
            let expected = Self.oracle(services, query)
            #expect(answer.matches.map(\.service.key.reference) == expected, "seed \(seed), \(query)")
            #expect(answer.matches.allSatisfy { $0.relax.isEmpty } && answer.nearly.allSatisfy { !$0.relax.isEmpty })
        }
    }

    private static let from = Coordinate(latitude: 53.797, longitude: -1.548)!

    private static func invented(_ number: Int, _ random: inout Seeded) -> TreatmentService {
        service("s\(1000 + number)") {
            var place = ServicePlace(.uk)
            place.coordinate = Coordinate(
                latitude: .random(in: 50...58, using: &random), longitude: .random(in: -6...1, using: &random))
            $0.place = place
            let settings: [[Setting]] = [
                [.community], [.residential], [.pharmacy], [.online], [.helpline], [.community, .helpline],
                [.mutualAid, .online], [.residential, .helpline, .online],
            ]
            if .random(using: &random) { $0.settings = settings.randomElement(using: &random)! }
            if .random(using: &random) {
                $0.substances = [.alcohol, Substance.allCases.randomElement(using: &random)!]
            }
            if .random(using: &random) { $0.funding = [Funding.allCases.randomElement(using: &random)!] }
        }
    }

    private static func inventedQuery(_ random: inout Seeded) -> FinderQuery {
        var query = FinderQuery(near: "LS1", limit: .random(in: 1...30, using: &random))
        let settings: [Setting] = [.community, .residential, .mutualAid, .online]
        if Bool.random(using: &random) { query.setting = settings.randomElement(using: &random) }
        if Bool.random(using: &random) { query.substance = Substance.allCases.randomElement(using: &random) }
        if Bool.random(using: &random) { query.funding = Funding.allCases.randomElement(using: &random) }
        if Bool.random(using: &random) { query.withinKilometres = .random(in: 10...400, using: &random) }
        return query
    }

    private static func oracle(_ services: [TreatmentService], _ query: FinderQuery) -> [String] {
        let fitting = services.filter { service in
            (query.setting.map { service.settings?.value.contains($0) ?? false } ?? true)
                && (query.substance.map { service.substances?.value.contains($0) ?? false } ?? true)
                && (query.funding.map { service.funding?.value.contains($0) ?? false } ?? true)
                && (query.withinKilometres.map { kilometres(service) <= $0 || isFromAfar(service, query) } ?? true)
        }
        let sorted = fitting.sorted { (kilometres($0), $0.key) < (kilometres($1), $1.key) }
        return sorted.prefix(query.limit).map(\.key.reference)
    }

    /// One that has no room is nowhere; one that also has a room is where that is.
    private static func kilometres(_ service: TreatmentService) -> Double {
        let ways = service.settings?.value ?? [.community]
        if ways.allSatisfy({ $0 == .online || $0 == .helpline }) { return .infinity }
        return service.place!.value.coordinate!.kilometres(to: from)
    }

    /// Nobody goes to a rehab by phone, whatever else it offers.
    private static func isFromAfar(_ service: TreatmentService, _ query: FinderQuery) -> Bool {
        let ways = service.settings?.value ?? []
        guard ways.contains(.online) || ways.contains(.helpline) else { return false }
        return query.setting != .residential
    }
}
