import Clinical
import Store

/// Writes one person's history, each step as the Action that takes it would have written it.
struct DemoWriter {
    private(set) var person: Person
    var referral: Referral
    var receipt: Receipt
    var code: ReceiptCode
    let duty: [StaffMember]
    let house: House
    var dice: DemoDice
    var worker: StaffMember
    private(set) var deeds: [Deed]
    /// Whether looks are written too: for one in three, so that the demo has both.
    private let isLookedAt: Bool

    init(
        _ records: ReferralRecords, _ sending: Deed, code: ReceiptCode, staff: [StaffMember], house: House,
        dice: DemoDice
    ) {
        (person, referral, receipt) = (records.person, records.referral, records.receipt)
        (duty, self.house, self.code) = (staff, house, code)
        self.dice = dice
        worker = self.dice.pick(staff)
        isLookedAt = self.dice.chance(perMille: 333)
        deeds = [sending]
        if isLookedAt { look(.readReceipt, at: sending.at.adding(seconds: 90), by: .holder(receipt.id)) }
    }

    /// What the person agreed to be reached by.
    var safeWays: [ContactChannel] { person.contact.allowed }

    /// Whether the person holds the code, and so can answer on their status page.
    var isHolder: Bool { receipt.holder == .person }

    mutating func write(_ moment: DemoMoment) throws {
        if let act = act(moment) { try write(act, at: moment.at) }
    }

    mutating func write(_ act: DemoAct, at: Instant) throws {
        let byPerson = act.isByPerson
        let author = byPerson ? Author.holder(receipt.id) : .staff(worker.id)
        if isLookedAt {
            look(byPerson ? .readReceipt : .openReferral, at: at.adding(seconds: -100), by: author)
        }
        for step in act.steps {
            referral.history = try referral.history.adding(
                step, by: byPerson ? .holder(.person) : .staff(worker.id), at: at, typedAt: at)
        }
        var changes = act.also
        if let changed = act.person {
            person = changed
            changes.add(person)
        }
        changes.add(referral)
        deeds.append(Deed(by: author, verb: act.verb.rawValue, reason: act.reason, at: at, changes: changes))
        worker = act.nextWorker ?? worker
    }

    /// The other worker on duty, or the same when there is none.
    var colleague: StaffMember { duty.first { $0.id != worker.id } ?? worker }

    mutating func look(_ verb: Verb, at moment: Instant, by author: Author) {
        deeds.append(Deed(by: author, verb: verb.rawValue, at: moment, lookedAt: [Subject(receipt.person)]))
    }

    mutating func add(_ deed: Deed) { deeds.append(deed) }
}
