public import Clinical
import Store

/// What a search for people found.
public struct PeopleFound: Sendable {
    public struct Line: Sendable {
        public let id: ID<Person>
        public let name: PersonName
        public let birthDay: Day?
        /// The names of the asker's teams that know them.
        public let teams: [String]
        public let isProvisional: Bool
    }

    /// Someone another team may know: no name and no fact, only whom to ask.
    public struct Elsewhere: Sendable {
        public let id: ID<Person>
        public let teams: [String]
    }

    public enum Extent: Sendable {
        /// Nothing was typed that can be looked for.
        case tooLittle
        /// More people than can be shown: one more letter, or a birth date, narrows it.
        case tooMany
        case whole
    }

    public var extent = Extent.whole
    public var lines: [Line] = []
    public var elsewhere: [Elsewhere] = []
    /// What was typed that is neither a name, a date, an NHS number nor a phone number.
    public var notUnderstood: [String] = []
}

/// Looks for people in the asker's own teams.
public enum SearchPeople {
    public static func run(
        _ typed: String, by member: StaffMember, in house: House
    ) async throws(PersonRefusal) -> PeopleFound {
        try await refusingPerson {
            let actor = Actor.staff(member)
            let store = house.store(for: try Permit.ask(.searchPeople, by: actor, relation: .ownTeam))
            let query = SearchTerms.query(fromTyped: typed)
            let teams = try await store.teams()
            let answer = try await store.search(query, in: member.organisation, teams: member.teams)
            var found = PeopleFound(notUnderstood: query.notUnderstood)
            switch answer {
            case .tooLittle: found.extent = .tooLittle
            case .tooMany: found.extent = .tooMany
            case .candidates(let sealed):
                let people = try await store.opening(sealed).filter(query.matches)
                let shown = Set(people.map { Subject($0.id) })
                try await house.noteList(shown, by: member, verb: .searchPeople, in: store)
                found.lines = people.map { PeopleFound.Line($0, seenFrom: member.teams, of: teams) }
            }
            let mayBeTold = Permissions.answer(.noticeOtherTeam, actor: actor, relation: .sameOrganisation) == .allowed
            if found.extent == .whole && found.lines.isEmpty && query.isSurely && mayBeTold {
                found.elsewhere = try await elsewhere(query, for: member, teams, in: house)
            }
            return found
        }
    }

    /// Other teams of the organisation that know someone who fits. Asked only when a birth day or a number was typed:
    /// a name alone would make this a way to find out who is in treatment.
    private static func elsewhere(
        _ query: SearchQuery, for member: StaffMember, _ teams: [Team], in house: House
    ) async throws -> [PeopleFound.Elsewhere] {
        let permit = try Permit.ask(.noticeOtherTeam, by: .staff(member), relation: .sameOrganisation)
        let store = house.store(for: permit)
        let others = teams.filter { $0.organisation == member.organisation && !member.teams.contains($0.id) }
        let answer = try await store.search(query, in: member.organisation, teams: nil)
        guard case .candidates(let sealed) = answer else { return [] }
        let people = try await store.opening(sealed).filter(query.matches)
        let look = Look(at: house.clock(), by: .staff(member.id), verb: Verb.noticeOtherTeam.rawValue)
        if !people.isEmpty { try await store.note(look, at: Set(people.map { Subject($0.id) })) }
        return people.filter { Set($0.teams).isDisjoint(with: member.teams) }.map { person in
            PeopleFound.Elsewhere(
                id: person.id, teams: others.filter { person.teams.contains($0.id) }.map(\.name))
        }
    }
}

extension PeopleFound.Line {
    fileprivate init(_ person: Person, seenFrom own: [ID<Team>], of teams: [Team]) {
        id = person.id
        name = person.name
        birthDay = person.birthDay
        self.teams = teams.filter { own.contains($0.id) && person.teams.contains($0.id) }.map(\.name)
        isProvisional = person.isProvisional
    }
}

extension SearchQuery {
    /// Whether something was typed that belongs to one person, or nearly.
    fileprivate var isSurely: Bool { birthDay != nil || nhsNumber != nil || !phones.isEmpty }
}

extension Store {
    fileprivate func search(
        _ query: SearchQuery, in organisation: ID<Organisation>, teams: [ID<Team>]?
    ) async throws(StoreRefusal) -> PersonSearchAnswer {
        let (marks, terms) = (marks, query.terms)
        return try await read { db in try db.people(carrying: terms, in: organisation, teams: teams, marks: marks) }
    }

    /// The people whose records still open: someone forgotten is left out.
    fileprivate func opening(_ sealed: [Sealed<Person>]) async throws(StoreRefusal) -> [Person] {
        do {
            return try await open(sealed).map(\.value)
        } catch {
            guard case .forgotten = error else { throw error }
        }
        var people: [Person] = []
        for one in sealed {
            do { people.append(try await open(one).value) } catch {
                guard case .forgotten = error else { throw error }
            }
        }
        return people
    }
}
