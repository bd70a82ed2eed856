import Clinical
import Exchange
import Foundation
import Testing

private let shared = URL(filePath: "../shared/data")
let isHere = FileManager.default.fileExists(atPath: shared.path)

/// Everything one file gave.
struct Imported<Value: Sendable> {
    var kept: [Value] = []
    var left: [FieldProblem] = []
    var setAside: [(line: Int, problem: FieldProblem)] = []

    mutating func add(_ lines: [ImportLine<Value>]) {
        for line in lines {
            switch line {
            case .kept(let value, _, let left):
                kept.append(value)
                self.left += left
            case .setAside(let line, let problem): setAside.append((line, problem))
            }
        }
    }
}

let fileDay = Day(year: 2026, month: 4, day: 5)!

func services(_ bytes: some Collection<UInt8>, known: Set<Outcode>? = nil) throws -> Imported<TreatmentService> {
    var importer = DirectoryImporter(ImportContext(checkedOn: fileDay, knownOutcodes: known))
    var imported = Imported<TreatmentService>()
    var rest = bytes[...]
    while !rest.isEmpty {
        imported.add(try importer.read(rest.prefix(4093)))
        rest = rest.dropFirst(4093)
    }
    imported.add(try importer.finish())
    return imported
}

func realServices(_ path: String, known: Set<Outcode>? = nil) throws -> Imported<TreatmentService> {
    try services(Data(contentsOf: shared.appending(path: path)), known: known)
}

func realPlaces() throws -> Imported<Place> {
    var importer = PlaceImporter(ImportContext(checkedOn: fileDay))
    var imported = Imported<Place>()
    imported.add(try importer.read(Data(contentsOf: shared.appending(path: "uk-outcodes/postcodes.csv"))))
    imported.add(try importer.finish())
    return imported
}

/// The counts were taken independently with Python's csv module: rows whose service types or specialisms hold the
/// word "substance" in any case; US rows that share all of name, street, city, state and ZIP with an earlier row.
@Suite("Real directories are read whole", .enabled(if: isHere, "needs ../shared/data"))
struct RealFileTests {
    @Test("the narrow CQC list: all 516 locations treat substance misuse and stand in a known outcode")
    func narrow() throws {
        let known = Gazetteer(try realPlaces().kept).knownOutcodes
        let file = try realServices("cqc-substance-misuse-2026/services.csv", known: known)
        #expect(file.kept.count == 516 && file.setAside.isEmpty)
        #expect(file.kept.allSatisfy { $0.regulator != nil && $0.place?.value.postcode != nil })
        let chart = try #require(file.kept.first)
        #expect(chart.key.reference == "1-10559211016" && chart.phone?.value == "01924438383")
        #expect(chart.settings?.value == [.community] && chart.settings?.source.checkedOn == fileDay)
        #expect(file.kept.contains { $0.displayName == "The Calico Group - St John’s Court" })
        #expect(file.left.allSatisfy { $0.field == "phone" })
        #expect(file.left.contains { $0.reason.contains("14722556762") })
    }

    @Test("the wide CQC list: 856 of 1,538 say they help, the rest are set aside by line")
    func wide() throws {
        let file = try realServices("cqc-substance-misuse-2026/services-wide.csv")
        #expect(file.kept.count == 856 && file.setAside.count == 682)
        #expect(file.setAside.first?.line == 3)
        #expect(Set(file.setAside.map(\.problem.field)) == ["service_types"])
    }

    @Test("the CQC download of locations: 60 of 999 name substance misuse, one of them is dormant")
    func locations() throws {
        let file = try realServices("cqc-locations-sample-2026/locations.csv")
        #expect(file.kept.count == 59 && file.setAside.count == 940)
        #expect(file.setAside.filter { $0.problem.field == "Dormant" }.count == 1)
        #expect(file.kept.allSatisfy { $0.place?.value.district != nil && $0.help?.value == [.otherCare] })
    }

    @Test("the US locator: 14,034 rows, 7 of them the same facility twice, leading noughts of ZIP codes put back")
    func us() throws {
        let file = try realServices("samhsa-substance-use-treatment-us/facilities.csv")
        #expect(file.kept.count == 14_027 && file.setAside.count == 7)
        #expect(file.setAside.map(\.line) == [925, 3021, 3835, 5260, 8144, 10594, 13174])
        #expect(file.kept.allSatisfy { $0.place?.value.postalCode?.count == 5 && $0.place?.value.coordinate != nil })
        #expect(file.kept.contains { $0.place?.value.postalCode == "06708" })
        #expect(file.kept.contains { $0.displayName == "Asociación Puertorriqueños en Marcha" })
    }

    @Test("the outcode list: all 2,856 outcodes have a shape we accept, in all 124 areas")
    func places() throws {
        let file = try realPlaces()
        #expect(file.kept.count == 2856 && file.setAside.isEmpty)
        #expect(Set(file.kept.compactMap { $0.outcode?.area }) == Set(PostcodeArea.all))
        let gazetteer = Gazetteer(file.kept)
        for (town, count) in [("Richmond", 2), ("Newport", 6), ("Kingswood", 2)] {
            guard case .choices(let choices) = gazetteer.find(town) else {
                Issue.record("\(town)")
                continue
            }
            #expect(choices.count == count, "\(town): \(choices.map(\.near))")
        }
        guard case .found(let leeds) = gazetteer.find("Leeds") else {
            Issue.record("Leeds")
            return
        }
        #expect(leeds.note?.contains("Leeds, Kent") == true, "the city is larger than the village, which is named")
        for town in ["Leeds, Kent", "Birmingham", "London", "Edinburgh", "Belfast", "Cardiff", "Southport"] {
            guard case .found = gazetteer.find(town) else {
                Issue.record("\(town)")
                continue
            }
        }
    }

    @Test("towns of the real map that are mistyped are offered, and each that is offered is found alone")
    func mistyped() throws {
        let gazetteer = Gazetteer(try realPlaces().kept)
        for (typed, meant) in [
            ("Leads", "Leeds"), ("Machester", "Manchester"), ("Edinborough", "City of Edinburgh"),
            ("Birmigham", "Birmingham"), ("Glasow", "Glasgow"), ("Cardif", "Cardiff"), ("Bellfast", "Belfast"),
            ("Middlesborough", "Middlesbrough"), ("Glouster", "Gloucester"), ("Stoke on Tent", "Stoke-on-Trent"),
            ("Kings Lyn", "King's Lynn"), ("Newcastel", "Newcastle Upon Tyne"), ("Lodnon", "London"),
        ] {
            guard case .unknown(_, let suggestions) = gazetteer.find(typed) else {
                Issue.record("\(typed)")
                continue
            }
            #expect(suggestions.first?.near == meant && suggestions.count <= 5, "\(typed): \(suggestions.map(\.near))")
            for suggestion in suggestions {
                guard case .found(let spot) = gazetteer.find(suggestion.near) else {
                    Issue.record("\(typed): \(suggestion.near)")
                    continue
                }
                #expect(spot.point == suggestion.point)
            }
        }
    }

    @Test("15,000 real services are searched exactly: every distance equals a plain sort's")
    func exact() throws {
        let us = try realServices("samhsa-substance-use-treatment-us/facilities.csv").kept
        let cqc = try realServices("cqc-substance-misuse-2026/services-wide.csv").kept
        let finder = Finder(services: us + cqc, places: try realPlaces().kept)
        for near in ["LS1 4AP", "EC1A 1BB", "AB10 1AA", "TR1 1AA", "BT1 1AA"] {
            let answer = finder.find(FinderQuery(near: near, limit: 50))
            guard case .found(let spot) = answer.place else {
                Issue.record("\(near)")
                continue
            }
            let all = finder.services.compactMap { service -> Double? in
                guard let place = service.place?.value else { return nil }
                if let own = place.coordinate { return own.kilometres(to: spot.point) }
                guard let postcode = place.postalCode, case .found(let there) = finder.gazetteer.find(postcode)
                else { return nil }
                return there.point.kilometres(to: spot.point)
            }
            #expect(all.count == 14_883)
            #expect(answer.matches.compactMap(\.kilometres) == Array(all.sorted().prefix(50)), "\(near)")
        }
    }

    @Test("the same file twice changes nothing; half a file marks nothing vanished unless that is accepted")
    func merging() throws {
        let all = try realServices("cqc-substance-misuse-2026/services.csv").kept
        let again = DirectoryMerge(present: all, incoming: all, acceptingShrink: false)
        #expect(again.unchanged.count == 516 && again.new.isEmpty && again.changed.isEmpty && again.vanished.isEmpty)
        let cut = DirectoryMerge(present: all, incoming: Array(all.prefix(257)), acceptingShrink: false)
        #expect(cut.isShrinkRefused && cut.vanished.isEmpty && cut.unchanged.count == 257)
        let half = DirectoryMerge(present: all, incoming: Array(all.prefix(258)), acceptingShrink: false)
        #expect(!half.isShrinkRefused && half.vanished.count == 258)
        let accepted = DirectoryMerge(present: all, incoming: Array(all.prefix(257)), acceptingShrink: true)
        #expect(accepted.vanished.count == 259)
    }

    @Test("what we export we import again, the same, from real rows in CSV and JSON")
    func roundTrip() throws {
        for path in ["cqc-substance-misuse-2026/services.csv", "samhsa-substance-use-treatment-us/facilities.csv"] {
            let all = try realServices(path).kept
            let text = OwnFile.header + all.map(OwnFile.row).joined()
            let back = try services(Array(text.utf8))
            #expect(back.kept == all && back.setAside.isEmpty, "\(path) \(back.setAside.prefix(3))")
            let json = try OwnJSON.read(OwnJSON.write(all), ImportContext(checkedOn: fileDay))
            var read = Imported<TreatmentService>()
            read.add(json)
            #expect(read.kept == all)
        }
    }
}
