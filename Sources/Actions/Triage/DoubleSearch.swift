import Clinical
import Store

/// Looks for other records of the same person: everywhere in the organisation, but tells of other teams no more than
/// that they should be asked.
enum DoubleSearch {
    struct Found: Sendable {
        var doubles: [DoubleRecord] = []
        var otherTeams: [String] = []
    }

    /// No more candidates than this are opened.
    static let mostOpened = 50

    static func run(for person: Person, by member: StaffMember, in store: Store) async throws(StoreRefusal) -> Found {
        let marks = store.marks
        let (candidates, links) = try await store.read { db in
            (try Self.candidates(for: person, marks, db), try db.samePerson(as: person.id))
        }
        let allTeams = try await store.teams()
        let judged = try await store.openWhatOpens(links).map(\.value)
        var people = try await store.openWhatOpens(candidates).map(\.value)
        people += try await linked(judged, besides: Set(people.map(\.id) + [person.id]), in: store)
        return try await sort(people, against: person, judged, for: member, allTeams, in: store)
    }

    private static func candidates(
        for person: Person, _ marks: Marks, _ db: Reading
    ) throws -> [Sealed<Person>] {
        var found: [Subject: Sealed<Person>] = [:]
        var order: [Subject] = []
        for terms in questions(about: person) {
            let answer = try db.people(carrying: terms, in: person.organisation, teams: nil, marks: marks)
            guard case .candidates(let sealed) = answer else { continue }
            for one in sealed where one.subject != Subject(person.id) && found[one.subject] == nil {
                found[one.subject] = one
                order.append(one.subject)
            }
        }
        return order.prefix(mostOpened).compactMap { found[$0] }
    }

    /// What to look for, the surest first: each is enough to be worth opening a record for.
    static func questions(about person: Person) -> [[SearchTerm]] {
        let terms = SearchTerms.terms(for: person)
        let numbers = terms.filter { $0.kind == .nhsNumber || $0.kind == .phone }.map { [$0] }
        let names = terms.filter { $0.kind == .nameWhole }
        let births = terms.filter { $0.kind == .birthDay }
        let bornAndNamed = births.flatMap { birth in names.map { [birth, $0] } }
        let twoNames = names.count >= 2 ? [Array(names.prefix(2))] : []
        return Array((numbers + bornAndNamed + twoNames).prefix(8))
    }

    private static func linked(
        _ links: [SamePerson], besides known: Set<ID<Person>>, in store: Store
    ) async throws(StoreRefusal) -> [Person] {
        let missing = Set(links.filter { !$0.isUndone }.flatMap { [$0.one, $0.other] }).subtracting(known)
        guard !missing.isEmpty else { return [] }
        let sealed = try await store.read { db in try missing.sorted().compactMap { try db.latest($0) } }
        return try await store.openWhatOpens(sealed).map(\.value)
    }

    private static func sort(
        _ people: [Person], against person: Person, _ links: [SamePerson], for member: StaffMember,
        _ teams: [Team], in store: Store
    ) async throws(StoreRefusal) -> Found {
        var found = Found()
        let alike = Duplicate.find(of: person, among: people)
        let signs = Dictionary(alike.map { ($0.second, $0.reasons) }, uniquingKeysWith: { $1 })
        let order = alike.map(\.second) + people.map(\.id).filter { signs[$0] == nil }
        for id in order {
            guard let other = people.first(where: { $0.id == id }) else { continue }
            let link = links.first { $0.one == id || $0.other == id }
            let isSame = link?.isUndone == false
            guard signs[id] != nil || isSame else { continue }
            let (referrals, places) = try await open(id, for: member, in: store)
            guard !places.isDisjoint(with: member.teams) else {
                let names = teams.filter { places.contains($0.id) }.map(\.name)
                found.otherTeams += names.filter { !found.otherTeams.contains($0) }
                continue
            }
            found.doubles.append(
                DoubleRecord(
                    person: other, reasons: signs[id] ?? [], link: link.map { $0.isUndone ? .notSame : .same } ?? .open,
                    referrals: referrals))
        }
        return found
    }

    private static func open(
        _ person: ID<Person>, for member: StaffMember, in store: Store
    ) async throws(StoreRefusal) -> ([DoubleRecord.Line], Set<ID<Team>>) {
        let (sealed, place) = try await store.read { db in (try db.referrals(of: person), try db.place(of: person)) }
        let lines = try await store.openWhatOpens(sealed).map { stored in
            let referral = stored.value
            return DoubleRecord.Line(
                id: referral.id, stage: referral.standing(now: stored.written.typedAt).stage,
                receivedAt: referral.history.receivedAt, isInTeam: member.teams.contains(referral.team))
        }
        return (lines, place?.teams ?? [])
    }
}
