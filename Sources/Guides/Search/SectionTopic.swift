import Clinical

/// What people ask of a guide, and the sections that answer it.
struct SectionTopic: Sendable {
    /// What people type.
    let words: [String]
    /// The sections that answer, the best first: guides differ in which they have.
    let sections: [String]

    /// The first topic that was typed. It is not read out of a part of a name: who drinks too much asks about alcohol,
    /// and not about an overdose.
    static func first(in typed: [String], outOf names: [Range<Int>]) -> (topic: SectionTopic, place: Range<Int>)? {
        for start in typed.indices {
            for (phrase, topic) in beginning[typed[start], default: []] {
                let place = start..<start + phrase.count
                guard place.upperBound <= typed.count, typed[place].elementsEqual(phrase) else { continue }
                let isCut = names.contains { $0.overlaps(place) && $0.clamped(to: place) != $0 }
                if !isCut { return (topic, place) }
            }
        }
        return nil
    }

    /// The best of the sections that a guide has.
    func section(among all: [GuideSection]) -> GuideSection? {
        sections.lazy.compactMap { id in all.first { $0.id == id } }.first
    }

    /// Whether a word says nothing of which section is meant.
    static func tellsNothing(_ word: String) -> Bool { weak.contains(word) || WordIndex.isCommon(word) }

    private static let weak: Set<String> = [
        "about", "after", "anything", "bad", "day", "days", "drug", "drugs", "feel", "feeling", "give", "given", "go",
        "going", "good", "got",
        "just", "know", "last", "like", "lot", "made", "make", "makes", "many", "more", "much", "need", "needs",
        "night", "now", "today", "off",
        "out", "people", "person", "please", "really", "someone", "something", "stuff", "take", "taken", "takes",
        "taking", "tell", "thing", "things", "think", "time", "too", "took", "up", "use", "used", "uses", "using",
        "very", "way", "week", "weeks",
    ]

    /// The longest of those that begin with a word come first.
    private static let beginning: [String: [(phrase: [String], topic: SectionTopic)]] = {
        let phrases = all.flatMap { topic in topic.words.map { (phrase: FoldedName($0).words, topic: topic) } }
        return Dictionary(grouping: phrases.sorted { $0.phrase.count > $1.phrase.count }) { $0.phrase.first ?? "" }
    }()

    private static let all = [
        SectionTopic(
            words: [
                "overdose", "overdosed", "overdosing", "od", "too much", "too many", "took too much", "taken too much",
                "wont wake up", "will not wake", "not waking", "passed out", "unconscious", "blue lips",
                "stopped breathing", "stop breathing", "stops breathing", "not breathing", "cant breathe",
            ], sections: ["overdose", "now", "crisis"]),
        SectionTopic(
            words: [
                "withdrawal", "withdrawals", "withdrawing", "coming off", "come off", "came off", "coming down",
                "comedown", "come down", "cold turkey", "rattle", "rattling", "clucking", "shakes", "the shakes",
                "withdrawal symptoms",
            ], sections: ["withdrawal", "coming-off", "stopping"]),
        SectionTopic(
            words: [
                "stop", "stopped", "stopping", "quit", "quitting", "give up", "giving up", "gave up", "cut down",
                "cutting down", "cut back", "reduce", "reducing", "taper", "tapering", "get off", "getting off",
                "detox", "detoxing", "wean", "pack in",
            ], sections: ["stopping", "coming-off", "withdrawal", "do-not-stop-suddenly", "today", "treatment"]),
        SectionTopic(
            words: ["mix", "mixing", "mixed", "together", "interaction", "interactions", "same time"],
            sections: ["mixing"]),
        SectionTopic(
            words: ["signs", "sign", "symptom", "symptoms", "how to tell", "how can i tell", "spot"],
            sections: ["signs"]),
        SectionTopic(
            words: ["addictive", "addicted", "addiction", "dependence", "dependent", "dependency", "hooked"],
            sections: ["addictive", "signs"]),
        SectionTopic(
            words: [
                "treatment", "help", "rehab", "therapy", "counselling", "medication", "medicine", "medicines", "cure",
                "recovery",
            ], sections: ["treatment", "help"]),
        SectionTopic(
            words: [
                "harm", "harms", "harmful", "damage", "danger", "dangers", "dangerous", "risk", "risks", "risky",
                "side effects", "long term effects", "long term", "health", "safe",
            ], sections: ["harms"]),
        SectionTopic(
            words: ["effect", "effects", "what does it do", "high", "buzz", "last", "lasts"], sections: ["effects"]),
        SectionTopic(
            words: ["law", "legal", "illegal", "class", "police", "arrested", "possession", "caught"]
                + TypedNames.ofTheLaw,
            sections: ["law"]),
        SectionTopic(words: TypedNames.afterABreak, sections: ["after-a-break", "overdose", "tolerance"]),
        SectionTopic(words: TypedNames.bladder, sections: ["bladder"]),
        SectionTopic(words: TypedNames.young, sections: ["help"]),
        SectionTopic(
            words: ["drive", "driving", "licence", "license", "dvla", "car", "drug test"], sections: ["driving"]),
        SectionTopic(
            words: ["pregnant", "pregnancy", "baby", "breastfeeding", "unborn"], sections: ["life"]),
        SectionTopic(words: ["cost", "costs", "price"], sections: ["how-long", "prices", "cost"]),
        SectionTopic(
            words: ["talk", "talk to", "talking to", "say", "what to say", "conversation"],
            sections: ["start", "words", "talk"]),
    ]
}
