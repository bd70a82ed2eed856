import Clinical
import Exchange
import Foundation
import Testing

private let pharmacyHeader =
    "OrganisationID¬OrganisationCode¬OrganisationType¬SubType¬OrganisationStatus¬OrganisationName¬Address1¬Address2"
    + "¬Address3¬City¬County¬Postcode¬Latitude¬Longitude¬Phone¬Email¬Website"
private let hoursHeader = "OrganisationId¬WeekDay¬Times¬IsOpen¬OpeningTimeType¬AdditionalOpeningDate"
private let checkedOn = Day("2026-11-01")!

/// Everything that three files gave.
private struct Read {
    var pharmacies = Imported<TreatmentService>()
    let services, hours: JoinedRows

    subscript(_ id: String) -> TreatmentService? { pharmacies.kept.first { $0.key.reference == id } }
    func opening(_ id: String) -> String? { self[id]?.opening?.value.description }
}

extension Read {
    /// - Parameter bytes: the three files, in pieces of a size that splits rows.
    init(_ bytes: (PharmacyFile) throws -> [UInt8], on day: Day = checkedOn, piece: Int = 4093) throws {
        var importer = PharmacyImporter(ImportContext(checkedOn: day))
        for file in PharmacyFile.allCases {
            var rest = try bytes(file)[...]
            while !rest.isEmpty {
                pharmacies.add(try importer.read(rest.prefix(piece), of: file))
                rest = rest.dropFirst(piece)
            }
            pharmacies.add(try importer.finish(file))
        }
        services = try #require(importer.joined().first { $0.file == .services })
        hours = try #require(importer.joined().first { $0.file == .hours })
    }

    /// Invented rows, as a Latin-1 file holds them.
    init(pharmacies: [String] = [Read.pharmacy("1")], services: [String] = [], hours: [String] = []) throws {
        try self.init(
            { file in
                let rows =
                    switch file {
                    case .services: ["OrganisationID¬ServiceName"] + services
                    case .hours: [hoursHeader] + hours
                    case .pharmacies: [pharmacyHeader] + pharmacies
                    }
                return Array(rows.map { $0 + "\r\n" }.joined().data(using: .isoLatin1)!)
            }, piece: 7)
    }

    static func pharmacy(
        _ id: String, type: String = "Community Pharmacy", postcode: String = "LS1 4AP", phone: String = "01632 960001",
        at point: String = "53.8¬-1.5"
    ) -> String {
        "\(id)¬F\(id)¬Pharmacy¬\(type)¬Visible¬Lock Keepers Pharmacie Élan¬¬2 Heron Street¬¬Leeds¬¬\(postcode)¬\(point)"
            + "¬\(phone)¬¬"
    }

    static func week(_ times: String, _ id: String = "1") -> [String] {
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"].map { "\(id)¬\($0)¬\(times)¬True¬General¬" }
    }
}

@Suite("A list of pharmacies in three files")
struct PharmacyImporterTests {
    @Test("a pharmacy is taken with its place, its help and its hours; accents come through")
    func joins() throws {
        let read = try Read(
            services: [
                "1¬Pharmacy NHS service: supervised consumption of prescribed medicines service",
                "1¬Needle and syringe exchange services", "1¬Pharmacy NHS service: needle and syringe exchange service",
                "1¬Pregnancy testing services", "9¬Needle and syringe exchange services",
            ],
            hours: Read.week("09:00-13:00") + Read.week("14:00-17:30") + ["1¬Saturday¬09:00-12:00¬True¬General¬"])
        let pharmacy = try #require(read["1"])
        #expect(pharmacy.displayName == "Lock Keepers Pharmacie Élan")
        #expect(pharmacy.settings?.value == [.pharmacy])
        #expect(pharmacy.help?.value == [.supervisedMedicines, .needleExchange])
        #expect(pharmacy.place?.value.postalCode == "LS1 4AP" && pharmacy.place?.value.coordinate != nil)
        #expect(pharmacy.phone?.value == "01632960001" && pharmacy.opening?.source.checkedOn == checkedOn)
        #expect(
            pharmacy.opening?.value.inWords
                == "Monday to Friday 09:00 to 13:00 and 14:00 to 17:30, Saturday 09:00 to 12:00")
        #expect(read.hours.count == 11 && read.hours.taken == 11 && read.hours.setAside.isEmpty)
        #expect(read.services.count == 5 && read.services.taken == 2 && read.services.passedOver == 2)
        #expect(read.services.setAside.map(\.line) == [6])
        #expect(read.services.setAside.first?.problem.reason.contains("no row taken") == true)
    }

    @Test(
        "past midnight and day and night are read as they are meant",
        arguments: [
            (["1¬Friday¬08:00-00:00¬True¬General¬"], "fri 08:00-24:00"),
            (["1¬Friday¬22:00-04:00¬True¬General¬"], "fri 22:00-24:00; sat 00:00-04:00"),
            (["1¬Sunday¬20:00-02:00¬True¬General¬"], "mon 00:00-02:00; sun 20:00-24:00"),
            (
                (Read.week("00:00-00:00") + ["Saturday", "Sunday"].map { "1¬\($0)¬00:00-00:00¬True¬General¬" }),
                "always"
            ),
            (
                ["1¬Monday¬09:00-17:00¬True¬General¬", "1¬Monday¬09:00-17:00¬True¬General¬"],
                "mon 09:00-17:00"
            ),
            (
                [
                    "1¬Monday¬09:00-17:00¬True¬General¬", "1¬¬¬False¬Additional¬Dec 25 2026",
                    "1¬¬10:00-12:00¬True¬Additional¬Jan  1 2027", "1¬¬13:00-14:00¬True¬Additional¬Jan  1 2027",
                ],
                "mon 09:00-17:00; 2026-12-25 closed; 2027-01-01 10:00-12:00; 2027-01-01 13:00-14:00"
            ),
        ])
    func nights(rows: [String], written: String) throws {
        let read = try Read(hours: rows)
        #expect(read.opening("1") == written)
        #expect(read.hours.setAside.isEmpty && read.hours.count == rows.count)
    }

    @Test(
        "a row that makes no sense is named with its line, and none of that pharmacy's hours are taken",
        arguments: [
            ("1¬Friday¬09:00-05:30¬True¬General¬", "Times", "closes before it opens"),
            ("1¬Friday¬09:00-09:00¬True¬General¬", "Times", "closes before it opens"),
            ("1¬Friday¬22:00-04:01¬True¬General¬", "Times", "closes before it opens"),
            ("1¬Friday¬00:00-00:00¬True¬General¬", "Times", "only Friday is said to be open day and night"),
            ("1¬Friday¬9 to 5¬True¬General¬", "Times", "is not two times"),
            ("1¬Friday¬09:00-25:00¬True¬General¬", "Times", "is not two times"),
            ("1¬Friday¬09:00-17:60¬True¬General¬", "Times", "is not two times"),
            ("1¬Friday¬¬True¬General¬", "Times", "is not two times"),
            ("1¬Funday¬09:00-17:00¬True¬General¬", "WeekDay", "is no weekday"),
            ("1¬Friday¬09:00-17:00¬Perhaps¬General¬", "IsOpen", "neither True nor False"),
            ("1¬Monday¬16:00-18:00¬True¬General¬", "Times", "overlaps another row of Monday"),
            ("1¬¬¬False¬Additional¬25 Dec 2026", "AdditionalOpeningDate", "is not a day"),
            ("1¬¬¬False¬Additional¬Feb 30 2026", "AdditionalOpeningDate", "is not a day"),
            ("1¬¬17:00-09:00¬True¬Additional¬Dec 24 2026", "Times", "closes before it opens"),
        ])
    func nonsense(row: String, field: String, reason: String) throws {
        let read = try Read(hours: ["1¬Monday¬09:00-17:00¬True¬General¬", row])
        #expect(read.opening("1") == nil && read["1"] != nil, "no day may be called shut by a hole in the week")
        let bad = try #require(read.hours.setAside.first { $0.line == 3 })
        #expect(bad.problem.field == field && bad.problem.reason.contains(reason), "\(bad)")
        #expect(read.hours.setAside.count == 2 && read.hours.count == 2 && read.hours.taken == 0)
        #expect(read.hours.setAside.first { $0.line == 2 }?.problem.reason.contains("left out with line 3") == true)
    }

    @Test("a day that is open in one row and shut in another, or no week at all, is not believed")
    func contradictions() throws {
        let week = Read.week("09:00-17:00")
        for days in [
            ["1¬¬¬False¬Additional¬Dec 25 2026", "1¬¬10:00-12:00¬True¬Additional¬Dec 25 2026"],
            ["1¬¬10:00-12:00¬True¬Additional¬Dec 25 2026", "1¬¬¬False¬Additional¬Dec 25 2026"],
        ] {
            let read = try Read(hours: week + days)
            #expect(read.opening("1") == nil && read.hours.setAside.count == 7)
        }
        let alone = try Read(hours: ["1¬¬¬False¬Additional¬Dec 25 2026"])
        #expect(alone.opening("1") == nil && alone.hours.setAside.count == 1)
    }

    @Test("rows of the list that lead nowhere are set aside; small slips are left out and named")
    func rows() throws {
        let read = try Read(pharmacies: [
            Read.pharmacy("1"), Read.pharmacy("1"), Read.pharmacy("2", type: "Appliance Pharmacy"),
            Read.pharmacy("3", postcode: "LS1 4A", phone: "01632 960001/2"),
            Read.pharmacy("4", postcode: "", at: "0¬0"), Read.pharmacy("5", at: "¬"),
        ])
        #expect(read.pharmacies.kept.map(\.key.reference) == ["1", "3", "5"])
        #expect(read.pharmacies.setAside.map(\.line) == [3, 4, 6])
        #expect(read.pharmacies.left.map(\.field).sorted() == ["Phone", "Postcode"])
        #expect(read["3"]?.place?.value.coordinate != nil && read["5"]?.place?.value.postalCode == "LS1 4AP")
    }

    @Test("a file of another kind is refused by name", arguments: PharmacyFile.allCases)
    func wrongFile(_ file: PharmacyFile) {
        var importer = PharmacyImporter(ImportContext(checkedOn: checkedOn))
        #expect(throws: UnknownFile.self) { try importer.read(Array("name,postcode\r\n".utf8), of: file) }
        #expect(throws: UnknownFile.self) { try importer.finish(file) }
    }
}

/// The counts were taken independently, with Python.
@Suite("The real list of pharmacies is read whole", .enabled(if: isHere, "needs ../shared/data"))
struct RealPharmacyTests {
    private static func real() throws -> Read {
        let folder = URL(filePath: "../shared/data/nhs-choices-2014")
        return try Read(
            { file in Array(try Data(contentsOf: folder.appending(path: file.rawValue))) },
            on: Day("2014-02-22")!, piece: 65_536)
    }

    @Test("11,799 pharmacies, 82,358 rows of hours and 6,380 services: each taken, repaired or set aside with why")
    func everyRow() throws {
        let read = try Self.real()
        let list = read.pharmacies
        print(
            "pharmacies: kept \(list.kept.count), set aside \(list.setAside.count), slips left out \(list.left.count);",
            "hours: taken \(read.hours.taken), repeated \(read.hours.passedOver), set aside",
            "\(read.hours.setAside.count); services: taken \(read.services.taken), not ours",
            "\(read.services.passedOver), set aside \(read.services.setAside.count)")
        #expect(list.kept.count + list.setAside.count == 11_799)
        #expect(list.setAside.count == 111, "the suppliers of appliances")
        #expect(read.hours.count == 82_358 && read.services.count == 6_380)
        #expect(read.hours.setAside.allSatisfy { !$0.problem.reason.isEmpty && $0.line > 1 })
        let nowhere = read.hours.setAside.filter { $0.problem.reason.contains("no row taken") }
        #expect(nowhere.count == 178)
        let backwards = read.hours.setAside.filter { $0.problem.reason.contains("closes before it opens") }
        #expect(backwards.count == 10)
        #expect(Set(read.hours.setAside.map(\.line)).count == read.hours.setAside.count)
        let help = list.kept.compactMap(\.help?.value)
        #expect(help.filter { $0.contains(.supervisedMedicines) }.count == 358)
    }

    @Test("of the pharmacies that name a service of ours, each is found by it and by nothing that it does not name")
    func found() throws {
        let kept = try Self.real().pharmacies.kept
        let finder = Finder(services: kept, places: [])
        var (named, seen) = (0, Set<DirectoryKey>())
        for kind in KindOfHelp.allCases {
            let count = kept.count { $0.help?.value.contains(kind) == true }
            for pharmacy in kept where pharmacy.help?.value.contains(kind) == true { seen.insert(pharmacy.key) }
            var query = FinderQuery(limit: 100)
            query.help = [kind]
            let matches = finder.find(query).matches
            #expect(matches.count == min(count, 100), "\(kind.words)")
            #expect(matches.allSatisfy { $0.reasons.contains { $0.stance == .pro && $0.words == kind.words } })
            named += count
        }
        #expect(seen.count == kept.count { $0.help != nil } && seen.count > 300)
        print("pharmacies that name what they do: \(seen.count), in \(named) services")
        var both = FinderQuery(limit: 100)
        both.help = [.needleExchange, .supervisedMedicines]
        let matches = finder.find(both).matches
        let expected = kept.count {
            $0.help?.value.contains(.needleExchange) == true
                && $0.help?.value.contains(.supervisedMedicines) == true
        }
        #expect(matches.count == min(expected, 100))
    }

    @Test("every pharmacy with hours is, at noon of a Wednesday of its time, open, on a break or shut")
    func noon() throws {
        let noon = UKTime.instant(day: Day("2014-03-05")!, minuteOfDay: 720)
        let kept = try Self.real().pharmacies.kept
        let standings = Dictionary(grouping: kept) { $0.openNow(at: noon).code }.mapValues(\.count)
        print("at noon of 5 March 2014:", standings.sorted { $0.key < $1.key })
        #expect(standings["open"] ?? 0 > 10_000)
        #expect(standings["not-known"] == kept.filter { $0.opening == nil }.count)
        let now = UKTime.instant(day: Day("2026-11-25")!, minuteOfDay: 720)
        #expect(
            kept.filter { $0.opening != nil }.allSatisfy { $0.openNow(at: now).code == "last-known" },
            "twelve years on nobody is sent to any of these doors")
    }
}
