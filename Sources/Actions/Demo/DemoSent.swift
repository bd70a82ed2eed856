import Clinical
import Guides
import Store

// What people send beside referrals: what they tell a team about someone, tips and quotes, and what they say is wrong
// in the directory. So that no list for staff is empty in a demo. None of the quotes is shown to readers.
extension DemoLives {
    func saveSent(in store: Store) async throws {
        let listed = try await store.open(try await store.read { db in try db.listed(TreatmentService.self) })
        let services = listed.map(\.value).sorted { $0.entry.key < $1.entry.key }
        let deeds = try concerns() + contributions() + reports(of: services)
        try await store.commit(history: deeds, at: house.clock())
    }

    private var manager: StaffMember? { clinic.adults[0].others.first { $0.roles == [.manager] } }

    /// One of those who stand at a chosen place on the way in the first team.
    private var knownMan: DemoPersona? {
        (0..<min(plan.people, DemoScene.all.count)).lazy.map { plan.persona($0, in: clinic) }
            .first { $0.sex == .male && $0.team == 0 && !$0.isYoung }
    }

    /// The house as it was so many minutes before the history ended.
    private func before(_ minutes: Int, _ number: Int) -> House {
        house.pretending(at: plan.ends.adding(minutes: -minutes), entropy: .of(plan.dice(.sent, number)))
    }

    private func concerns() throws -> [Deed] {
        try DemoTold.all.enumerated().flatMap { number, told in
            let (then, home) = (before(told.minutesAgo, number), told.isToYoung ? clinic.young[0] : clinic.adults[0])
            var (draft, dice) = (told.draft, plan.dice(.sent, 100 + number))
            // The first is about someone whom the team knows; of the others it cannot tell.
            let name = dice.name(told.sex)
            draft.name = (number == 0 ? knownMan?.name ?? name : name).full
            guard let words = draft.told else { return [Deed]() }
            let id: ID<Concern> = then.newID()
            var concern = Concern(
                id: id, to: home.team, told: words, sentAt: then.clock(),
                soundsUrgent: draft.soundsUrgent)
            var deeds = [concern.deed(.sendConcern, by: .anyone, at: then.clock())]
            for (number, act) in told.acts.enumerated() {
                let at = then.clock().adding(minutes: 30 + 20 * number)
                let isLast = act == .settle
                concern = try concern.taking(
                    ConcernStep(
                        act, outcome: isLast ? told.outcome : nil, note: isLast ? told.note : nil,
                        by: home.duty[0].id, at: at))
                deeds.append(concern.deed(.decideConcern, by: .staff(home.duty[0].id), at: at))
            }
            return deeds
        }
    }

    private func contributions() throws -> [Deed] {
        try DemoTold.words.enumerated().flatMap { number, row in
            let then = before(row.minutesAgo, 200 + number)
            let sent = Contribution(
                id: then.newID(), organisation: clinic.organisation.id, kind: row.kind,
                words: try ContributionWords(row.words), sentAt: then.clock(),
                mayBeInDanger: UrgentWords.areIn(row.words))
            let deed = sent.deed(.sendContribution, by: .anyone, at: then.clock())
            guard let fault = row.fault, let manager else { return [deed] }
            let at = then.clock().adding(minutes: 45)
            let declined = try sent.taking(ContributionStep(.decline, fault: fault, by: manager.id, at: at))
            return [deed, declined.deed(.decideContribution, by: .staff(manager.id), at: at)]
        }
    }

    private func reports(of services: [ListedService]) -> [Deed] {
        zip(DemoTold.reports, services).enumerated().flatMap { number, pair in
            let (row, service, then) = (pair.0, pair.1, before(pair.0.minutesAgo, 300 + number))
            let report = FactReport(
                id: then.newID(), of: service, field: row.field, words: row.words, at: then.clock())
            guard let report else { return [Deed]() }
            let deed = report.deed(.reportFact, by: .anyone, at: then.clock())
            guard let manager, row.isTaken else { return [deed] }
            let at = then.clock().adding(minutes: 90)
            return [deed, report.taken(by: manager.id).deed(.takeFactReport, by: .staff(manager.id), at: at)]
        }
    }
}

extension StoredRecord {
    fileprivate func deed(_ verb: Verb, by author: Author, at moment: Instant) -> Deed {
        var changes = Changes()
        changes.add(self)
        return Deed(by: author, verb: verb.rawValue, at: moment, changes: changes)
    }
}
