import Clinical

/// What someone of the demo tells a team about another person, and how far the team has come with it.
struct DemoTold: Sendable {
    /// Before the history ends.
    let minutesAgo: Int
    let sex: Sex
    let words: String
    var born = ""
    var place = ""
    var teller = ""
    var isYoung = false
    var isToYoung = false
    var openness: ConcernOpenness?
    var reach = ""
    var acts: [ConcernAct] = []
    var outcome = ConcernOutcome.act
    var note = ""

    /// As it was typed, without the name.
    var draft: ConcernDraft {
        var draft = ConcernDraft()
        (draft.words, draft.born, draft.place, draft.teller) = (words, born, place, teller)
        (draft.tellerIsYoung, draft.openness, draft.reach) = (isYoung, openness?.rawValue ?? "", reach)
        return draft
    }

    static let all: [DemoTold] = [
        DemoTold(
            minutesAgo: 500, sex: .male,
            words: "He has stopped eating and sleeps in the shed with a gas heater. He says he is fine.",
            born: "About 40", place: "Wharf Street, Leeds", teller: "His mother", openness: .notFromMe,
            reach: "07700 900461, texts after six"),
        DemoTold(
            minutesAgo: 430, sex: .female, words: "She took an overdose two years ago and talks like she did then.",
            born: "Born 1990",
            teller: "A friend", openness: .mayKnow, reach: "0113 496 0022, any day"),
        DemoTold(
            minutesAgo: 700, sex: .female,
            words: "Mum drinks all day and I cook for my brother. I do not want her to get in trouble.",
            place: "Leeds", teller: "Her daughter", isYoung: true, isToYoung: true, openness: .unsafe),
        DemoTold(
            minutesAgo: 2000, sex: .female, words: "She drives the children to school when she has been drinking.",
            place: "Near Lock View", teller: "A neighbour", acts: [.take]),
        DemoTold(
            minutesAgo: 6000, sex: .male,
            words: "He has moved back in with us and is doing well. He asked me to say so.",
            born: "34",
            place: "Leeds", teller: "His dad", openness: .mayKnow, acts: [.take, .settle], outcome: .known,
            note: "We see him on Thursdays; told his keyworker that home is going well."),
        DemoTold(
            minutesAgo: 9000, sex: .male,
            words: "There are men in his flat who take his money and bring him things to sell.",
            born: "52", place: "A flat in Basin Court", teller: "His sister", openness: .notFromMe,
            acts: [.take, .settle], outcome: .safeguarding,
            note: "Rang the adults' safeguarding desk at ten; they will visit this week."),
    ]

    struct Words: Sendable {
        let minutesAgo: Int
        let kind: ContributionKind
        let words: String
        /// Why it was declined; nil while it waits.
        var fault: ContributionFault?
    }

    static let words: [Words] = [
        Words(
            minutesAgo: 400, kind: .tip, words: "I put the money for the day in an envelope before I leave the house."),
        Words(
            minutesAgo: 900, kind: .quote, words: "The first week was the longest of my life. The second was shorter."),
        Words(minutesAgo: 5000, kind: .tip, words: "Come to my gym, the first month is half price.", fault: .advert),
    ]

    struct Report: Sendable {
        let minutesAgo: Int
        /// Nil for something else.
        let field: ServiceField?
        let words: String
        var isTaken = false
    }

    static let reports: [Report] = [
        Report(minutesAgo: 3000, field: .phone, words: "This rings at a bakery.", isTaken: true),
        Report(minutesAgo: 26_000, field: .opening, words: "They are shut on Fridays now."),
        Report(minutesAgo: 1500, field: nil, words: "They moved to the other side of the river in spring."),
    ]
}
