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
            let found =
                relation == .ownTeam
                ? try await DoubleSearch.run(for: facts.person, by: member, in: store) : DoubleSearch.Found()
            let shown = Set([Subject(facts.person.id)] + found.doubles.map { Subject($0.person.id) })
            let look = Look(at: facts.now, by: .staff(member.id), verb: Verb.openReferral.rawValue)
            try await store.note(look, at: shown)
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
    let team: Team
    let staff: [StaffMember]
    let now: Instant

    static func read(_ id: ID<Referral>, in store: Store, now: Instant) async throws(StoreRefusal) -> Facts? {
        let sealed = try await store.read { db -> Sealed5? in
            guard let place = try db.place(of: id), let referral = try db.latest(id),
                let person = try db.latest(place.person), let team = try db.latest(place.team)
            else { return nil }
            return Sealed5(
                referral: referral, person: person, form: try db.sentForm(of: id), team: team,
                staff: try db.staff(in: place.organisation))
        }
        guard let sealed else { return nil }
        return Facts(
            referral: try await store.open(sealed.referral), person: try await store.open(sealed.person).value,
            form: try await store.open(sealed.form)?.value.form, team: try await store.open(sealed.team).value,
            staff: try await store.openWhatOpens(sealed.staff).map(\.value), now: now)
    }

    private struct Sealed5: Sendable {
        let referral: Sealed<Referral>
        let person: Sealed<Person>
        let form: Sealed<SentForm>?
        let team: Sealed<Team>
        let staff: [Sealed<StaffMember>]
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
        let acts = TriageAct.allowed(standing, reaching: person.contact, to: member, relation: relation)
        let nearby =
            acts.contains(.redirect)
            ? try await NearbyServices.of(person, isYoung: standing.danger.contains(.youngPerson), in: house) : []
        return ReferralSheet(
            referral: referral, version: self.referral.version, team: team, person: person, form: form,
            standing: standing, owner: standing.owner.map(names.of) ?? "", timeline: timeline,
            acts: acts, colleagues: colleagues, nearby: nearby,
            doubles: found.doubles, otherTeams: found.otherTeams,
            mayLink: Permissions.answer(.mergePeople, actor: actor, relation: relation) != .notFound,
            hasLetter: mayWrite && MakeLetter.isPossible(standing), now: now)
    }

    private var colleagues: [Colleague] {
        staff.filter { $0.isActive && $0.teams.contains(team.id) }
            .map { Colleague(id: $0.id, name: $0.name) }.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }
}
