import Clinical
import Foundation
import Store

@testable import Actions

/// A clinic on a real SQLite store in a folder of its own, with a clock that is moved by hand.
final class Clinic: Sendable {
    let store: Store
    let house: House
    let folder: URL
    private let clock: TestClock

    static let organisation = Organisation(id: sampleID(2), name: "Lockside Recovery")
    static let other = Organisation(id: sampleID(20), name: "Weirside")
    static let hours = try! WorkingHours(
        nation: .england,
        week: Dictionary(
            uniqueKeysWithValues: [Weekday.monday, .tuesday, .wednesday, .thursday, .friday].map {
                ($0, [OpeningSpell(opens: 540, closes: 1020)])
            }))
    static let north = Team(id: sampleID(3), organisation: organisation.id, name: "North", hours: hours)
    static let south = Team(id: sampleID(30), organisation: organisation.id, name: "South", hours: hours)
    static let far = Team(id: sampleID(31), organisation: other.id, name: "Far", hours: hours)

    static let ada = worker(1, "Ada", [.dutyWorker], [north.id])
    static let ben = worker(10, "Ben", [.dutyWorker], [north.id])
    static let meg = worker(11, "Meg", [.manager], [north.id])
    static let kay = worker(12, "Kay", [.keyworker], [north.id])
    static let sid = worker(13, "Sid", [.dutyWorker], [south.id])
    static let far1 = worker(14, "Fay", [.dutyWorker], [far.id], organisation: other.id)
    static let gone = worker(15, "Gus", [.dutyWorker], [north.id], isActive: false)
    static let nia = worker(16, "Nia", [.keyworker], [south.id])
    static let sol = worker(17, "Sol", [.dutyWorker], [south.id])
    static let staff = [ada, ben, meg, kay, sid, far1, gone, nia, sol]

    private init(store: Store, folder: URL) {
        let clock = TestClock(noon)
        self.store = store
        self.folder = folder
        self.clock = clock
        house = House(store: store, clock: { clock.now }, entropy: .seeded(7))
    }

    var now: Instant { clock.now }

    func wait(minutes: Int) { clock.advance(minutes: minutes) }

    static func open() async throws -> Clinic {
        let folder = FileManager.default.temporaryDirectory.appending(path: "towpath-\(UUID().uuidString)")
        let store = try await Store.open(.folder(folder.appending(path: "data"), keys: folder.appending(path: "keys")))
        let clinic = Clinic(store: store, folder: folder)
        var changes = Changes()
        changes.add(organisation)
        changes.add(other)
        for team in [north, south, far] { changes.add(team) }
        for member in staff { changes.add(member) }
        try await store.commit(changes, by: .system, verb: "set-up", at: noon)
        return clinic
    }

    func close() async {
        await store.close()
        try? FileManager.default.removeItem(at: folder)
    }

    private static func worker(
        _ number: UInt8, _ name: String, _ roles: Set<Role>, _ teams: [ID<Team>],
        organisation: ID<Organisation> = organisation.id, isActive: Bool = true
    ) -> StaffMember {
        StaffMember(
            id: sampleID(number), organisation: organisation, teams: teams, name: name, roles: roles,
            isActive: isActive, signInName: SignInName("\(name)@towpath.example")!)
    }
}

/// Runs a test in a clinic of its own, and tidies up after it.
func inClinic(_ body: (Clinic) async throws -> Void) async throws {
    let clinic = try await Clinic.open()
    do { try await body(clinic) } catch {
        await clinic.close()
        throw error
    }
    await clinic.close()
}

extension Clinic {
    /// A referral as it lies after someone sent it: the person, the form and the pathway.
    @discardableResult
    func receive(
        given: String = "Sian", family: String = "Obrien", team: Team = north, danger: Set<DangerFlag> = [],
        from holder: ReceiptHolder = .person, safe: [ContactChannel: Bool] = [.text: true, .phoneCall: true],
        phone: String = "07700 900123", born: String = "1981-03-12", withForm: Bool = true
    ) async throws -> ID<Referral> {
        let id = house.newID(Referral.self)
        let person = Person(
            id: house.newID(), organisation: team.organisation, teams: [team.id],
            name: PersonName(given: given, family: family), birthDay: Day(born),
            phones: [PhoneNumber(phone)].compactMap(\.self), contact: ContactPlan(answers: safe))
        let referral = Referral(
            id: id, organisation: team.organisation, person: person.id, team: team.id, danger: danger,
            hours: team.hours,
            history: try .beginning(from: holder, by: .holder(holder), at: now, typedAt: now))
        var changes = Changes()
        changes.add(person)
        changes.add(referral)
        if withForm {
            let form = try ReferralForm(checking: sampleForm, today: UKTime(now).day)
            changes.add(
                SentForm(
                    id: house.newID(), referral: id, person: person.id, familySender: nil, form: form, receivedAt: now))
        }
        try await store.commit(changes, by: .anyone, verb: Verb.sendReferral.rawValue, at: now)
        return id
    }

    func load(_ id: ID<Referral>) async throws -> Stored<Referral> {
        let stored: Stored<Referral>? = try await store.open(try await store.read { db in try db.latest(id) })
        return stored!
    }

    /// What a worker who has just opened the page would ask.
    func ask(_ id: ID<Referral>) async throws -> TriageAsk { TriageAsk(id, version: try await load(id).version) }

    func standing(_ id: ID<Referral>) async throws -> ReferralStanding {
        try await load(id).value.standing(now: now)
    }
}

let sampleForm: FormAnswers = {
    let answers: [(FieldID, String)] = [
        (.route, "myself"), (.given, "Sian"), (.family, "Obrien"), (.birthDay, "12"), (.birthMonth, "3"),
        (.birthYear, "1981"), (.substances, "heroin\ncannabis"), (.howOften, "daily"), (.lastUse, "today"),
        (.fits, "no"), (.confusion, "no"), (.overdose, "no"), (.pregnancy, "no"), (.suicide, "no"),
        (.children, "no"), (.hope, "To sleep"), (.home, "postcode"), (.postcode, "LS1 4AP"), (.ways, "text"),
        (.phone, "07700 900123"), (.secret, "purple kettle"), (.secretAgain, "purple kettle"),
    ]
    var form = FormAnswers()
    for (field, text) in answers { form.set(field, to: text) }
    return form
}()
