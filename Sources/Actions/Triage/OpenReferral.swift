public import Clinical
import Store

/// Shows one referral to a worker of the team that holds it, or to one who has broken the glass. The look is on disk
/// before anything is shown.
public struct OpenReferral {
    public static func run(
        _ id: ID<Referral>, by actor: Actor, in house: House
    ) async throws(TriageRefusal) -> ReferralSheet {
        let (store, member) = try await house.open(.openReferral, id, by: actor)
        return try await triaging { () throws(StoreRefusal) -> ReferralSheet? in
            let relation = try await house.relation(of: actor, to: id)
            guard let facts = try await Facts.read(id, in: store, now: house.clock()) else { return nil }
            var found = DoubleSearch.Found()
            if relation == .ownTeam { found = try await DoubleSearch.run(for: facts.person, by: member, in: store) }
            let notice = Permissions.answer(.noticeOtherTeam, actor: .staff(member), relation: .sameOrganisation)
            if notice != .allowed { found.otherTeams = [] }
            let shown = [facts.person.id, facts.sender?.person.id].compactMap(\.self) + found.doubles.map(\.person.id)
            let look = Look(at: facts.now, by: .staff(member.id), verb: Verb.openReferral.rawValue)
            try await store.note(look, at: Set(shown.map { Subject($0) }))
            return try await facts.sheet(for: member, relation: relation, found, in: house, store)
        }.orNotFound
    }
}

extension Optional {
    fileprivate var orNotFound: Wrapped {
        get throws(TriageRefusal) {
            guard let self else { throw .notFound }
            return self
        }
    }
}

/// The records that one referral's page is made of.
private struct Facts: Sendable {
    let referral: Stored<Referral>
    let person: Person
    let form: ReferralForm?
    let sender: FamilySenderSheet?
    let team: Team
    let organisation: Organisation
    let staff: [StaffMember]
    let now: Instant

    static func read(_ id: ID<Referral>, in store: Store, now: Instant) async throws(StoreRefusal) -> Facts? {
        let sealed = try await store.read { db -> SealedFacts? in
            guard let place = try db.place(of: id), let referral = try db.latest(id),
                let person = try db.latest(place.person), let team = try db.latest(place.team),
                let organisation = try db.latest(place.organisation)
            else { return nil }
            return SealedFacts(
                referral: referral, person: person, form: try db.sentForm(of: id),
                family: try db.familyReferral(of: id), team: team,
                organisation: organisation)
        }
        guard let sealed else { return nil }
        let form = try await store.open(sealed.form)?.value
        return Facts(
            referral: try await store.open(sealed.referral), person: try await store.open(sealed.person).value,
            form: form?.form, sender: try await sender(form, sealed.family, in: store),
            team: try await store.open(sealed.team).value,
            organisation: try await store.open(sealed.organisation).value,
            staff: try await store.staff(), now: now)
    }

    /// A relative has a record of their own, under their own key.
    private static func sender(
        _ form: SentForm?, _ family: Sealed<FamilyReferral>?, in store: Store
    ) async throws(StoreRefusal) -> FamilySenderSheet? {
        guard let id = form?.familySender, let family = try await store.open(family)?.value,
            let person = try await store.open(try await store.read { db in try db.latest(id) })?.value
        else { return nil }
        return FamilySenderSheet(
            person: person, relationship: family.relationship, personKnows: family.personKnows)
    }

    private struct SealedFacts: Sendable {
        let referral: Sealed<Referral>
        let person: Sealed<Person>
        let form: Sealed<SentForm>?
        let family: Sealed<FamilyReferral>?
        let team: Sealed<Team>
        let organisation: Sealed<Organisation>
    }
}

extension Facts {
    func sheet(
        for member: StaffMember, relation: Relation, _ found: DoubleSearch.Found, in house: House, _ store: Store
    ) async throws(StoreRefusal) -> ReferralSheet {
        let (referral, actor) = (referral.value, Actor.staff(member))
        let names = try await Names.of(referral.history.entries, in: store)
        let standing = referral.standing(now: now)
        let timeline = referral.history.entries.reversed().map { entry in
            WhatPassed(who: names.of(entry.by), what: names.words(for: entry.step, at: now), at: entry.at)
        }
        let mayWrite = Permissions.answer(.makeLetter, actor: actor, relation: relation) == .allowed
        let hasDied = try await !store.died(among: [person]).isEmpty
        let acts = TriageAct.allowed(
            standing, reaching: person.contact, hasDied: hasDied, to: member, relation: relation)
        let nearby =
            acts.contains(.redirect)
            ? try await NearbyServices.of(
                person, isYoung: standing.danger.contains(.youngPerson), notOf: organisation, in: house) : []
        let homes = acts.contains(.redirect) ? try await otherHomes(in: store) : []
        return ReferralSheet(
            referral: referral, version: self.referral.version, team: team, person: person, hasDied: hasDied,
            form: form, sender: sender,
            standing: standing, owner: standing.owner.map(names.of) ?? "", timeline: timeline,
            acts: acts, colleagues: colleagues, nearby: nearby,
            otherHomes: homes,
            doubles: found.doubles, otherTeams: found.otherTeams,
            mayLink: Permissions.answer(.mergePeople, actor: actor, relation: relation) != .notFound,
            mayOpenPerson: Permissions.answer(.openPerson, actor: actor, relation: relation) == .allowed,
            hasLetter: mayWrite && MakeLetter.isPossible(standing), now: now)
    }

    private func otherHomes(in store: Store) async throws(StoreRefusal) -> [TeamName] {
        let organisation = team.organisation
        let teams = try await store.all(Team.self).filter { $0.value.organisation == organisation }
        return teams.filter { $0.value.id != team.id }.map { TeamName(id: $0.value.id, name: $0.value.name) }
            .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }

    private var colleagues: [Colleague] {
        staff.filter { $0.isActive && $0.teams.contains(team.id) }
            .map { Colleague(id: $0.id, name: $0.name) }.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }
}
