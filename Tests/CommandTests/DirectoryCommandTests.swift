import Clinical
import Foundation
import Store
import TestSupport
import Testing

@Suite("towpath import and towpath find")
struct DirectoryCommandTests {
    private let header = "reference,name,settings,substances,funding,postcode,phone,source,checked_on"

    /// Four good rows and three bad ones.
    private var services: String {
        [
            header, "1,Lockside House,residential,alcohol,self-pay,LS1 4AP,0113 496 0001,A list,2026-11-01",
            "2,Harbour Rooms,community,alcohol|heroin,free,LS2 7DJ,0113 496 0002,A list,2026-11-01",
            "3,Bridge Street,community,heroin,free,BD1 1AA,01632 960003,A list,2026-11-01",
            "4,Far Point,residential,alcohol,free,TR1 1AA,01632 960004,A list,2026-11-01",
            "5,Nowhere,community,alcohol,free,ZZ9 9ZZ,01632 960005,A list,2026-11-01",
            "6,Mistyped,comunity,alcohol,free,LS1 4AP,01632 960006,A list,2026-11-01",
            "7,,community,alcohol,free,LS1 4AP,01632 960007,A list,2026-11-01",
        ].joined(separator: "\r\n")
    }

    private let places = """
        postcode,latitude,longitude,town,region
        LS1,53.797,-1.548,Leeds,Leeds
        LS2,53.807,-1.553,Leeds,Leeds
        BD1,53.796,-1.753,Bradford,Bradford
        TR1,50.264,-5.05,Truro,Cornwall
        TW9,51.467,-0.294,Richmond,Greater London
        DL10,54.403,-1.737,Richmond,North Yorkshire
        """

    /// The command goes by the clock of this machine.
    private var now: Instant { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }

    private func onFiles(_ engine: Engine = .sqlite, _ body: (Kept) async throws -> Void) async throws {
        let kept = try await Kept(engine)
        defer { kept.remove() }
        try services.write(to: kept.file("services.csv"), atomically: true, encoding: .utf8)
        try places.write(to: kept.file("places.csv"), atomically: true, encoding: .utf8)
        try await body(kept)
    }

    @Test(
        "bad rows are named by line and field, good ones kept, and the same file again changes nothing",
        arguments: Engine.allCases)
    func imports(_ engine: Engine) async throws {
        try await onFiles(engine) { kept in
            let places = try kept.run("import", "places", kept.file("places.csv").path)
            #expect(places.exitCode == 0 && places.output.contains("kept 6 "), "\(places)")
            let first = try kept.run("import", "services", kept.file("services.csv").path)
            #expect(first.exitCode == 0, "\(first)")
            for line in [
                "line 6: postcode: set aside", "line 7: settings: set aside", "line 8: name: set aside: is empty",
                "kept 4 (new 4, changed 0, unchanged 0), vanished 0, set aside 3",
            ] { #expect(first.output.contains(line), "\(first.output)") }
            let again = try kept.run("import", "services", kept.file("services.csv").path, "--strict")
            #expect(again.exitCode == 1)
            #expect(again.output.contains("kept 4 (new 0, changed 0, unchanged 4), vanished 0, set aside 3"))
            let mistyped = services.replacing("LS2 7DJ", with: "LS2 7D")
            try mistyped.write(to: kept.file("services.csv"), atomically: true, encoding: .utf8)
            let typo = try kept.run("import", "services", kept.file("services.csv").path)
            #expect(
                typo.output.contains("kept 3 (new 0, changed 0, unchanged 3), vanished 0, set aside 4"),
                "a mistyped row is no sign that its service has closed: \(typo)")
        }
    }

    @Test("find prints what fits, the nearest first, with reasons", arguments: Engine.allCases)
    func finds(_ engine: Engine) async throws {
        try await onFiles(engine) { kept in
            _ = try kept.run("import", "places", kept.file("places.csv").path)
            _ = try kept.run("import", "services", kept.file("services.csv").path)
            let all = try Found(try kept.run("find", "--near", "LS1 4AP", "--json"))
            #expect(all.names == ["Lockside House", "Harbour Rooms", "Bridge Street", "Far Point"])
            #expect(all.matches.first?.distanceKm == 0 && all.matches.first?.setting == ["residential"])
            #expect(all.matches.allSatisfy { !$0.reasons.isEmpty && $0.source == "A list" })
            let free = try Found(
                try kept.run("find", "--near", "ls1", "--funding", "free", "--substance", "heroin", "--json"))
            #expect(free.names == ["Harbour Rooms", "Bridge Street"])
            let near = try Found(try kept.run("find", "--near", "LS1", "--within-km", "5", "--limit", "1", "--json"))
            #expect(near.names == ["Lockside House"])
            let none = try Found(
                try kept.run("find", "--near", "LS1", "--setting", "inpatient-detox", "--json"))
            #expect(none.names.isEmpty && none.notes.contains { $0.contains("nearly does") }, "\(none)")
            #expect(none.nearly.first?.relax.isEmpty == false)
            let needles = try kept.run("find", "--near", "LS1", "--help-kind", "needle-exchange", "--json")
            #expect(
                needles.output.contains("not stated: needle exchange. Ask them.")
                    && needles.output.contains("help\":[]"))
            #expect(try kept.run("find", "--help-kind", "castle").exitCode != 0)
            #expect(try kept.run("find", "--visitors-by-day", "0").exitCode != 0)
            let towns = try Found(try kept.run("find", "--near", "Richmond", "--json"))
            #expect(towns.choices == ["Richmond, Greater London", "Richmond, North Yorkshire"])
            let area = try Found(try kept.run("find", "--near", "LS29 1AA", "--json"))
            #expect(area.names.count == 4 && area.notes.contains { $0.contains("do not know LS29") })
            let mistyped = try Found(try kept.run("find", "--near", "Richmnd", "--json"))
            #expect(mistyped.suggestions == towns.choices && mistyped.choices == nil && mistyped.matches.isEmpty)
            #expect(mistyped.notes.contains("Did you mean “Richmond, Greater London” or “Richmond, North Yorkshire”?"))
            #expect(try kept.run("find", "--near", "Bradfrod").output.contains("Did you mean “Bradford”?"))
            #expect(area.suggestions == nil)
            let nowhere = try kept.run("find", "--near", "Atlantis")
            #expect(!nowhere.output.contains("Did you mean"))
            #expect(nowhere.exitCode == 0 && nowhere.output.contains("do not know a place called “Atlantis”"))
        }
    }

    @Test(
        "a team is tied to a service and untied, and find orders by waits that were counted", arguments: Engine.allCases
    )
    func waits(_ engine: Engine) async throws {
        try await onFiles(engine) { kept in
            try await kept.fill()
            _ = try kept.run("import", "places", kept.file("places.csv").path)
            _ = try kept.run("import", "services", kept.file("services.csv").path)
            let far = try await kept.with { store in
                let listed = try await store.open(try await store.read { db in try db.present(TreatmentService.self) })
                try await store.commit(try tenWhoCame(on: 9), by: .system, verb: "test", at: now)
                return listed.first { $0.value.entry.displayName == "Far Point" }?.value.id.text ?? ""
            }
            let tied = try kept.run("teams", "listing", "north", "--service", far)
            #expect(tied.exitCode == 0 && tied.output == "The waits of north are shown at Far Point.\n", "\(tied)")
            let near = try Found(try kept.run("find", "--near", "LS1 4AP", "--json"))
            let quick = try Found(try kept.run("find", "--near", "LS1 4AP", "--shortest-wait", "--json"))
            #expect(near.names.first == "Lockside House" && quick.names.first == "Far Point")
            let plain = try kept.run("find", "--near", "LS1 4AP").output
            #expect(plain.contains("people waited about 9 days") && plain.contains("ask: waiting time. Ask them."))
            let untied = try kept.run("teams", "listing", "North", "--none")
            #expect(untied.output == "The waits of North are shown nowhere.\n")
            #expect(try !kept.run("find", "--near", "LS1 4AP").output.contains("people waited"))
        }
    }

    /// Ten people who asked thirty days ago and came so many days later.
    private func tenWhoCame(on day: Int) throws -> Changes {
        var changes = Changes()
        // At noon: late in the evening, a clock that was put back in between would make it a day less.
        let asked = UKTime.instant(day: UKTime(now).day.adding(days: -30), minuteOfDay: 720)
        for number in 0..<10 {
            var history = try ReferralHistory.beginning(
                from: .person, by: .holder(.person), at: asked, typedAt: asked)
            let came = asked.adding(days: day)
            history = try history.adding(.arrived, by: .staff(Sample.id(90)), at: came, typedAt: came)
            let person = Person(
                id: Sample.id(300 + number), organisation: Sample.organisation.id, teams: [Sample.team.id],
                name: PersonName(given: "Ann", family: "Nobody"))
            changes.add(person)
            changes.add(
                Referral(
                    id: Sample.id(200 + number), organisation: Sample.organisation.id, person: person.id,
                    team: Sample.team.id, danger: [], hours: Sample.hours, history: history))
        }
        return changes
    }

    /// A chemist by the harbour that never shuts, with an old sister and one whose hours make no sense.
    private func writePharmacies(_ kept: Kept) throws -> String {
        let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
        let files = [
            "Pharmacy.csv": ["OrganisationID¬OrganisationName¬Postcode¬Latitude¬Longitude"]
                + ["1¬Harbour Chemist¬LS1 4AP¬53.797¬-1.548", "2¬Slip Chemist¬LS1 4AP¬53.797¬-1.548"],
            "PharmacyServices.csv": ["OrganisationID¬ServiceName", "1¬Needle and syringe exchange services"],
            "PharmacyOpeningTimes.csv": ["OrganisationId¬WeekDay¬Times¬IsOpen¬OpeningTimeType¬AdditionalOpeningDate"]
                + days.map { "1¬\($0)¬00:00-00:00¬True¬General¬" } + ["2¬Monday¬09:00-05:30¬True¬General¬"],
        ]
        for (name, rows) in files {
            try (rows.joined(separator: "\r\n") + "\r\n").write(
                to: kept.file(name), atomically: true, encoding: .isoLatin1)
        }
        return kept.file("").path
    }

    @Test("pharmacies come in from three files, with every row told, and are open now only by hours that are recent")
    func pharmacies() async throws {
        try await onFiles { kept in
            _ = try kept.run("import", "places", kept.file("places.csv").path)
            let folder = try writePharmacies(kept)
            let undated = try kept.run("import", "pharmacies", folder)
            #expect(undated.exitCode == 2 && undated.errors.contains("--checked-on is needed"), "\(undated)")
            let old = try kept.run("import", "pharmacies", folder, "--checked-on", "2014-02-22")
            #expect(old.exitCode == 0 && old.output.contains("kept 2 (new 2,"), "\(old)")
            #expect(old.output.contains("PharmacyOpeningTimes.csv: 8 rows, taken 7, passed over 0, set aside 1"))
            #expect(
                old.output.contains("PharmacyOpeningTimes.csv line 9: Times: set aside: “09:00-05:30” closes before"))
            let ask = ["find", "--near", "LS1", "--setting", "pharmacy", "--open-now", "--json"]
            let stale = try Found(try Program.run(ask + kept.options))
            #expect(
                stale.names.isEmpty && stale.nearly.map(\.openNow.standing).sorted() == ["last-known", "not-known"])
            let fresh = try kept.run(
                "import", "services",
                kept.file(
                    "open.csv",
                    """
                    reference,name,settings,opening,postcode,source,checked_on
                    9,Day and Night Chemist,pharmacy,always,LS1 4AP,A list,\(today())
                    """
                ).path)
            #expect(fresh.exitCode == 0, "\(fresh)")
            let open = try Found(try Program.run(ask + kept.options))
            #expect(open.names == ["Day and Night Chemist"] && open.matches.first?.openNow.standing == "open")
        }
    }

    @Test("a feed of meetings comes in, stands among services, and its bad entries are named")
    func meetings() async throws {
        try await onFiles { kept in
            _ = try kept.run("import", "places", kept.file("places.csv").path)
            let feed = try kept.file(
                "feed.json",
                """
                [{"name": "Early Table", "slug": "early", "day": [0, 1, 2, 3, 4, 5, 6], "time": "07:30",
                  "address": "1 Heron Street", "city": "Leeds", "postal_code": "LS1 4AP", "country": "GB"},
                 {"name": "Lost", "slug": "lost", "day": 9, "time": "07:30"}]
                """
            ).path
            let about = ["--fellowship", "smart", "--source", "SMART in Leeds"]
            #expect(try Program.run(["import", "meetings", feed] + about + kept.options).exitCode == 2)
            let all = ["import", "meetings", feed, "--checked-on", "\(today())"] + about + kept.options
            let imported = try Program.run(all)
            #expect(imported.exitCode == 0 && imported.output.contains("line 2: day: set aside"), "\(imported)")
            let found = try Found(try kept.run("find", "--near", "LS1", "--setting", "mutual-aid", "--json"))
            #expect(found.names == ["Early Table"] && found.matches.first?.meetingOf == "smart")
            let wrong = [
                "import", "meetings", feed, "--fellowship", "golf", "--source", "A", "--checked-on", "2026-11-01",
            ]
            #expect(try Program.run(wrong + kept.options).exitCode == 2)
        }
    }

    @Test("a file that is not there, a header nobody knows, an option that makes no sense: said, and exited")
    func wrong() async throws {
        try await onFiles { kept in
            #expect(try kept.run("import", "services", kept.file("none.csv").path).exitCode == 1)
            let strange = try kept.run("import", "services", kept.file("places.csv").path)
            #expect(strange.exitCode == 1 && strange.errors.contains("no kind of directory we know"))
            #expect(try kept.run("import", "places", kept.file("services.csv").path).exitCode == 1)
            for wrong in [
                ["--setting", "castle"], ["--limit", "0"], ["--near", " "], ["--within-km", "-1"], ["--open", "never"],
            ] {
                let found = try Program.run(["find", "--near", "LS1"] + wrong + kept.options)
                #expect(found.exitCode == 2 && !found.errors.isEmpty, "\(wrong)")
            }
            #expect(try Program.run("find", "--near", "LS1", "--data", "/nowhere").exitCode == 1)
        }
    }

    @Test(
        "real files: every row of the regulator's list comes in, and a postcode in Leeds finds one in Leeds",
        .enabled(if: shared("cqc-substance-misuse-2026/services.csv") != nil))
    func realFiles() async throws {
        try await onFiles { kept in
            let outcodes = try #require(shared("uk-outcodes/postcodes.csv"))
            let cqc = try #require(shared("cqc-substance-misuse-2026/services.csv"))
            #expect(try kept.run("import", "places", outcodes).output.contains("kept 2856 "))
            let undated = try kept.run("import", "services", cqc)
            #expect(undated.exitCode == 1 && undated.errors.contains("Give --checked-on"), "\(undated)")
            let dated = try kept.run("import", "services", cqc, "--checked-on", "2026-03-01")
            #expect(dated.output.contains("kept 516 (new 516,"))
            let found = try Found(try kept.run("find", "--near", "LS1 4AP", "--limit", "3", "--json"))
            #expect(found.matches.count == 3 && found.matches.allSatisfy { $0.distanceKm ?? 99 < 3 }, "\(found)")
        }
    }
}

/// The day on the wall, for hours that were checked just now.
private func today() -> Day { UKTime(Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))).day }

extension Kept {
    fileprivate func file(_ name: String, _ text: String) throws -> URL {
        try text.write(to: file(name), atomically: true, encoding: .utf8)
        return file(name)
    }
}

/// A published file beside the repository; nil on a machine that has none.
private func shared(_ path: String) -> String? {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appending(path: "shared/data/\(path)").path
    return FileManager.default.fileExists(atPath: file) ? file : nil
}

/// What `find --json` prints, as another program reads it.
private struct Found: Decodable {
    struct Match: Decodable {
        let name, source: String
        let postcode: String?
        let distanceKm: Double?
        let setting, reasons, relax: [String]
        let openNow: OpenNow
        let meetingOf: String?
    }

    struct OpenNow: Decodable {
        let standing, words: String
    }

    let matches, nearly: [Match]
    let notes: [String]
    let choices, suggestions: [String]?

    var names: [String] { matches.map(\.name) }

    init(_ program: Program) throws {
        #expect(program.exitCode == 0, "\(program)")
        self = try JSONDecoder().decode(Found.self, from: Data(program.output.utf8))
    }
}
