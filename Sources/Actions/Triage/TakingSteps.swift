public import Clinical
import Store

/// What a member of staff asks to be done about one referral.
public struct TriageAsk: Hashable, Sendable {
    public let referral: ID<Referral>
    /// The version of the record that they were looking at.
    public let version: Int
    /// When it was true; nil for now.
    public var at: Instant?

    public init(_ referral: ID<Referral>, version: Int, at: Instant? = nil) {
        self.referral = referral
        self.version = version
        self.at = at
    }
}

/// A step was taken and is on disk.
public struct TriageDone: Hashable, Sendable {
    public let referral: ID<Referral>
    public let version: Int
    public let standing: ReferralStanding
}

/// What a step is decided on: the newest facts, none older than the commit that follows.
struct TriageCase: Sendable {
    let referral: Stored<Referral>
    let person: Stored<Person>
    let head: HeadMark
    let worker: ID<StaffMember>
    /// The teams of that worker.
    let teams: [ID<Team>]
    let now: Instant
    /// When the person last looked at their own status page; nil if they never did, or have none.
    let pageReadAt: Instant?
    /// Their record, or one linked to it, says that they have died.
    let hasDied: Bool

    var standing: ReferralStanding { referral.value.standing(now: now) }
}

/// The steps to take, and whatever else must be saved with them or not at all.
struct TriagePlan: Sendable {
    var steps: [ReferralStep]
    /// The team that must answer from now on; nil when it stays where it is.
    var team: Team?
    var also = Changes()

    init(_ steps: ReferralStep...) { self.steps = steps }
}

extension House {
    /// What every step of triage does the same way: ask the table, read the newest facts, refuse if the referral
    /// has moved on from what the worker saw, let Clinical judge the steps, and save everything or nothing.
    ///
    /// The person's whole chain must be as it was read. If something else about them was written in that instant the
    /// decision is made again on the new facts.
    func take(
        _ verb: Verb, _ ask: TriageAsk, by actor: Actor, reason: Reason? = nil,
        plan: (TriageCase) throws(TriageRefusal) -> TriagePlan
    ) async throws(TriageRefusal) -> TriageDone {
        let (store, member) = try await open(verb, ask.referral, by: actor, reason: reason)
        for _ in 0..<3 {
            let work = try await facts(of: ask.referral, for: member, in: store)
            guard work.referral.version == ask.version else { break }
            let plan = try plan(work)
            try work.checkAlive(for: plan.steps)
            var revised = try work.revised(by: plan.steps, at: ask.at)
            if let team = plan.team { (revised.team, revised.hours) = (team.id, team.hours) }
            var changes = plan.also
            changes.revise(work.referral, to: revised, trueAt: ask.at)
            changes.expect(work.head)
            do {
                try await store.commit(
                    changes, by: .staff(member.id), verb: verb.rawValue, reason: reason?.text, at: work.now)
                return TriageDone(
                    referral: ask.referral, version: ask.version + 1, standing: revised.standing(now: work.now))
            } catch {
                guard case .conflict = error else { throw TriageRefusal(error) }
            }
        }
        throw .changed(try await whatPassed(on: ask.referral, since: ask.version, in: store))
    }

    /// The store and the worker, once the table has been asked.
    func open(
        _ verb: Verb, _ referral: ID<Referral>, by actor: Actor, reason: Reason? = nil
    ) async throws(TriageRefusal) -> (Store, StaffMember) {
        guard case .staff(let member) = actor else { throw .notFound }
        let relation = try await triaging { () throws(StoreRefusal) in
            try await self.relation(of: actor, to: referral)
        }
        do {
            return (store(for: try Permit.ask(verb, by: actor, relation: relation, reason: reason)), member)
        } catch { throw TriageRefusal(error) }
    }

    private func facts(
        of id: ID<Referral>, for member: StaffMember, in store: Store
    ) async throws(TriageRefusal) -> TriageCase {
        let now = clock()
        do {
            let (referral, person, head, pageReadAt) = try await store.read { db in
                let place = try db.place(of: id)
                let person = try place.flatMap { try db.latest($0.person) }
                let receipt = try db.receipt(of: id, heldBy: .person)
                let pageReadAt = try receipt.flatMap { try db.lastLook(at: $0.person, by: .holder($0.id)) }
                return (try db.latest(id), person, try place.map { try db.head(of: Subject($0.person)) }, pageReadAt)
            }
            guard let referral, let person, let head else { throw TriageRefusal.notFound }
            let opened = try await store.open(person)
            return TriageCase(
                referral: try await store.open(referral), person: opened, head: head, worker: member.id,
                teams: Array(member.teams), now: now, pageReadAt: pageReadAt,
                hasDied: try await !store.died(among: [opened.value]).isEmpty)
        } catch let refusal as TriageRefusal {
            throw refusal
        } catch let refusal as StoreRefusal {
            throw TriageRefusal(refusal)
        } catch {
            throw .notFound
        }
    }
}

extension TriageCase {
    fileprivate func revised(by steps: [ReferralStep], at moment: Instant?) throws(TriageRefusal) -> Referral {
        var revised = referral.value
        for step in steps {
            do throws(ReferralRefusal) {
                let typedAt = revised.history.typing(at: now)
                revised.history = try revised.history.adding(
                    step, by: .staff(worker), at: moment ?? typedAt, typedAt: typedAt,
                    isReachable: !person.value.contact.allowed.isEmpty)
            } catch { throw TriageRefusal(error, in: step.kind) }
        }
        return revised
    }

    /// Refuses a way of contact that the person did not say is safe, and says which ways are.
    func checkSafe(_ channel: ContactChannel?, at field: TriageField) throws(TriageRefusal) {
        guard let channel, !person.value.contact.allows(channel) else { return }
        let safe = person.value.contact.allowed.map(\.label)
        let instead =
            !safe.isEmpty
            ? "Safe ways: \(safe.joined(separator: ", ").lowercased())."
            : referral.value.personHoldsReceipt
                ? "No way is safe: they look for news themselves. Ask them on their status page."
                : "They have not named any safe way: ask the one who referred them."
        throw .mistake(field, "Do not use this way: \(channel.label.lowercased()) is not safe for them. \(instead)")
    }
}

extension House {
    /// What others did to a referral since a version of it, in words.
    private func whatPassed(
        on id: ID<Referral>, since version: Int, in store: Store
    ) async throws(TriageRefusal) -> [WhatPassed] {
        try await triaging { () throws(StoreRefusal) in
            let versions = try await store.open(try await store.read { db in try db.history(id) })
            guard let latest = versions.last else { return [] }
            let seen = versions.first { $0.version == version }?.value.history.entries.count ?? 0
            let entries = Array(latest.value.history.entries.dropFirst(seen))
            let names = try await Names.of(entries, in: store)
            return entries.map { entry in
                WhatPassed(
                    who: names.of(entry.by), what: names.words(for: entry.step, at: clock()), at: entry.typedAt)
            }
        }
    }
}
