import Testing

@testable import Clinical

@Suite("A name that several places share, or begin with")
struct SharedNameTests {
    private let gazetteer = Gazetteer(
        somePlaces + [
            place("BT33", "Newcastle", "Down", 54.21, -5.89),
            place("IP22", "Weston", "Suffolk", 52.42, 1.5),
            place("BS23", "Weston-super-Mare", "North Somerset", 51.34, -2.97),
            place("NR23", "Wells-next-the-Sea", "Norfolk", 52.95, 0.85),
            place("DN19", "Barrow-Upon-Humber", "North Lincolnshire", 53.67, -0.37),
            place("LA14", "Dalton-in-Furness", "Cumbria", 54.12, -3.23),
            place("BN3", "Brighton", "Brighton and Hove", 50.83, -0.17),
            place("LS3", "Leeds", "Leeds", 53.8, -1.56), place("ME17", "Leeds", "Kent", 51.25, 0.61),
            place("M1", "Manchester", "Greater Manchester", 53.48, -2.24),
            place("M22", "Manchester Airport", "Greater Manchester", 53.36, -2.27),
            place("BL9", "Bury", "Bury", 53.59, -2.3), place("BL8", "Bury", "Bury", 53.6, -2.33),
            place("IP33", "Bury St Edmunds", "Suffolk", 52.25, 0.71),
        ])

    private func choices(_ typed: String) -> Set<String>? {
        guard case .choices(let choices) = gazetteer.find(typed) else { return nil }
        return Set(choices.map(\.near))
    }

    private func spot(_ typed: String) -> Spot? {
        guard case .found(let spot) = gazetteer.find(typed) else { return nil }
        return spot
    }

    @Test("a place of just that name is asked about with those far off that begin with it, and each is found")
    func begun() throws {
        let newcastles = try #require(choices("Newcastle"))
        #expect(newcastles == ["Newcastle, Down", "Newcastle upon Tyne", "Newcastle-under-Lyme, Staffordshire"])
        #expect(choices("weston") == ["Weston, Suffolk", "Weston-super-Mare, North Somerset"])
        #expect(choices("Newcastle, Tyne and Wear") == newcastles, "a district we do not know picks none of them")
        for near in newcastles + ["Weston, Suffolk", "Weston-super-Mare, North Somerset"] {
            #expect(spot(near)?.name == near, "and the heading names its district")
        }
        #expect(spot("Newcastle, Staffordshire")?.name == "Newcastle-under-Lyme, Staffordshire")
    }

    @Test("nobody is asked about a suburb near by, nor about a city that is far larger than what shares its name")
    func notAsked() throws {
        #expect(spot("Manchester")?.name == "Manchester" && spot("Manchester")?.note == nil)
        let leeds = try #require(spot("Leeds"))
        #expect(leeds.name == "Leeds" && leeds.point.kilometres(to: somePlaces[0].middle) < 5)
        #expect(leeds.note == "There is also Leeds, Kent. If you mean that, type it so.")
        #expect(spot("Leeds, Kent")?.name == "Leeds, Kent")
        #expect(spot("bury")?.note?.contains("Bury St Edmunds, Suffolk") == true)
    }

    @Test("a list with nothing in the nation of the place says so, and one that has, or may have, does not")
    func nation() {
        let english = [
            service("over the water") { $0.place = at("BS23 1AA") }, service("line") { $0.settings = [.helpline] },
        ]
        let places = [
            place("CF10", "Cardiff", "Cardiff", 51.48, -3.18),
            place("BS23", "Weston-super-Mare", "North Somerset", 51.34, -2.97),
            place("TD15", "Berwick", "Northumberland", 55.77, -2.0),
        ]
        let finder = Finder(services: english, places: places)
        for near in ["CF10", "Cardiff", "CF10 1AA"] {
            #expect(finder.find(FinderQuery(near: near)).nationWithout == .wales)
        }
        for near in ["BS23", "TD15"] { #expect(finder.find(FinderQuery(near: near)).nationWithout == nil) }
        let both = Finder(services: english + [service("welsh") { $0.place = at("CF10 1AA") }], places: places)
        #expect(both.find(FinderQuery(near: "CF10")).nationWithout == nil)
        let afar = Finder(services: [english[1]], places: places)
        #expect(afar.find(FinderQuery(near: "CF10")).nationWithout == nil, "a helpline is over no border")
    }

    @Test(
        "the only place that begins with a name is offered, never taken for it, and part of a district’s name is known",
        arguments: [
            ("Wells", ["Wells-next-the-Sea"]), ("Barrow", ["Barrow-Upon-Humber"]),
            ("Barrow-in-Furness", ["Dalton-in-Furness", "Barrow-Upon-Humber"]),
        ])
    func offered(typed: String, near: [String]) {
        guard case .unknown(_, let suggestions) = gazetteer.find(typed) else { return #expect(Bool(false), "taken") }
        #expect(suggestions.map(\.near) == near)
        #expect(spot("Hove")?.name == "Brighton and Hove")
    }
}
