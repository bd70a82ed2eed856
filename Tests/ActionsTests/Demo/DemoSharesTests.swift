import Clinical
import Foundation
import Testing

@testable import Actions

private let file = URL(filePath: "../shared/data/ndtms-viewit/ViewIt_Export_Data_England.csv")
private let outcodes = URL(filePath: "../shared/data/uk-outcodes/postcodes.csv")

@Suite("Drug groups, sexes and ages are as common as published")
struct DemoSharesTests {
    @Test(
        "Of 200,000 people drawn, each group is within a quarter of a hundredth of the published share",
        .enabled(if: FileManager.default.fileExists(atPath: file.path), "needs ../shared/data"))
    func published() throws {
        var drawn: [String: Int] = [:]
        var dice = DemoDice(seed: 20_261_120, stream: 1)
        for _ in 0..<200_000 { drawn[dice.share().name, default: 0] += 1 }
        let counted = try Self.counted()
        let total = counted.values.reduce(0, +)
        #expect(counted.count == DemoShare.all.count && total == 289_215)
        for (name, count) in counted {
            let difference = Double(drawn[name] ?? 0) / 200_000 - Double(count) / Double(total)
            #expect(abs(difference) < 0.0025, "\(name) differs by \(difference)")
        }
    }

    @Test("The table holds every group, sex and age once, and the people of a plan are drawn from it")
    func table() throws {
        #expect(Set(DemoShare.all.map(\.name)).count == 24)
        #expect(abs(DemoShare.all.reduce(0) { $0 + $1.perTenThousand } - 10_000) <= 12)
        let plan = DemoPlan(people: 4000, seed: 3, asOf: Day("2026-11-20")!)!
        let clinic = try DemoClinic(plan)
        let adults = (100..<4000).map { plan.persona($0, in: clinic) }.filter { !$0.isYoung }
        let opiates = adults.filter { $0.group == .opiates }.count * 1000 / adults.count
        #expect((460...512).contains(opiates), "\(opiates) of 1,000")
    }

    @Test(
        "Each town is within two kilometres of the middle of its postcode district",
        .enabled(if: FileManager.default.fileExists(atPath: outcodes.path), "needs ../shared/data"))
    func towns() throws {
        let towns = DemoTown.all + DemoTown.withoutTeams
        #expect(DemoTown.all.count == 174 && towns.count == 195 && Set(towns.map(\.outcode)).count == 195)
        var middles: [String: Coordinate] = [:]
        for line in try String(contentsOf: outcodes, encoding: .utf8).split(whereSeparator: \.isNewline) {
            let cells = line.split(separator: ",", omittingEmptySubsequences: false)
            guard let latitude = Double(cells[3]), let longitude = Double(cells[4]) else { continue }
            middles[String(cells[0])] = Coordinate(latitude: latitude, longitude: longitude)
        }
        for town in towns {
            let middle = try #require(middles[town.outcode.text], "\(town.name)")
            #expect(middle.kilometres(to: town.middle) < 2, "\(town.name)")
        }
    }

    @Test("Every nation has towns with services, and a name that two towns share is asked about, never guessed")
    func nations() throws {
        let demo = DemoDirectory(DemoPlan(people: 10, seed: 1, asOf: Day("2026-11-20")!)!)
        let finder = Finder(services: demo.services, places: demo.places)
        for town in ["London", "Cardiff", "Glasgow", "Belfast", "Derry", "Edinburgh"] {
            var query = FinderQuery(near: town)
            query.withinKilometres = 5
            #expect(finder.find(query).matches.count >= 2, "\(town)")
        }
        for (town, count) in [("Newport", 2), ("Richmond", 2), ("Bangor", 2)] {
            guard case .choices(let choices) = finder.find(FinderQuery(near: town)).place else {
                Issue.record("\(town) was guessed")
                continue
            }
            #expect(choices.count == count)
            for choice in choices { #expect(finder.find(FinderQuery(near: choice.near)).matches.count == 10) }
        }
        let nations = demo.services.reduce(into: Set<Nation>()) { $0.formUnion($1.place?.value.nations ?? []) }
        #expect(nations == Set(Nation.allCases))
        let clinic = try DemoClinic(DemoPlan(people: 2_000_000, seed: 1, asOf: Day("2026-11-20")!)!)
        #expect(!clinic.teams.contains { $0.town.name == "Glasgow" }, "the demo clinic answers to England's rules")
    }

    /// People in treatment in each group, as the export counts them; its names are written in many ways.
    private static func counted() throws -> [String: Int] {
        var counted: [String: Int] = [:]
        for line in try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline).dropFirst() {
            let cells = line.split(separator: ",", omittingEmptySubsequences: false).map { $0.lowercased() }
            guard cells[0] == DemoShare.period, !cells[2...4].contains("total") else { continue }
            counted[cells[2...4].joined(separator: " ")] = Int(cells[5])
        }
        return counted
    }
}

extension DemoShare {
    fileprivate var name: String {
        let age = ages.upperBound > 49 ? "50+" : "\(ages.lowerBound)-\(ages.upperBound)"
        return "\(group.rawValue) \(sex == .female ? "f" : "m") \(age)"
    }
}
