import Testing

@testable import Clinical

@Suite("A referral's pathway")
struct ReferralPathwayTests {
    private let lockHouse = RedirectProposal(
        to: RedirectReceiver(name: "Lock House"), consent: .given, consentWords: "Said yes by phone")

    @Test("a new referral is the duty team's, late one moment after its four working hours, and then the manager's")
    func newReferral() throws {
        let story = try ReferralStory()
        let due = uk("2026-11-20 14:00")
        #expect(story.standing.stage == .new && story.standing.owner == .dutyTeam)
        #expect(story.standing.dueAt == due)
        #expect(!story.standing(at: due).isOverdue)
        let justAfter = Instant(milliseconds: due.milliseconds + 1)
        #expect(story.standing(at: justAfter).owner == .teamManager)
        #expect(story.standing(at: justAfter).escalatesAt == uk("2026-11-24 13:00"))
        #expect(story.standing(at: uk("2026-11-24 13:00")).owner == .teamManager)
        #expect(story.standing(at: uk("2026-11-24 13:01")).owner == .serviceLead)
    }

    @Test("on a Friday evening a danger flag counts clock hours, and children at home alone does not")
    func danger() throws {
        for flag in DangerFlag.allCases {
            var story = try ReferralStory(danger: [flag])
            story.history = try .beginning(
                from: .person, by: .holder(.person), at: uk("2026-11-20 18:00"), typedAt: uk("2026-11-20 18:00"))
            let expected = flag == .children ? uk("2026-11-23 13:00") : uk("2026-11-20 19:00")
            #expect(story.standing.dueAt == expected, "\(flag)")
        }
    }

    @Test("opening it many times does not move the deadline")
    func openingAgain() throws {
        var story = try ReferralStory()
        try story.then(.opened)
        let due = story.standing.dueAt
        try story.then(all: [.opened, .assigned(to: staffID("a")), .reached(by: .phoneCall), .opened])
        #expect(story.standing.dueAt == due)
        #expect(story.standing.owner == .staff(staffID("a")))
    }

    @Test("accepted, offered, agreed and arrived")
    func theShortWay() throws {
        var story = try ReferralStory()
        let offer = AppointmentOffer(startsAt: uk("2026-11-24 11:00"), place: "12 Mill Lane", with: "Sam")
        try story.then(all: [.opened, .accepted, .appointmentOffered(offer)])
        #expect(story.standing.stage == .appointmentOffered)
        try story.then(.appointmentAnswered(.yes), by: .holder(.person))
        #expect(story.standing.stage == .appointmentAgreed && story.standing.dueAt == uk("2026-11-25 10:30"))
        try story.then(.arrived)
        #expect(story.standing.stage == .arrived && story.standing.isFinal && story.standing.owner == nil)
    }

    @Test("an appointment far ahead is not silence: someone gets in touch first")
    func farAhead() throws {
        var story = try ReferralStory()
        let offer = AppointmentOffer(startsAt: story.now.adding(days: 120), place: "12 Mill Lane")
        try story.then(all: [.opened, .accepted, .appointmentOffered(offer), .appointmentAnswered(.yes)])
        let due = try #require(story.standing.dueAt)
        #expect(due < story.now.adding(days: 28))
        try story.then(.reached(by: .phoneCall), minutesLater: 7 * 1440)
        #expect(try #require(story.standing.dueAt) > due)
        #expect(story.standing.stage == .appointmentAgreed)
    }

    @Test("missing an appointment is not an end, and cannot be written before the appointment")
    func missed() throws {
        var story = try ReferralStory()
        let offer = AppointmentOffer(startsAt: uk("2026-11-24 11:00"), place: "12 Mill Lane")
        try story.then(all: [.opened, .accepted, .appointmentOffered(offer), .appointmentAnswered(.yes)])
        #expect(throws: ReferralRefusal.appointmentNotYet) { try story.then(.didNotAttend) }
        try story.then(.didNotAttend, minutesLater: 4 * 1440 + 120)
        #expect(story.standing.stage == .appointmentMissed && story.standing.owner == .dutyTeam)
        try story.then(.reached(by: .text))
        #expect(story.standing.stage == .accepted)
    }

    @Test("an appointment that was only offered does not pass in silence: its outcome is owed soon after it starts")
    func offeredAndPassed() throws {
        var story = try ReferralStory()
        let start = uk("2026-11-24 11:00")
        try story.then(all: [.opened, .accepted, .appointmentOffered(AppointmentOffer(startsAt: start, place: "Here"))])
        #expect(story.standing.dueAt == uk("2026-11-25 10:30"))
        #expect(throws: ReferralRefusal.appointmentNotYet) { try story.then(.didNotAttend) }
        var (came, other) = (story, story)
        let minutes = start.seconds(since: story.now) / 60
        try came.then(.appointmentAnswered(.yes), minutesLater: minutes - 1)
        for late in [minutes, minutes + 1] {
            var answered = story
            #expect(throws: ReferralRefusal.appointmentStarted) {
                try answered.then(.appointmentAnswered(.yes), minutesLater: late)
            }
        }
        try other.then(.appointmentAnswered(.anotherTime), minutesLater: minutes + 1)
        #expect(other.standing.stage == .accepted && other.standing.appointment == nil)
        try story.then(.didNotAttend, minutesLater: minutes)
        #expect(story.standing.stage == .appointmentMissed)
    }

    @Test("an offered appointment far ahead waits for the answer no longer than any other")
    func offeredFarAhead() throws {
        var story = try ReferralStory()
        let offer = AppointmentOffer(startsAt: story.now.adding(days: 120), place: "12 Mill Lane")
        try story.then(all: [.opened, .accepted, .appointmentOffered(offer)])
        let due = story.hours.deadline(
            after: story.now, workingMinutes: ReferralDeadlines.proposed[.appointmentAnswer].workingMinutes)
        #expect(story.standing.dueAt == due)
    }

    @Test("where no way is safe, others are asked without a single attempt, and then it may be declined")
    func noSafeWay() throws {
        var story = try ReferralStory()
        try story.then(.opened)
        let asked = ReferralStep.lastResort(.askedReferrer, words: "She will pass it on")
        let giveUp = ReferralStep.declined(.couldNotReach, words: "Come back at any time.")
        #expect(throws: ReferralRefusal.lastResortTooSoon(3)) { try story.then(asked) }
        for resort in LastResort.allCases where !resort.asksOthers {
            #expect(throws: ReferralRefusal.askOthers) {
                try story.then(.lastResort(resort, words: "Went"), isReachable: false)
            }
        }
        #expect(throws: ReferralRefusal.lastResortMissing) { try story.then(giveUp, isReachable: false) }
        try story.then(asked, isReachable: false)
        #expect(story.standing.stage == .couldNotReach && story.standing.owner == .teamManager)
        #expect(story.standing.reaching?.lastResortTaken == true && story.standing.reaching?.nextAttemptBy == nil)
        try story.then(giveUp, isReachable: false)
        #expect(story.standing.stage == .declining)
    }

    @Test("what another machine wrote with a clock that is ahead does not shut out the next step")
    func clockAhead() throws {
        var story = try ReferralStory()
        try story.then(.opened, minutesLater: 5)
        let behind = story.now.adding(minutes: -4)
        let typedAt = story.history.typing(at: behind)
        #expect(typedAt == story.now && story.history.typing(at: story.now.adding(minutes: 1)) > typedAt)
        #expect(throws: ReferralRefusal.inTheFuture) {
            try story.history.adding(.accepted, by: ReferralStory.worker, at: behind, typedAt: behind)
        }
        _ = try story.history.adding(.accepted, by: ReferralStory.worker, at: typedAt, typedAt: typedAt)
    }

    @Test("redirecting keeps the referral ours until the receiver confirms")
    func redirect() throws {
        var story = try ReferralStory()
        try story.then(all: [.opened, .redirectProposed(lockHouse), .redirectSent(how: .post)])
        #expect(!story.standing.isFinal && story.standing.owner == .dutyTeam && story.standing.dueAt != nil)
        #expect(story.standing(at: story.now.adding(days: 14)).owner == .serviceLead)
        try story.then(.redirectRefused(words: "Full"))
        #expect(story.standing.stage == .redirectRefused && story.standing.owner == .dutyTeam)
        try story.then(all: [.redirectProposed(lockHouse), .redirectSent(how: .email)])
        try story.then(.redirectConfirmed(by: "Duty nurse at Lock House, by phone"))
        #expect(story.standing.stage == .confirmedElsewhere && story.standing.isFinal)
    }

    @Test("another team of ours says for itself whether it has the person, and begins afresh")
    func anotherTeam() throws {
        let south = RedirectReceiver(name: "South", team: teamID("s"))
        let sent = ReferralStep.redirectProposed(
            RedirectProposal(to: south, consent: .given, consentWords: "Said yes"))
        var story = try ReferralStory()
        try story.then(all: [.opened, .assigned(to: staffID("w")), .accepted, sent])
        #expect(throws: ReferralRefusal.onlyInTowpath) { try story.then(.redirectSent(how: .post)) }
        #expect(throws: ReferralRefusal.notNow(.takenOver, .redirectProposed)) {
            try story.then(.takenOver(by: teamID("s")))
        }
        try story.then(.redirectSent(how: .towpath))
        #expect(story.standing.owner == .staff(staffID("w")) && story.standing.dueAt != nil)
        #expect(throws: ReferralRefusal.onlyInTowpath) { try story.then(.redirectConfirmed(by: "Their nurse")) }
        #expect(throws: ReferralRefusal.notNow(.takenOver, .redirectSent)) {
            try story.then(.takenOver(by: teamID("x")))
        }
        var refused = story
        try refused.then(.redirectRefused(words: "Full"))
        #expect(refused.standing.stage == .redirectRefused && refused.standing.owner == .staff(staffID("w")))
        try story.then(.takenOver(by: teamID("s")))
        #expect(story.standing.stage == .triage && story.standing.owner == .dutyTeam)
        #expect(story.standing.redirect == nil && story.standing.appointment == nil)
        try story.then(.reached(by: .phoneCall))
        #expect(story.standing.stage == .triage, "what the first team had accepted does not bind the second")

        var tried = try ReferralStory()
        try tried.then(all: [.opened] + Array(repeating: .couldNotReach(by: .phoneCall), count: 3))
        try tried.then(all: [
            .lastResort(.letter, words: "Wrote"), .declined(.couldNotReach, words: "We could not reach you."), sent,
            .redirectSent(how: .towpath), .takenOver(by: teamID("s")),
        ])
        #expect(throws: ReferralRefusal.triesLeft(3), "the second team tries for itself") {
            try tried.then(.declined(.couldNotReach, words: "We could not reach you."))
        }
        try tried.then(.couldNotReach(by: .phoneCall))
        #expect(tried.standing.reaching?.attempts == 1 && tried.standing.owner == .dutyTeam)

        var outside = try ReferralStory()
        try outside.then(all: [.opened, .redirectProposed(lockHouse)])
        #expect(throws: ReferralRefusal.notInTowpath) { try outside.then(.redirectSent(how: .towpath)) }
    }

    @Test("nothing is sent elsewhere without consent or a reason to go ahead without")
    func consent() throws {
        var story = try ReferralStory()
        try story.then(.opened)
        let receiver = RedirectReceiver(name: "Lock House")
        try story.then(.redirectProposed(RedirectProposal(to: receiver, consent: .waiting, consentWords: "")))
        #expect(!story.standing.allowedSteps.contains(.redirectSent))
        #expect(throws: ReferralRefusal.consentMissing) { try story.then(.redirectSent(how: .phone)) }
        #expect(throws: ReferralRefusal.wordsMissing) {
            try story.then(.redirectProposed(RedirectProposal(to: receiver, consent: .overridden, consentWords: " ")))
        }
        #expect(throws: ReferralRefusal.receiverMissing) {
            let nameless = RedirectReceiver(name: " ")
            try story.then(.redirectProposed(RedirectProposal(to: nameless, consent: .given, consentWords: "Yes")))
        }
        try story.then(
            .redirectProposed(RedirectProposal(to: receiver, consent: .overridden, consentWords: "Danger to life")))
        try story.then(.redirectSent(how: .phone))
        #expect(story.standing.stage == .redirectSent)
    }

    @Test("nobody is given up before three attempts and a last resort, and then they must still be told")
    func couldNotReach() throws {
        var story = try ReferralStory()
        try story.then(all: [.opened, .couldNotReach(by: .phoneCall)])
        let giveUp = ReferralStep.declined(.couldNotReach, words: "We could not reach you. Please come back.")
        #expect(throws: ReferralRefusal.triesLeft(2)) { try story.then(giveUp) }
        #expect(story.standing.reaching?.nextAttemptBy == story.standing.dueAt)
        try story.then(.couldNotReach(by: .text))
        #expect(throws: ReferralRefusal.lastResortTooSoon(1)) { try story.then(.lastResort(.letter, words: "Sent")) }
        try story.then(.couldNotReach(by: .phoneCall))
        #expect(story.standing.reaching?.lastResortIsDue == true && story.standing.owner == .teamManager)
        #expect(throws: ReferralRefusal.lastResortMissing) { try story.then(giveUp) }
        try story.then(all: [.lastResort(.letter, words: "Sent to the address given as safe"), giveUp])
        #expect(story.standing.stage == .declining && !story.standing.isFinal && story.standing.dueAt != nil)
        try story.then(.declineTold(.post))
        #expect(story.standing.stage == .declined && story.standing.isFinal)
    }

    @Test("a new number from the person starts the attempts again")
    func correctedContact() throws {
        var story = try ReferralStory()
        try story.then(all: [.opened, .couldNotReach(by: .phoneCall), .couldNotReach(by: .text)])
        try story.then(.contactCorrected, by: .holder(.person))
        #expect(story.standing.stage == .triage)
        try story.then(.couldNotReach(by: .phoneCall))
        #expect(story.standing.reaching?.attempts == 1)
    }

    @Test("asking the person leaves the owner and a time to try again")
    func asking() throws {
        var story = try ReferralStory()
        try story.then(all: [.opened, .accepted, .asked(question: "Which days?", by: .text)])
        #expect(story.standing.stage == .waitingForAnswer && story.standing.question == "Which days?")
        #expect(story.standing.owner == .dutyTeam && story.standing.reaching?.nextAttemptBy != nil)
        try story.then(.answered(words: "Mondays"), by: .holder(.person))
        #expect(story.standing.stage == .accepted && story.standing.question == nil)
    }

    @Test("a young person's safeguarding act stays owed though they withdraw, and does not reopen the referral")
    func safeguarding() throws {
        var story = try ReferralStory(danger: [.youngPerson])
        try story.then(.withdrawn(words: ""), by: .holder(.person))
        #expect(story.standing.stage == .withdrawn && !story.standing.isFinal)
        #expect(story.standing.owner == .dutyTeam && story.standing.dueAt == uk("2026-11-20 11:01"))
        try story.then(.dangerReviewed([], words: "Rang them: they are with an aunt"))
        #expect(story.standing.owner == .teamManager && story.standing.dueAt == uk("2026-11-21 10:00"))
        #expect(story.standing.allowedSteps == [.safeguardingHandled])
        try story.then(.safeguardingHandled(words: "Told the children's team"))
        #expect(story.standing.isFinal && story.standing.stage == .withdrawn && story.standing.allowedSteps.isEmpty)
    }

    @Test("words of danger on the status page put the referral on the clock until a worker has looked")
    func wordsOnThePage() throws {
        var story = try ReferralStory()
        try story.then(all: [.opened, .accepted, .asked(question: "How are you?", by: .text)])
        try story.then(.answered(words: "i want to die"), by: .holder(.person))
        #expect(story.standing.danger == [.words])
        #expect(story.standing.dueAt == uk("2026-11-21 10:04"), "a day on the clock, and not five working days")
        try story.then(.dangerReviewed([.suicide], words: "Rang them: safe tonight, with a friend"))
        #expect(story.standing.danger == [.suicide])
        try story.then(.dangerReviewed([], words: "Seen at home"))
        #expect(story.standing.danger.isEmpty && story.standing.dueAt.map { $0 > uk("2026-11-23 10:00") } == true)
    }

    @Test("what a worker writes down of an answer, and plain words, are not danger in the person's own words")
    func plainWords() throws {
        var story = try ReferralStory()
        try story.then(all: [.opened, .asked(question: "How are you?", by: .text)])
        try story.then(.answered(words: "Said that they wanted to die last year"))
        #expect(story.standing.danger.isEmpty)
        try story.then(.withdrawn(words: "I have found another service"), by: .holder(.person))
        #expect(story.standing.isFinal)
    }

    @Test("someone who withdraws in danger is looked at within the hour, though the referral has ended")
    func leftInDanger() throws {
        let inWords = try leftAlone([], "no point, i will kill myself")
        #expect(inWords.standing.danger == [.words])
        for story in [inWords, try leftAlone([.suicide], ""), try leftAlone([.words, .children], "")] {
            var story = story
            #expect(story.standing.stage == .withdrawn && !story.standing.isFinal && story.standing.owesLook)
            #expect(story.standing.owner == .dutyTeam && story.standing.dueAt == story.now.adding(minutes: 60))
            #expect(story.standing(at: story.now.adding(minutes: 61)).escalation == .teamManager)
            #expect(story.standing.allowedSteps == [.dangerReviewed, .safeguardingHandled])
            #expect(story.standing.nextWordsForPerson(now: story.now).hasPrefix("They will read what you told us"))
            try story.then(.dangerReviewed([.suicide], words: "Rang them and their GP"))
            #expect(story.standing.isFinal && story.standing.stage == .withdrawn && !story.standing.owesLook)
            #expect(throws: ReferralRefusal.notNow(.dangerReviewed, .withdrawn)) {
                try story.then(.dangerReviewed([], words: "Again"))
            }
        }
        for calm: Set<DangerFlag> in [[], [.children]] { #expect(try leftAlone(calm, "").standing.isFinal) }
    }

    @Test("a worker who writes down a withdrawal has spoken with them, and owes no second look")
    func withdrawnByWorker() throws {
        var story = try ReferralStory(danger: [.suicide])
        try story.then(.withdrawn(words: "Does not want help from us; is seeing the crisis team"))
        #expect(story.standing.isFinal)
    }

    private func leftAlone(_ danger: Set<DangerFlag>, _ words: String) throws -> ReferralStory {
        var story = try ReferralStory(danger: danger)
        try story.then(.withdrawn(words: words), by: .holder(.person))
        return story
    }

    @Test("reviewing the danger changes the clock but cannot wave away that someone is under 18")
    func reviewed() throws {
        var story = try ReferralStory(danger: [.youngPerson, .seizure])
        try story.then(all: [.opened, .dangerReviewed([], words: "Spoke to them: no fits")])
        #expect(story.standing.danger.isEmpty && story.standing.owesSafeguarding)
        #expect(story.standing.dueAt == uk("2026-11-21 10:00"))
    }

    @Test("family and professionals can start a referral and do nothing else in the person's name")
    func onlyThePerson() throws {
        var story = try ReferralStory(from: .family)
        for holder in [ReceiptHolder.family, .professional] {
            #expect(throws: ReferralRefusal.notYours(.withdrawn)) {
                try story.then(.withdrawn(words: ""), by: .holder(holder))
            }
            #expect(story.standing.allowedSteps(for: .holder(holder)).isEmpty)
        }
        #expect(throws: ReferralRefusal.notYours(.accepted)) { try story.then(.accepted, by: .holder(.person)) }
        #expect(throws: ReferralRefusal.notYours(.withdrawn)) { try story.then(.withdrawn(words: ""), by: .system) }
    }

    @Test("times and words that cannot be are refused in words")
    func refusals() throws {
        var story = try ReferralStory()
        let (now, author) = (story.now, ReferralStory.worker)
        #expect(throws: ReferralRefusal.inTheFuture) {
            try story.history.adding(.opened, by: author, at: now.adding(minutes: 1), typedAt: now)
        }
        #expect(throws: ReferralRefusal.beforeReferral) {
            try story.history.adding(.opened, by: author, at: now.adding(minutes: -1), typedAt: now)
        }
        #expect(throws: ReferralRefusal.inTheFuture) {
            try story.history.adding(.opened, by: author, at: now.adding(minutes: -9), typedAt: now.adding(minutes: -9))
        }
        #expect(throws: ReferralRefusal.notNow(.accepted, .new)) { try story.then(.accepted) }
        try story.then(.opened)
        let words = String(repeating: "é", count: ReferralStep.longestWords)
        #expect(throws: ReferralRefusal.wordsTooLong) { try story.then(.asked(question: words + "e", by: .text)) }
        #expect(throws: ReferralRefusal.wordsMissing) { try story.then(.asked(question: " \n", by: .text)) }
        try story.then(.asked(question: words, by: .text))
        #expect(throws: ReferralRefusal.noAppointment) {
            var unoffered = try ReferralStory()
            try unoffered.then(all: [.opened, .couldNotReach(by: .text), .appointmentAnswered(.yes)])
        }
        #expect(ReferralRefusal.notNow(.accepted, .died).sentence.contains("Make a new referral"))
    }

    @Test("a stored step that the stage does not know neither ends the referral nor stops its clock")
    func strangeHistory() throws {
        let story = try ReferralStory()
        let odd = ReferralEntry(
            step: .declineTold(.post), at: story.now, typedAt: story.now, by: ReferralStory.worker)
        let history = ReferralHistory(entries: story.history.entries + [odd], receivedAt: story.now)
        let standing = ReferralStanding.of(history: history, danger: [], hours: story.hours, now: story.now)
        #expect(standing.stage == .new && standing.dueAt == story.standing.dueAt)
    }
}
