import Clinical
import Store
import TestSupport
import Testing

@testable import Actions

@Suite("A fact of the directory that someone says is wrong")
struct FactReportTests {
    @Test(
        "Anyone tells us; a manager takes it on, asks, and corrects it; the finder says so", arguments: Engine.allCases)
    func corrected(_ engine: Engine) async throws {
        try await inHouse(engine) { test in
            let service = try await test.listed("Heron House")
            let nel = try await test.worker("nel", [.manager]).member
            try await test.tell(service, .price, "It is £1,000 now")
            let report = try #require(try await ReadFactReports.run(by: nel, in: test.house).lines.first?.report)
            #expect(report.words == "It is £1,000 now" && report.shown == "£900 a week" && report.owner == nil)
            try await TakeFactReport.run(report.id, by: nel, in: test.house)
            let sheet = try await OpenFactReport.run(report.id, by: nel, in: test.house)
            #expect(sheet.owner == .colleague("Nel") && sheet.version == 2)
            try await test.settle(sheet, .corrected(.price, text: "1000 week"), by: nel)
            let found = try await FindServices.run(FinderQuery(), in: test.house).found
            let price = try #require(found.matches.first?.service.price)
            #expect(price.value.pounds == 1000 && price.source.checkedOn == UKTime(test.clock.now).day)
            #expect(price.source.speaker == "Nel of North, who asked them")
            #expect(try await ReadFactReports.run(by: nel, in: test.house).count == 0)
            let kept = try await OpenFactReport.run(report.id, by: nel, in: test.house).report
            #expect(kept.settlement?.outcome == .corrected && kept.settlement?.by == nel.id, "it is kept")
            #expect(try await test.store.verify(opening: true).faults.isEmpty)
        }
    }

    @Test("Settling one settles every open report of the same fact, and of no other fact or service")
    func together() async throws {
        try await inHouse(.sqlite) { test in
            let nel = try await test.worker("nel", [.manager]).member
            let (one, two) = (try await test.listed("One"), try await test.listed("Two", "two"))
            for (service, field) in [(one, ServiceField.price), (one, .price), (one, .pets), (two, .price)] {
                try await test.tell(service, field, "")
            }
            try await test.tell(one, nil, "They have moved")
            let list = try await ReadFactReports.run(by: nel, in: test.house)
            #expect(list.count == 5 && list.lines.map(\.service) == ["One", "One", "One", "Two", "One"])
            let sheet = try await OpenFactReport.run(list.lines[0].report.id, by: nel, in: test.house)
            #expect(sheet.others == 1)
            try await test.settle(sheet, .confirmed(.price, shown: "900 week"), by: nel)
            let left = try await ReadFactReports.run(by: nel, in: test.house).lines
            #expect(left.map(\.report.field) == [.pets, .price, nil] && left[1].service == "Two")
        }
    }

    @Test("Confirming moves the day of the fact; dismissing needs a reason and changes nothing of the service")
    func confirmedAndDismissed() async throws {
        try await inHouse(.sqlite) { test in
            let nel = try await test.worker("nel", [.manager]).member
            let service = try await test.listed("One")
            try await test.tell(service, .price, "")
            try await test.tell(service, .pets, "Cats too")
            let lines = try await ReadFactReports.run(by: nel, in: test.house).lines
            let price = try await OpenFactReport.run(lines[0].report.id, by: nel, in: test.house)
            try await test.settle(price, .confirmed(.price, shown: "900 week"), by: nel)
            let read = try await ReadService.run(service, in: test.house)
            #expect(read.entry.price?.value.pounds == 900)
            #expect(read.entry.price?.source.checkedOn == UKTime(test.clock.now).day)
            let pets = try await OpenFactReport.run(lines[1].report.id, by: nel, in: test.house)
            for (decision, refusal) in [
                (SettleFactReport.Decision.confirmed(.pets, shown: ""), FactReportRefusal.nothingToConfirm),
                (.corrected(.pets, text: "some"), .makesNoSense), (.dismissed(reason: "......"), .needsReason),
            ] {
                await #expect(throws: refusal) { try await test.settle(pets, decision, by: nel) }
            }
            try await test.settle(pets, .dismissed(reason: "They do not answer the phone"), by: nel)
            #expect(try await ReadService.run(service, in: test.house).entry == read.entry)
        }
    }

    @Test("Two managers settle one report: the second is told, and the first stands", arguments: Engine.allCases)
    func twice(_ engine: Engine) async throws {
        try await inHouse(engine) { test in
            let nel = try await test.worker("nel", [.manager]).member
            let ada = try await test.worker("ada", [.manager]).member
            let service = try await test.listed("One")
            try await test.tell(service, .price, "")
            let id = try #require(try await ReadFactReports.run(by: nel, in: test.house).lines.first?.report.id)
            let sheet = try await OpenFactReport.run(id, by: nel, in: test.house)
            try await test.settle(sheet, .corrected(.price, text: "1000 week"), by: nel)
            await #expect(throws: FactReportRefusal.changedMeanwhile) {
                try await test.settle(sheet, .corrected(.price, text: "1 week"), by: ada)
            }
            await #expect(throws: FactReportRefusal.changedMeanwhile) {
                try await TakeFactReport.run(id, by: ada, in: test.house)
            }
            #expect(try await ReadService.run(service, in: test.house).entry.price?.value.pounds == 1000)
        }
    }

    @Test("An import after a check by hand does not win in silence, and a check outlives its service's return")
    func imported() async throws {
        try await inHouse(.sqlite) { test in
            let nel = try await test.worker("nel", [.manager]).member
            let service = try await test.listed("One")
            _ = try await test.listed("Two", "two")
            try await test.tell(service, .price, "")
            let id = try #require(try await ReadFactReports.run(by: nel, in: test.house).lines.first?.report.id)
            let sheet = try await OpenFactReport.run(id, by: nel, in: test.house)
            try await test.settle(sheet, .corrected(.price, text: "1000 week"), by: nel)
            let today = UKTime(test.clock.now).day
            try await test.bring([
                test.sample("One", "one", pounds: 950, on: today.adding(days: 3)),
                test.sample("Two", "two", on: today),
            ])
            let read = try await ReadService.run(service, in: test.house).entry
            #expect(read.price?.value.pounds == 1000 && read.overruled(.price)?.value == "£950 a week")
            try await test.bring([test.sample("Another", "another", list: "one", on: today)])
            #expect(try await ReadService.run(service, in: test.house).vanishedOn == today)
            try await test.bring([
                test.sample("One", "one", pounds: 950, on: today), test.sample("Two", "two", on: today),
            ])
            let back = try await ReadService.run(service, in: test.house)
            #expect(back.vanishedOn == nil && back.entry.price?.value.pounds == 1000)
        }
    }

    @Test("What an import changed while the page was open is not confirmed: the manager is shown it first")
    func changedWhileOpen() async throws {
        try await inHouse(.sqlite) { test in
            let nel = try await test.worker("nel", [.manager]).member
            let service = try await test.listed("One")
            try await test.tell(service, .price, "")
            let id = try #require(try await ReadFactReports.run(by: nel, in: test.house).lines.first?.report.id)
            let sheet = try await OpenFactReport.run(id, by: nel, in: test.house)
            let today = UKTime(test.clock.now).day
            try await test.bring([test.sample("One", "one", pounds: 950, on: today)])
            let confirmed = SettleFactReport.Decision.confirmed(.price, shown: "900 week")
            await #expect(throws: FactReportRefusal.changedMeanwhile) {
                try await test.settle(sheet, confirmed, by: nel)
            }
            let price = try await ReadService.run(service, in: test.house).entry.price
            #expect(price?.value.pounds == 950 && price?.source.checker == nil)
            try await test.settle(sheet, .confirmed(.price, shown: "950 week"), by: nel)
            #expect(try await ReadService.run(service, in: test.house).entry.price?.source.checker?.name == "Nel")
        }
    }

    @Test("One manager has taken it on: another cannot take it from them, and one of another house is not named")
    func takenByOne() async throws {
        try await inHouse(.sqlite) { test in
            let nel = try await test.worker("nel", [.manager]).member
            let ada = try await test.worker("ada", [.manager]).member
            let far = test.managerElsewhere()
            try await test.tell(try await test.listed("One"), .price, "")
            let id = try #require(try await ReadFactReports.run(by: nel, in: test.house).lines.first?.report.id)
            try await TakeFactReport.run(id, by: nel, in: test.house)
            try await TakeFactReport.run(id, by: nel, in: test.house)
            await #expect(throws: FactReportRefusal.changedMeanwhile) {
                try await TakeFactReport.run(id, by: ada, in: test.house)
            }
            for (member, owner) in [(ada, FactReportOwner.colleague("Nel")), (far, .elsewhere)] {
                #expect(try await ReadFactReports.run(by: member, in: test.house).lines.map(\.owner) == [owner])
                #expect(try await OpenFactReport.run(id, by: member, in: test.house).owner == owner)
            }
        }
    }

    @Test("A hundred reports of one service wait: the next is told so, and another service is still heard")
    func flood() async throws {
        try await inHouse(.sqlite) { test in
            let (one, two) = (try await test.listed("One"), try await test.listed("Two", "two"))
            for number in 0..<FactReport.mostWaiting {
                try await test.tell(one, .price, "", from: Network("2001:db8:\(String(number, radix: 16))::1"))
            }
            await #expect(throws: FactReportRefusal.enoughSaid) {
                try await test.tell(one, .price, "", from: elsewhere)
            }
            try await test.tell(two, .price, "", from: elsewhere)
        }
    }

    @Test("A forgotten report leaves the list, and the list still opens", arguments: Engine.allCases)
    func forgotten(_ engine: Engine) async throws {
        try await inHouse(engine) { test in
            let nel = try await test.worker("nel", [.manager]).member
            let service = try await test.listed("One")
            try await test.tell(service, .price, "My brother Tom lives there")
            try await test.tell(service, .pets, "Cats too")
            let lines = try await ReadFactReports.run(by: nel, in: test.house).lines
            let (id, reason) = (lines[0].report.id, Reason("They asked us to in writing")!)
            await #expect(throws: FactReportRefusal.notFound) {
                try await ForgetFactReport.run(id, reason: reason, by: .staff(nel), in: test.house)
            }
            for _ in 0..<2 {
                let root = Actor.operatorNamed("root")
                let answer = try await ForgetFactReport.run(id, reason: reason, by: root, in: test.house)
                #expect(answer.isComplete(at: test.clock.now))
            }
            #expect(try await ReadFactReports.run(by: nel, in: test.house).lines.map(\.report.words) == ["Cats too"])
            #expect(try await test.store.verify(opening: true).faults.isEmpty)
        }
    }

    @Test("Nothing said, too much said, a service that is not there: refused in words, and nothing is kept")
    func refused() async throws {
        try await inHouse(.sqlite) { test in
            let nel = try await test.worker("nel", [.manager]).member
            let service = try await test.listed("One")
            for (id, field, words, refusal) in [
                (service, nil, "   ", FactReportRefusal.nothingSaid),
                (service, ServiceField.price, String(repeating: "x", count: 1001), .tooLong),
                (test.house.newID(), .price, "x", .notFound),
            ] {
                await #expect(throws: refusal) { try await test.tell(id, field, words) }
            }
            try await test.tell(service, .price, String(repeating: "é", count: 1000))
            #expect(try await ReadFactReports.run(by: nel, in: test.house).count == 1)
        }
    }

    @Test("A network that sends without end is told to wait; another network is not")
    func limited() async throws {
        try await inHouse(.sqlite) { test in
            let service = try await test.listed("One")
            let burst = FormLimits.standard(for: .factReport).perNetwork.burst
            // A second passes with each, so that one more is earned on the way.
            for _ in 0...burst { try await test.tell(service, .price, "") }
            do throws(FactReportRefusal) {
                try await test.tell(service, .price, "")
                Issue.record("no limit")
            } catch {
                guard case .wait(let until) = error else {
                    Issue.record("\(error)")
                    return
                }
                #expect(until > test.clock.now)
            }
            try await test.tell(service, .price, "", from: elsewhere)
        }
    }

    @Test(
        "Nobody but a manager reads, takes or settles",
        arguments: Role.allCases.filter { $0.isForStaff && $0 != .manager })
    func onlyManagers(_ role: Role) async throws {
        try await inHouse(.sqlite) { test in
            let nel = try await test.worker("nel", [.manager]).member
            let other = try await test.worker("ada", [role]).member
            try await test.tell(try await test.listed("One"), .price, "")
            let id = try #require(try await ReadFactReports.run(by: nel, in: test.house).lines.first?.report.id)
            let sheet = try await OpenFactReport.run(id, by: nel, in: test.house)
            await #expect(throws: FactReportRefusal.notFound) {
                _ = try await ReadFactReports.run(by: other, in: test.house)
            }
            await #expect(throws: FactReportRefusal.notFound) {
                _ = try await OpenFactReport.run(id, by: other, in: test.house)
            }
            await #expect(throws: FactReportRefusal.notFound) {
                try await TakeFactReport.run(id, by: other, in: test.house)
            }
            await #expect(throws: FactReportRefusal.notFound) {
                try await test.settle(sheet, .confirmed(.price, shown: "900 week"), by: other)
            }
            #expect(try await ReadFactReports.count(for: other, in: test.house) == nil)
        }
    }

    @Test("A report is late after fourteen days, and not a minute before")
    func late() async throws {
        try await inHouse(.sqlite) { test in
            let nel = try await test.worker("nel", [.manager]).member
            try await test.tell(try await test.listed("One"), .price, "")
            test.clock.advance(minutes: 14 * 24 * 60 - 1)
            #expect(try await ReadFactReports.run(by: nel, in: test.house).lines.map(\.isLate) == [false])
            test.clock.advance(minutes: 1)
            #expect(try await ReadFactReports.run(by: nel, in: test.house).lines.map(\.isLate) == [true])
        }
    }
}

extension TestHouse {
    /// Each service stands in a list of its own, unless one is named.
    func sample(
        _ name: String, _ reference: String, list: String? = nil, pounds: Int = 900, on day: Day
    ) -> TreatmentService {
        var facts = ServiceFacts()
        facts.name = name
        facts.price = Price(pounds: pounds, per: .week)
        return TreatmentService(
            key: DirectoryKey(directory: "list", reference: reference),
            .init(source: FactSource(name: "a list of \(list ?? reference)", checkedOn: day), facts: facts))
    }

    func bring(_ services: [TreatmentService]) async throws {
        for service in services {
            _ = try await ImportServices.run([service], by: .operatorNamed("root"), in: house)
        }
    }

    func listed(_ name: String, _ reference: String = "one") async throws -> ID<ListedService> {
        try await bring([sample(name, reference, on: Day(number: 20_000))])
        let answer = try await FindServices.run(FinderQuery(), in: house)
        return answer.found.matches.first { $0.service.displayName == name }.flatMap(answer.id)!
    }

    fileprivate func managerElsewhere() -> StaffMember {
        StaffMember(
            id: house.newID(), organisation: house.newID(), teams: [], name: "Far", roles: [.manager],
            signInName: SignInName("far@elsewhere.example")!)
    }

    func tell(
        _ service: ID<ListedService>, _ field: ServiceField?, _ words: String, from network: Network = office
    ) async throws(FactReportRefusal) {
        clock.advance(seconds: 1)
        try await ReportFact.run(service, field: field, words: words, from: network, in: house)
    }

    func settle(
        _ sheet: OpenFactReport.Sheet, _ decision: SettleFactReport.Decision, by member: StaffMember
    ) async throws(FactReportRefusal) {
        try await SettleFactReport.run(sheet.report.id, at: sheet.version, decision, by: member, in: house)
    }
}
