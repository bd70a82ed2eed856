import Clinical
import Testing

@testable import Guides

/// What someone typed, and what they must be shown for it.
struct Asked: Sendable, CustomTestStringConvertible {
    let typed: String
    /// The first address, its section with it: `alcohol#withdrawal`; without one the guide opens at its beginning.
    let first: String
    /// Guides that are among the first three.
    let near: [String]
    /// Guides that are not shown at all.
    let never: [String]

    init(_ typed: String, _ first: String, near: [String] = [], never: [String] = []) {
        (self.typed, self.first, self.near, self.never) = (typed, first, near, never)
    }

    var testDescription: String { typed }
}

@Suite("Searching the guides")
struct GuideSearchTests {
    static let names: [Asked] = [
        Asked("ket", "ketamine"), Asked("special k", "ketamine"), Asked("KETAMINE", "ketamine"),
        Asked("skunk", "cannabis"), Asked("benzos", "benzodiazepines"), Asked("xanax", "benzodiazepines"),
        Asked("xannies", "benzodiazepines"), Asked("spice", "synthetic-cannabinoids"), Asked("smack", "heroin"),
        Asked("coke", "cocaine", never: ["crack"]), Asked("meow meow", "mephedrone"), Asked("md", "ecstasy"),
        Asked("tina", "crystal-meth"), Asked("lyrica", "gabapentinoids"), Asked("booze", "alcohol"),
        Asked("zopiclone", "z-drugs"), Asked("codeine", "opioid-painkillers"), Asked("pills", "ecstasy"),
        Asked("meth", "crystal-meth", near: ["methadone-and-buprenorphine"]), Asked("crystal meth", "crystal-meth"),
        Asked("bupe", "methadone-and-buprenorphine", never: ["paying-for-treatment"]),
        Asked("tranqs", "benzodiazepines", never: ["ketamine"]), Asked("sleeping pills", "z-drugs", never: ["ecstasy"]),
        Asked("liquid ecstasy", "ghb", never: ["ecstasy"]), Asked("self harm", "self-harm"),
        Asked("boundaries", "boundaries"), Asked("naloxone", "naloxone"), Asked("rehab", "residential-rehab"),
        Asked("antabuse", "alcohol"), Asked("dual diagnosis", "both-together"), Asked("vaping", "nicotine"),
        Asked("nitazenes", "heroin", near: ["naloxone"]), Asked("depressed", "depression"),
        Asked("dhc", "opioid-painkillers"), Asked("purple drank", "opioid-painkillers", never: ["alcohol"]),
        Asked("o-dsmt", "heroin"),
    ]

    static let afterABreak: [String] = [
        "just out of prison", "prison", "leaving prison", "came out of prison", "jail", "out of jail", "released",
        "probation", "after a break", "lost tolerance", "after rehab used again", "used again after detox",
    ]

    static let awayAndMore: [Asked] = [
        Asked("heroin after prison", "heroin#overdose", near: ["naloxone"]),
        Asked("my son is out of prison", "help-someone", near: ["naloxone"]),
        Asked("my son released from prison", "help-someone", near: ["naloxone"]),
    ]

    static let ofTheLaw: [String] = [
        "prison sentence", "cocaine law", "go to prison for cannabis", "jail for dealing weed",
    ]

    static let young: [Asked] = [
        Asked("teenager", "help-someone#help"), Asked("my teenager", "help-someone#help"),
        Asked("under 18", "help-someone#help"), Asked("my daughter", "help-someone"), Asked("my son", "help-someone"),
        Asked("my teenager takes ket", "help-someone#help", near: ["ketamine"]),
    ]

    static let bladder: [String] = [
        "cystitis", "cant pee", "can't pee", "blood in urine", "blood in my pee", "peeing a lot", "cannot wee",
        "need to pee all the time", "bladder pain", "why does it hurt when i pee", "pissing blood on ket",
    ]

    static let slips: [Asked] = [
        Asked("cocane", "cocaine"), Asked("canabis", "cannabis"), Asked("alchohol", "alcohol"),
        Asked("ketemine", "ketamine"), Asked("diazapam", "benzodiazepines"), Asked("depresion", "depression"),
        Asked("metadone", "methadone-and-buprenorphine"), Asked("herion", "heroin"), Asked("crak", "crack"),
        Asked("gambeling", "gambling"), Asked("amphet", "amphetamine"), Asked("benzo", "benzodiazepines"),
        Asked("valium withdrawl", "benzodiazepines#withdrawal"),
        Asked("rehab in kent", "residential-rehab", never: ["ketamine"]),
        Asked("rehab in stoke", "residential-rehab", never: ["nicotine"]),
    ]

    static let questions: [Asked] = [
        Asked("alcohol withdrawal", "alcohol#withdrawal", near: ["detox"]),
        Asked("gabapentin withdrawal", "gabapentinoids#withdrawal"),
        Asked("benzo withdrawal", "benzodiazepines#withdrawal", near: ["detox"]),
        Asked("coming off pregabalin", "gabapentinoids#withdrawal"), Asked("the shakes", "alcohol#withdrawal"),
        Asked("can you die from alcohol withdrawal", "alcohol#withdrawal"),
        Asked("cold turkey heroin", "heroin#withdrawal"),
        Asked("how do i stop drinking", "alcohol#stopping"), Asked("stop smoking weed", "cannabis"),
        Asked("alcoholic", "alcohol"), Asked("I drink too much", "alcohol"),
        Asked("am i an alcoholic", "alcohol", near: ["do-i-have-a-problem"]),
        Asked("my son takes ket", "help-someone", near: ["ketamine"]),
        Asked("my husband drinks too much", "help-someone", near: ["alcohol"]),
        Asked("my dad is an alcoholic", "help-someone", near: ["alcohol"], never: ["mutual-aid"]),
        Asked("signs my daughter is using cocaine", "help-someone", near: ["cocaine"]),
        Asked("how to talk to my mum about her drinking", "help-someone#start", near: ["alcohol"]),
        Asked("heroin overdose", "naloxone#now", near: ["heroin"]), Asked("cocaine overdose", "cocaine#overdose"),
        Asked("my friend has overdosed", "help-someone#crisis", near: ["naloxone"]),
        Asked("ketamine bladder", "ketamine#bladder"), Asked("is ketamine addictive", "ketamine#addictive"),
        Asked("is weed legal", "cannabis#law"),
        Asked("mixing cocaine and alcohol", "cocaine#mixing", near: ["alcohol"]),
        Asked("can i drive on methadone", "methadone-and-buprenorphine#driving", near: ["driving"]),
        Asked("pregnant and on methadone", "methadone-and-buprenorphine#life", near: ["pregnancy"]),
        Asked("can i lose my job for going to rehab", "work-and-treatment", near: ["residential-rehab"]),
        Asked("how much does rehab cost", "paying-for-treatment"), Asked("detox at home", "detox#at-home"),
        Asked("social services take my kids", "children"), Asked("i want to kill myself", "self-harm"),
        Asked("hearing voices after weed", "psychosis", near: ["cannabis"]),
        Asked("what happens in rehab", "what-happens-in-treatment"),
        Asked("how do i get clean", "what-happens-in-treatment", never: ["opioid-painkillers"]),
        Asked("i need help", "what-happens-in-treatment", never: ["who-pays-for-this-site"]),
        Asked("aa meetings near me", "mutual-aid#first-meeting"), Asked("cocaine heart attack", "cocaine#harms"),
    ]

    @Test("whoever types what a drug, a state or a help is called is shown its guide", arguments: names)
    func namesAreFound(asked: Asked) { check(asked) }

    @Test("a slip of a name is the name, and a town is no slip", arguments: slips)
    func slipsAreFound(asked: Asked) { check(asked) }

    @Test("a question in words leads to the guide that is meant, and to the part that answers it", arguments: questions)
    func questionsAreAnswered(asked: Asked) { check(asked) }

    @Test("whoever was in prison or rehab, or had a break, is first told of overdose", arguments: afterABreak)
    func away(typed: String) { check(Asked(typed, "naloxone#after-a-break", near: ["heroin"])) }

    @Test("so is whoever asks of someone who was away, or names a drug too", arguments: awayAndMore)
    func awayToo(asked: Asked) { check(asked) }

    @Test("a break from what does not kill by lost tolerance is no matter of overdose")
    func otherBreaks() {
        #expect(GuideSearch("weed tolerance break").hits.first?.guide.id == "cannabis")
        #expect(GuideSearch("alcohol left hospital").hits.first?.guide.id == "alcohol")
    }

    @Test("what the law may do is still found under the law", arguments: ofTheLaw)
    func law(typed: String) {
        #expect(GuideSearch(typed).hits.first?.section?.id == "law")
    }

    @Test("whoever worries about someone young is first told how to help", arguments: young)
    func youngPeople(asked: Asked) { check(asked) }

    @Test("whoever asks about their bladder is told what ketamine does to it", arguments: bladder)
    func bladders(typed: String) { check(Asked(typed, "ketamine#bladder")) }

    private func check(_ asked: Asked) {
        let hits = GuideSearch(asked.typed).hits
        #expect(hits.first.map(\.address) == asked.first)
        let (all, three) = (hits.map(\.guide.id), hits.prefix(3).map(\.guide.id))
        #expect(Set(asked.near).isSubset(of: three), "\(three)")
        #expect(Set(asked.never).isDisjoint(with: all), "\(all)")
    }

    @Test("every guide is the first that is found by its own title, slips or none", arguments: Guide.all)
    func titles(guide: Guide) {
        #expect(GuideSearch(guide.title).hits.first?.guide.id == guide.id)
    }

    static let unguided: [(String, String)] = [
        ("laughing gas", "laughing gas (nitrous oxide)"), ("balloons", "laughing gas (nitrous oxide)"),
        ("nos", "laughing gas (nitrous oxide)"), ("hippy crack", "laughing gas (nitrous oxide)"),
        ("acid", "LSD (acid)"), ("lsd", "LSD (acid)"), ("mushrooms", "magic mushrooms"),
        ("magic mushroms", "magic mushrooms"), ("monkey dust", "monkey dust (MDPHP)"), ("poppers", "poppers"),
        ("is monkey dust dangerous", "monkey dust (MDPHP)"), ("mdphp", "monkey dust (MDPHP)"),
        ("n2o", "laughing gas (nitrous oxide)"), ("2-cb", "2C-B"), ("2cb", "2C-B"), ("tranq", "xylazine (tranq)"),
        ("tranq dope", "xylazine (tranq)"), ("xylazine", "xylazine (tranq)"),
    ]

    @Test("what we have no guide to is said, and only what holds for every drug is shown", arguments: unguided)
    func missing(typed: String, name: String) {
        let found = GuideSearch(typed)
        #expect(found.missing.map(\.name) == [name])
        #expect(found.hits.map(\.address) == ["naloxone#other-drugs"])
    }

    @Test("what is said of a drug without a guide names it and the line that knows, and gives no advice of its own")
    func honest() {
        for missing in MissingGuide.all {
            #expect(missing.words == "We have no guide to \(missing.name) yet.")
            #expect(missing.names.allSatisfy { Substance(named: $0) == nil }, "\(missing.name) has a guide")
        }
        #expect(MissingGuide.line?.number == "0300 123 6600")
    }

    @Test("a guide that is named beside a drug without one is still found")
    func both() {
        let found = GuideSearch("mushrooms and cocaine")
        #expect(found.missing.map(\.name) == ["magic mushrooms"] && found.hits.map(\.guide.id) == ["cocaine"])
    }

    @Test("what people type is told of guides that are there")
    func typedNames() {
        for id in Array(TypedNames.ofGuides.keys) + TypedNames.ofNeeds.keys { #expect(Guide.named(id) != nil, "\(id)") }
    }

    @Test("what nobody knows finds nothing, and nothing typed breaks it")
    func unknown() {
        #expect(GuideSearch("qqqxyzzy").hits.isEmpty)
        for typed in ["", "   ", "🛶", "'; DROP", String(repeating: "ket ", count: 20_000), "\0"] {
            _ = GuideSearch(typed)
        }
    }
}

extension GuideHit {
    fileprivate var address: String { guide.id + (section.map { "#\($0.id)" } ?? "") }
}
