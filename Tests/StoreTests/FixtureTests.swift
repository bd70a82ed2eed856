import Clinical
import Foundation
import TestSupport
import Testing

@testable import Store

/// A body that was saved once is read for ever: `Fixtures/KIND-SCHEMA.json` holds one of every kind and of every
/// schema that ever was. They are never changed; a new schema adds a file and a step in `raise`.
///
/// With TOWPATH_WRITE_FIXTURES in the environment the files that are missing are written from `FixtureSamples`.
@Suite("A body that was saved once can be read for ever")
struct FixtureTests {
    private static let kinds = RecordKind.allCases.filter { $0.recordType.kind == $0 }

    @Test("Each kind has a body of every schema it ever had, and this program reads it", arguments: kinds)
    func reads(_ kind: RecordKind) throws {
        try writeIfMissing(kind)
        for schema in 1...kind.recordType.schema {
            let body = try Data(contentsOf: file(kind, schema))
            #expect(throws: Never.self) { try kind.recordType.rewritten(body, from: schema) }
        }
    }

    @Test(
        "Written again, a body of the present schema is the same: a changed shape needs a new number", arguments: kinds)
    func unchanged(_ kind: RecordKind) throws {
        let type = kind.recordType
        let body = try Data(contentsOf: file(kind, type.schema))
        let again = try type.rewritten(body, from: type.schema)
        #expect(try inOrder(Data(again)) == inOrder(body))
    }

    @Test("No file is of a kind or a schema that never was")
    func noStrays() throws {
        let known = Self.kinds.flatMap { kind in (1...kind.recordType.schema).map { file(kind, $0).lastPathComponent } }
        #expect(Set(try FileManager.default.contentsOfDirectory(atPath: folder.path)) == Set(known))
    }

    /// Words that stand in a list without an order, sorted.
    private func inOrder(_ body: Data) throws -> NSObject {
        func sorted(_ value: Any) -> Any {
            switch value {
            case let words as [String]: words.sorted()
            case let list as [Any]: list.map(sorted)
            case let fields as [String: Any]: fields.mapValues(sorted)
            default: value
            }
        }
        return try #require(sorted(JSONSerialization.jsonObject(with: body)) as? NSDictionary)
    }

    private let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

    private func file(_ kind: RecordKind, _ schema: Int) -> URL {
        folder.appending(path: "\(kind.rawValue)-\(schema).json")
    }

    private func writeIfMissing(_ kind: RecordKind) throws {
        let file = file(kind, kind.recordType.schema)
        guard ProcessInfo.processInfo.environment["TOWPATH_WRITE_FIXTURES"] != nil,
            !FileManager.default.fileExists(atPath: file.path)
        else { return }
        let sample = try #require(try FixtureSamples.all().first { $0.kindOfThis == kind })
        try Data(sample.body() + [UInt8(ascii: "\n")]).write(to: file)
    }
}

extension StoredRecord {
    /// A stored body read as any program reads it, and written as this one writes.
    fileprivate static func rewritten(_ body: Data, from number: Int) throws -> [UInt8] {
        let raised = number == schema ? Array(body) : try raise(Array(body), from: number)
        let (record, reason) = try Body.decode(raised, as: Self.self)
        return try Body.encode(record, reason: reason)
    }

    fileprivate var kindOfThis: RecordKind { Self.kind }

    fileprivate func body() throws -> [UInt8] {
        try Body.encode(self, reason: Self.isSealed ? "Said so on the phone" : nil)
    }
}

/// One value of each kind, with as much in it as it can hold.
enum FixtureSamples {
    static func all() throws -> [any StoredRecord] {
        [
            Clinic.organisation, team, staff(90, "duty@lockside.example"), credential, person,
            try referral(), receipt, consent(20, of: person.id), try sentForm(), try familyReferral(),
            BrokenGlass(
                id: id(30), person: person.id, staff: id(90), reason: "They collapsed in our waiting room", at: noon,
                until: noon.adding(hours: 1)),
            try #require(SamePerson(id: id(31), organisation: Clinic.organisation.id, id(10), id(11))),
            try service(), try place(), try factReport(), try contribution(),
            try concern(),
        ]
    }

    private static let team = {
        var team = Clinic.north
        team.listing = id(50)
        return team
    }()

    private static let credential = Credential(
        id: id(91), staff: id(90), passwordHash: "scrypt$17$8$1$c2FsdA$aGFzaA", authenticatorSecret: "JBSWY3DP",
        lastCodeStep: 58_000_000, recoveryCodeHashes: ["0a1b"], mustChangePassword: false)

    private static let person = Person(
        id: id(10), organisation: Clinic.organisation.id, teams: [Clinic.north.id],
        name: PersonName(given: "Siân", family: "O'Brien", knownAs: "Shan"), birthDay: Day("1981-03-12"),
        ageBand: .from35, pronouns: "she", sex: .female, phones: [PhoneNumber("07700 900123")].compactMap(\.self),
        email: "sian@mail.example", addressLines: ["12 Mill Lane", "Leeds"], postcode: "LS1 4AP",
        nhsNumber: NHSNumber("943 476 5919"), generalPractice: "Riverside surgery",
        contact: ContactPlan(
            chosen: .text, answers: [.text: true, .voicemail: false], codeWord: "kettle", whoMayAnswer: "My sister",
            times: "After six"), death: Death(on: Day("2026-11-20")), isProvisional: false)

    private static func service() throws -> ListedService {
        var facts = ServiceFacts()
        facts.name = "Lockside Recovery"
        facts.settings = [.community, .online]
        facts.funding = [.free]
        facts.opening = OpeningHours("mon-fri 09:00-17:00")
        facts.price = Price(pounds: 900, per: .week)
        facts.place = ServicePlace(.uk)
        facts.place?.postalCode = "LS1 4AP"
        facts.regulator = RegulatorReference(regulator: "CQC", reference: "1-2")
        facts.rating = RegulatorRating(
            words: "Good", publishedOn: Day("2026-03-01"), link: "https://inspector.example/1-2")
        facts.priceCovers = [.detox, .meals]
        (facts.detoxOnSite, facts.pets, facts.children) = (true, false, false)
        (facts.couples, facts.stepFree, facts.visitingFromDay) = (true, true, 8)
        (facts.faith, facts.aftercare) = (.notReligious, [.inPerson, .online])
        let account = TreatmentService.Account(source: try list(), facts: facts)
        let service = TreatmentService(key: DirectoryKey(directory: "own", reference: "1"), account)
        let checker = FactChecker(name: "Marged Lewis", team: "Leeds")
        let day = try #require(Day("2026-11-15"))
        let checked = try #require(service.corrected(.waitDays, to: "14", by: checker, on: day))
        return Listed(id: id(50), entry: checked, vanishedOn: Day("2026-11-20"), closed: Closing(by: checker, on: day))
    }

    private static func factReport() throws -> FactReport {
        let report = try #require(
            FactReport(id: id(60), of: try service(), field: .price, words: "It is £1,000 now", at: noon))
        return report.taken(by: id(90)).settled(
            FactSettlement(.dismissed, by: id(90), at: noon, field: .price, reason: "They do not answer the phone"))
    }

    private static func place() throws -> ListedPlace {
        let place = Place(
            name: .outcode(try #require(Outcode("LS1"))), town: "Leeds", district: "Leeds",
            middle: try #require(Coordinate(latitude: 53.8, longitude: -1.5)), source: try list())
        return Listed(id: id(51), entry: place)
    }

    private static func contribution() throws -> Contribution {
        let words = try ContributionWords("Ring a friend before the shop, not after.")
        let sent = Contribution(
            id: id(60), organisation: Clinic.organisation.id, kind: .tip, words: words, sentAt: noon,
            mayBeInDanger: false)
        return try sent.taking(ContributionStep(.approve, by: id(90), at: noon.adding(minutes: 5)))
            .taking(ContributionStep(.takeDown, fault: .asked, by: id(90), at: noon.adding(hours: 1)))
    }

    private static func concern() throws -> Concern {
        var draft = ConcernDraft()
        (draft.name, draft.born, draft.place) = ("Siân O'Brien", "about 45", "Mill Lane, Leeds")
        (draft.words, draft.teller, draft.tellerIsYoung) = ("He sleeps in the shed.", "His daughter", true)
        (draft.openness, draft.reach) = ("unsafe", "07700 900123, texts after six")
        let sent = Concern(
            id: id(61), to: Clinic.north, told: try #require(draft.told), sentAt: noon, soundsUrgent: false)
        return try sent.taking(ConcernStep(.take, by: id(90), at: noon.adding(minutes: 5)))
            .taking(ConcernStep(.handBack, by: nil, at: noon.adding(minutes: 6)))
            .taking(
                ConcernStep(
                    .settle, outcome: .safeguarding, note: "Told the children's team", by: id(90),
                    at: noon.adding(hours: 1)))
    }

    private static func list() throws -> FactSource {
        FactSource(name: "A list", checkedOn: try #require(Day("2026-11-01")))
    }

    private static let receipt = Receipt(
        id: id(41), referral: id(40), person: person.id, holder: .person, codeMark: [1, 2, 3], wordHash: "0a1b2c",
        madeAt: noon)

    /// Sent to another team, which has not answered.
    static func offeredReferral(of person: ID<Person>) throws -> Referral {
        let by = ReferralAuthor.staff(id(90))
        var history = try ReferralHistory.beginning(from: .person, by: .holder(.person), at: noon, typedAt: noon)
        let south = RedirectReceiver(name: "South", team: Clinic.south.id)
        let proposal = RedirectProposal(to: south, consent: .given, consentWords: "Yes")
        for step: ReferralStep in [.opened, .redirectProposed(proposal), .redirectSent(how: .towpath)] {
            history = try history.adding(step, by: by, at: noon, typedAt: noon)
        }
        return Referral(
            id: id(41), organisation: Clinic.organisation.id, person: person, team: Clinic.north.id, danger: [],
            hours: Clinic.hours, history: history)
    }

    private static func referral() throws -> Referral {
        let by = ReferralAuthor.staff(id(90))
        var history = try ReferralHistory.beginning(from: .family, by: .holder(.family), at: noon, typedAt: noon)
        for (minute, step) in [.opened, .assigned(to: id(90)), .couldNotReach(by: .voicemail)].enumerated()
            as EnumeratedSequence<[ReferralStep]>
        {
            let at = noon.adding(minutes: minute + 1)
            history = try history.adding(step, by: by, at: at, typedAt: at)
        }
        return Referral(
            id: id(40), organisation: Clinic.organisation.id, person: person.id, team: Clinic.north.id,
            danger: [.suicide, .children], hours: Clinic.hours, history: history)
    }

    private static func answers() -> FormAnswers {
        var answers = FormAnswers()
        for (field, text): (FieldID, String) in [
            (.route, "family"), (.senderName, "Marged"), (.senderRelationship, "mother"), (.senderWays, "phone-call"),
            (.senderPhone, "0113 496 0000"), (.personKnows, "not-sure"), (.given, "Siân"), (.family, "O'Brien"),
            (.birthDay, "12"), (.birthMonth, "3"), (.birthYear, "1981"), (.substances, "heroin\ncannabis"),
            (.howOften, "daily"), (.lastUse, "today"), (.fits, "no"), (.confusion, "no"), (.overdose, "no"),
            (.pregnancy, "no"), (.suicide, "no"), (.children, "no"), (.hope, "To sleep"), (.home, "postcode"),
            (.postcode, "LS1 4AP"), (.ways, "text"), (.phone, "07700 900123"), (.secret, "purple kettle"),
            (.secretAgain, "purple kettle"),
        ] { answers.set(field, to: text) }
        return answers
    }

    private static func form() throws -> ReferralForm {
        try ReferralForm(checking: answers(), today: try #require(Day("2026-11-20")))
    }

    private static func sentForm() throws -> SentForm {
        SentForm(
            id: id(42), referral: id(40), person: person.id, familySender: id(11), form: try form(), receivedAt: noon)
    }

    private static func familyReferral() throws -> FamilyReferral {
        let sender = try #require(FamilySender(answers()))
        return sender.record(id: id(43), person: id(11), referral: id(40))
    }
}
