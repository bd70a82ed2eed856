import Clinical
import Exchange
import Testing

@Suite("The invented directory that the project ships")
struct InventedDirectoryTests {
    @Test("every setting and every way of paying is in it, all of it readable, nothing of it real")
    func whole() throws {
        let services = try InventedDirectory.services()
        #expect(services.count == 45)
        #expect(Set(services.flatMap { $0.settings?.value ?? [] }) == Set(Setting.allCases))
        #expect(Set(services.flatMap { $0.funding?.value ?? [] }) == Set(Funding.allCases))
        let drama = ["01632960", "0207946", "0808157", "02896496", "02920180", "0191498"]
        for service in services {
            let phone = try #require(service.phone?.value, "\(service.key)")
            let isDrama = drama.contains { phone.hasPrefix($0) } || phone.dropFirst(4).hasPrefix("4960")
            #expect(isDrama, "\(phone) is not a number kept for drama")
            #expect(service.name?.source.checkedOn.description == "2026-11-01")
        }
        #expect(InventedDirectory.checkedOn.description == "2026-11-01")
    }

    @Test("none of them says yes to pets, to children or to a wheelchair in one line, and no in another")
    func agrees() throws {
        for service in try InventedDirectory.services() {
            let access = service.access?.value ?? []
            #expect(!(access.contains(.petsWelcome) && service.pets?.value == false), "\(service.key)")
            #expect(!(access.contains(.childcare) && service.children?.value == false), "\(service.key)")
            #expect(!(access.contains(.wheelchair) && service.stepFree?.value == false), "\(service.key)")
        }
    }

    @Test("all 124 areas have a middle, so any real postcode finds something near, with a word of warning")
    func areas() throws {
        let finder = Finder(services: try InventedDirectory.services(), places: try InventedDirectory.places())
        for area in PostcodeArea.all {
            let answer = finder.find(FinderQuery(near: "\(area)1 1AA"))
            #expect(answer.matches.count == 10 && answer.notes.count == 1, "\(area)")
        }
        var query = FinderQuery(near: "Leeds", limit: 2)
        query.audience = .youngPeople
        #expect(finder.find(query).matches.first?.service.displayName == "Kingfisher Young People")
    }

    @Test("our area middles lie where the outcodes are", .enabled(if: isHere, "needs ../shared/data"))
    func middles() throws {
        let outcodes = Dictionary(grouping: try realPlaces().kept) { $0.outcode?.areaLetters ?? "" }
        let wide = ["HS", "KW", "PA", "PH"]
        for place in try InventedDirectory.places() {
            let members = outcodes["\(place.name)"] ?? []
            let nearest = members.map { $0.middle.kilometres(to: place.middle) }.min() ?? .infinity
            #expect(nearest < 10, "\(place.name): no outcode near \(place.town ?? "")")
            let (count, limit) = (Double(members.count), wide.contains("\(place.name)") ? 75.0 : 40)
            let latitude = members.map(\.middle.latitude).reduce(0, +) / count
            let longitude = members.map(\.middle.longitude).reduce(0, +) / count
            let middle = try #require(Coordinate(latitude: latitude, longitude: longitude))
            #expect(middle.kilometres(to: place.middle) < limit, "\(place.name)")
        }
    }

    @Test("the answer as JSON has the promised shape")
    func json() throws {
        let finder = Finder(services: try InventedDirectory.services(), places: try InventedDirectory.places())
        var query = FinderQuery(near: "LS1 4AP", limit: 1)
        query.setting = .residential
        let json = try finder.find(query).json()
        for part in [
            #""matches":[{"against":["#, #""distanceKm":"#, #""name":"Willow Wharf""#, #""postcode":"HG1 9ZE""#,
            #""setting":["residential"]"#, #""source":"Towpath invented directory""#, #""choices":null"#,
            #"residential rehab (Towpath invented directory, 2026-11-01)"#,
        ] { #expect(json.contains(part), "\(part) in \(json)") }
        #expect(try finder.find(FinderQuery(near: "Nowhere Atall")).json().contains(#""distanceKm":null"#))
    }
}
