import Foundation
import Testing

@testable import Clinical

@Suite("The way through the referral form")
struct FormPathTests {
    @Test(
        "Someone under 18 gets words for young people, is flagged, and is never turned away",
        arguments: [
            ("20", "2008", false), ("21", "2008", true), ("1", "2020", true),
        ])
    func under18(day: String, year: String, isYoung: Bool) throws {
        let answers = goodForm(but: [.birthDay: day, .birthMonth: "11", .birthYear: year])
        let asked = FormPath.questions(for: answers, today: formDay).map(\.id)
        #expect(asked.contains(.youngPeople) == isYoung)
        let sent = try ReferralForm(checking: answers, today: formDay)
        #expect(sent.dangerFlags.contains(.youngPerson) == isYoung)
    }

    @Test(
        "Each danger answered yes is a flag, no is nothing, and anything else is to be asked",
        arguments: [
            (FieldID.fits, DangerFlag.seizure), (.confusion, .withdrawal), (.overdose, .overdose),
            (.pregnancy, .pregnancy), (.suicide, .suicide), (.children, .children),
        ])
    func dangers(field: FieldID, flag: DangerFlag) throws {
        let yes = try ReferralForm(checking: goodForm(but: [field: "yes"]), today: formDay)
        let no = try ReferralForm(checking: goodForm(but: [field: "no"]), today: formDay)
        let notSaid = try ReferralForm(checking: goodForm(but: [field: "not-said"]), today: formDay)
        let notKnown = try ReferralForm(checking: goodForm(.family, but: [field: "not-known"]), today: formDay)
        #expect(yes.dangerFlags == [flag] && yes.dangersToAsk.isEmpty)
        #expect(no.dangerFlags.isEmpty && no.dangersToAsk.isEmpty)
        #expect(notSaid.dangerFlags.isEmpty && notSaid.dangersToAsk == [flag])
        #expect(notKnown.dangerFlags.isEmpty && notKnown.dangersToAsk == [flag])
    }

    @Test("Someone who comes because of another is the person helped, and is asked nothing of drugs of their own")
    func affected() throws {
        let answers = goodForm(
            .affected, but: [.otherRelationship: "my son", .otherUse: "takes ketamine", .fits: "yes"])
        let asked = FormPath.questions(for: answers, today: formDay).map(\.id)
        #expect(asked.contains(.someoneElse) && asked.contains(.suicide) && asked.contains(.children))
        #expect(Set(asked).isDisjoint(with: [.substances, .use, .fits, .confusion, .overdose, .pregnancy, .sender]))
        let sent = try ReferralForm(checking: answers, today: formDay)
        #expect(sent.substances.isEmpty && sent.dangerFlags.isEmpty && sent.route.holder == .person)
        #expect(sent.answers[.substances].isEmpty, "what a closed page held is not sent")
        #expect(sent.answers[.otherUse] == "takes ketamine")
        let unsaid = try ReferralForm(checking: goodForm(.affected, but: [.suicide: "not-said"]), today: formDay)
        #expect(unsaid.dangersToAsk == [.suicide], "what was not asked is not to be asked")
        #expect(!FormPath.questions(for: goodForm(), today: formDay).map(\.id).contains(.someoneElse))
    }

    @Test("Not saying an age is asked about, not taken for an adult")
    func unknownAge() throws {
        let answers = goodForm(but: [.birthDay: "", .birthMonth: "", .birthYear: "", .ageBand: "not-said"])
        #expect(try ReferralForm(checking: answers, today: formDay).dangersToAsk == [.youngPerson])
    }

    @Test(
        "Daily use of what is dangerous to stop, and none since yesterday, is flagged",
        arguments: [
            ("alcohol", "daily", "yesterday", true), ("alcohol", "daily", "week", true),
            ("alcohol", "daily", "today", false),
            ("alcohol", "weekly", "yesterday", false), ("cannabis", "daily", "yesterday", false),
            ("alcohol", "daily", "month", false), ("monkey dust", "daily", "yesterday", true),
            ("monkey dust", "daily", "today", false), ("skunk", "daily", "yesterday", false),
        ])
    func withdrawal(substance: String, often: String, last: String, isFlagged: Bool) throws {
        let none = goodForm(but: [
            .substances: "cannabis", .substanceOther: "None.", .howOften: often, .lastUse: last,
        ])
        #expect(try !ReferralForm(checking: none, today: formDay).dangerFlags.contains(.withdrawal), "no drug is named")
        let isListed = Substance(rawValue: substance) != nil
        let answers = goodForm(but: [
            .substances: isListed ? substance : "other", .substanceOther: isListed ? "" : substance,
            .howOften: often, .lastUse: last,
        ])
        let sent = try ReferralForm(checking: answers, today: formDay)
        #expect(sent.dangerFlags.contains(.withdrawal) == isFlagged)
    }

    @Test(
        "A danger shows what to do now, emergencies first",
        arguments: [
            FieldID.fits, .confusion, .overdose, .suicide,
        ])
    func emergencyFirst(field: FieldID) throws {
        let answers = goodForm(but: [field: "yes", .pregnancy: "yes", .substances: "alcohol"])
        let notices = FormNotice.all(for: answers, today: formDay)
        let first = try #require(notices.first)
        #expect(first.urgency == .emergency && first.helplines.first == .emergency)
        #expect(notices.map(\.urgency) == notices.map(\.urgency).sorted())
        #expect(FormNotice.all(for: goodForm(but: [.substances: "cannabis"]), today: formDay).isEmpty)
    }

    @Test("A substance written in their own words is understood when it has a known name")
    func ownWords() throws {
        let answers = goodForm(but: [.substances: "other", .substanceOther: "Valium, weed / moon dust"])
        let sent = try ReferralForm(checking: answers, today: formDay)
        #expect(sent.substances == [.cannabis, .benzodiazepine, .other])
    }

    @Test("What a relative says of themselves stays out of the person's record, and the secret out of every one")
    func separateSubjects() throws {
        let draft = goodForm(.family)
        let sent = try ReferralForm(checking: draft, today: formDay)
        let json = String(decoding: try JSONEncoder().encode(sent), as: UTF8.self)
        for secret in ["Marged", "mother", "496 0000", "kettle"] { #expect(!json.contains(secret)) }
        let shown = sent.summary.rows.map { "\($0.label) \($0.value)" }.joined(separator: "\n")
        #expect(!shown.contains("Marged") && !shown.lowercased().contains("kettle"))
        let sender = try #require(FamilySender(draft))
        let relative = sender.person(id: anID(3), organisation: anID(2))
        #expect(relative.name.called == "Marged" && relative.contact.allowed == [.phoneCall])
        #expect(FamilySender(goodForm()) == nil)
    }

    @Test("The person who comes out has what was typed, and only the ways they ticked")
    func person() throws {
        let sent = try ReferralForm(checking: goodForm(.professional), today: formDay)
        let person = sent.person(id: anID(1), organisation: anID(2))
        #expect(person.name.full == "Siân O'Brien" && person.isProvisional)
        #expect(person.birthDay == Day("1981-03-12") && person.phones.map(\.digits) == ["07700900123"])
        #expect(person.contact.allowed == [.text] && person.contact.answers[.post] == false)
        #expect(sent.professional?.hasConsent == true && sent.urgency == .soon)
    }

    @Test("“Today” from a professional counts on the clock, and from anyone else it is not asked")
    func askedForToday() throws {
        for (urgency, isFlagged) in [("soon", false), ("today", true)] {
            let form = try ReferralForm(checking: goodForm(.professional, but: [.urgency: urgency]), today: formDay)
            #expect(form.dangerFlags.contains(.askedForToday) == isFlagged)
        }
        let own = try ReferralForm(checking: goodForm(but: [.urgency: "today"]), today: formDay)
        #expect(!own.dangerFlags.contains(.askedForToday))
    }

    @Test("Danger in their own words is a danger of the referral and brings help first, unless a professional tells it")
    func dangerInWords() throws {
        for field in [FieldID.hope, .substanceOther] {
            for (words, isUrgent) in [("I want to die", true), ("he is not breathing", true), ("To sleep", false)] {
                for route in [ReferralRoute.myself, .family] {
                    let answers = goodForm(route, but: [field: words])
                    let form = try ReferralForm(checking: answers, today: formDay)
                    #expect(form.dangerFlags.contains(.words) == isUrgent, "\(field) \(words) \(route)")
                    let first = FormNotice.all(for: answers, today: formDay).first
                    #expect((first?.urgency == .emergency) == isUrgent)
                }
            }
        }
        for field in [FieldID.otherUse, .otherRelationship] {
            for words in ["we are scared when he comes home", "my husband, he beats me", "I am afraid to go home"] {
                let told = goodForm(.affected, but: [field: words])
                #expect(try ReferralForm(checking: told, today: formDay).dangerFlags == [.words], "\(field) \(words)")
            }
        }
        let scared = goodForm(.affected, but: [.otherUse: "he hits me when he drinks"])
        #expect(try ReferralForm(checking: scared, today: formDay).dangerFlags == [.words])
        #expect(FormNotice.after(.someoneElse, answers: scared, today: formDay).first?.urgency == .emergency)
        let told = goodForm(.professional, but: [.hope: "She overdosed in 2019", .urgencyReason: "Overdose in 2019"])
        #expect(!(try ReferralForm(checking: told, today: formDay)).dangerFlags.contains(.words))
    }

    @Test("What is dangerous to stop, or not known to be safe, is not to be stopped suddenly, ticked or written")
    func notSuddenly() {
        let cases: [(ticked: String, typed: String, isTold: Bool)] = [
            ("alcohol", "", true), ("heroin", "", true), ("other", "nitazene", true),
            ("other", "vodka every day", true),
            ("other", "weed", false), ("cannabis", "", false), ("cocaine", "", false),
        ]
        for (ticked, typed, isTold) in cases {
            let answers = goodForm(but: [.substances: ticked, .substanceOther: typed])
            let notices = FormNotice.after(.substances, answers: answers, today: formDay)
            #expect(notices.contains { $0.title.contains("Do not stop") } == isTold, "\(ticked) \(typed)")
        }
    }

    @Test("An answer to a page that is no longer asked is kept in the draft and left out of what is sent")
    func closedPages() throws {
        var draft = goodForm(but: [.ways: "post\ntext", .address: "1 Lock Row"])
        draft.tick(.ways, ["text"])
        #expect(draft[.address] == "1 Lock Row")
        #expect(try ReferralForm(checking: draft, today: formDay).answers[.address].isEmpty)
    }

    @Test("Forward then back is where one was, on every route and any answers (seed 7)")
    func thereAndBack() {
        var random = SplitMix64(seed: 7)
        for round in 0..<300 {
            let answers = anyAnswers(&random)
            let pages = FormPath.questions(for: answers, today: formDay).map(\.id)
            #expect(FormPath.previous(before: .route, for: answers, today: formDay) == nil)
            #expect(FormPath.last(for: answers, today: formDay) == .secret)
            for page in pages {
                guard let next = FormPath.next(after: page, for: answers, today: formDay) else { continue }
                #expect(FormPath.previous(before: next, for: answers, today: formDay) == page, "round \(round)")
            }
        }
    }

    @Test("An answer never loses another, and a draft comes back from storage the same, in the room it says (seed 8)")
    func keepsAnswers() throws {
        var random = SplitMix64(seed: 8)
        for round in 0..<300 {
            let before = anyAnswers(&random)
            let field = try #require(FieldID.allCases.randomElement(using: &random))
            var after = before
            after.set(field, to: "new")
            for other in FieldID.allCases where other != field {
                #expect(after[other] == before[other], "round \(round)")
            }
            #expect(after[field] == "new")
            let stored = try JSONEncoder().encode(after)
            #expect(try JSONDecoder().decode(FormAnswers.self, from: stored) == after)
            #expect(stored.count <= after.room, "round \(round)")
        }
    }

    @Test("A posted page sets its own boxes and no others; an empty page of ticks unticks them all")
    func posted() throws {
        var answers = goodForm()
        let page = try #require(FormPath.question(.substances, for: answers, today: formDay))
        answers.take([("substances", "alcohol"), ("substances", "crack"), ("route", "family")], for: page)
        #expect(answers.ticked(.substances) == ["alcohol", "crack"] && answers[.route] == "myself")
        answers.take([], for: page)
        #expect(answers.ticked(.substances).isEmpty && answers[.given] == "Siân")
    }

    @Test("Every page says why it asks, and every box has a label, on every route", arguments: ReferralRoute.allCases)
    func wordsAreThere(route: ReferralRoute) {
        let young = goodForm(route, but: [.birthYear: "2012", .ways: "text\nemail\npost"])
        let pages = FormPath.questions(for: young, today: formDay)
        #expect(pages.allSatisfy { !$0.title.isEmpty && !$0.why.isEmpty && !$0.fields.isEmpty })
        #expect(pages.flatMap(\.fields).allSatisfy { !$0.label.isEmpty })
        let inputs = pages.flatMap(\.inputs)
        #expect(Set(inputs).count == inputs.count)
    }

    private func anyAnswers(_ random: inout SplitMix64) -> FormAnswers {
        let texts = [
            "", " ", "yes", "not-said", "محمد", "a\"b\\c/d\ne", "🌸", "12", "1981", "2015", "text\nemail", "alcohol",
        ]
        var answers = FormAnswers()
        if let route = ReferralRoute.allCases.randomElement(using: &random) { answers.set(.route, to: route.rawValue) }
        for field in FieldID.allCases.shuffled(using: &random).prefix(Int.random(in: 0...40, using: &random))
        where field != .route {
            answers.set(field, to: texts.randomElement(using: &random) ?? "")
        }
        return answers
    }
}
