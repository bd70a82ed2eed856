import Clinical

/// What someone types into the referral form.
struct DemoForm {
    let persona: DemoPersona
    let scene: DemoScene?
    let town: DemoTown
    let received: Day
    private(set) var answers = FormAnswers()
    private var dice: DemoDice

    init(_ persona: DemoPersona, _ scene: DemoScene?, _ town: DemoTown, received: Day, _ plan: DemoPlan) {
        (self.persona, self.scene, self.town, self.received) = (persona, scene, town, received)
        dice = plan.dice(.form, persona.index)
        answers.set(.route, to: persona.route.rawValue)
        aboutSender()
        aboutPerson()
        aboutUse()
        aboutDanger()
        aboutContact()
        aboutDoctor()
    }

    private mutating func aboutSender() {
        switch persona.route {
        case .myself: break
        case .affected:
            answers.set(.otherRelationship, to: "my son")
            answers.set(.otherUse, to: "Takes ketamine most days. I cannot sleep for worry.")
        case .family: aboutRelative()
        case .professional: aboutProfessional()
        }
    }

    private mutating func aboutRelative() {
        let relative = dice.pick(DemoWords.relatives)
        answers.set(.senderName, to: relative.0)
        answers.set(.senderRelationship, to: relative.1)
        answers.tick(.senderWays, [ContactChannel.phoneCall.rawValue, ContactChannel.text.rawValue])
        answers.set(.senderPhone, to: dice.mobile())
        answers.set(.personKnows, to: dice.pick(["yes", "yes", "no", "not-sure"]))
    }

    private mutating func aboutProfessional() {
        let (name, role, place) = dice.pick(DemoWords.professionals)
        let hasConsent = scene?.hasConsent ?? dice.chance(perMille: 850)
        answers.set(.professionalName, to: name)
        answers.set(.professionalRole, to: role)
        answers.set(.professionalOrganisation, to: place)
        answers.set(.professionalPhone, to: dice.landline())
        answers.set(.consentRecorded, to: hasConsent ? "yes" : "no")
        answers.set(.consentHow, to: dice.pick(hasConsent ? DemoWords.consents : DemoWords.withoutConsent))
        answers.set(.urgency, to: dice.pick(["soon", "soon", "soon", "today"]))
        answers.set(.urgencyReason, to: dice.pick(DemoWords.urgencies))
    }

    private mutating func aboutPerson() {
        answers.set(.given, to: persona.name.given)
        answers.set(.family, to: persona.name.family)
        if dice.chance(perMille: 300) { answers.set(.pronouns, to: persona.sex == .female ? "she" : "he") }
        if persona.sameAs != nil || scene != nil || dice.chance(perMille: 900) {
            answers.set(.birthDay, to: "\(persona.birthDay.dayOfMonth)")
            answers.set(.birthMonth, to: "\(persona.birthDay.month)")
            answers.set(.birthYear, to: "\(persona.birthDay.year)")
        } else {
            answers.set(.ageBand, to: AgeBand(age: persona.birthDay.wholeYears(to: received)).rawValue)
        }
        if persona.isYoung, dice.chance(perMille: 600) { answers.set(.trustedAdult, to: dice.pick(DemoForm.adults)) }
    }

    private mutating func aboutUse() {
        answers.tick(.substances, dice.substances(persona).map(\.rawValue))
        answers.set(.howOften, to: dice.pick(["daily", "daily", "daily", "weekly", "weekly", "less"]))
        answers.set(.lastUse, to: dice.pick(["today", "today", "today", "yesterday", "week", "month"]))
    }

    private mutating func aboutDanger() {
        for (field, perMille) in dangers {
            let isYes = field == scene?.danger || (scene == nil && dice.chance(perMille: perMille))
            let unsaid = scene == nil && dice.chance(perMille: 60)
            answers.set(field, to: isYes ? "yes" : unsaid ? "not-said" : "no")
        }
        if scene != nil { answers.set(.lastUse, to: "today") }
        if dice.chance(perMille: 800) {
            answers.set(.hope, to: dice.pick(DemoWords.hopes(persona.group, isYoung: persona.isYoung)))
        }
    }

    /// How many in a thousand say yes. Invented, only to be believable: no finding.
    private var dangers: [(FieldID, Int)] {
        let mayBePregnant = persona.sex == .female && persona.birthDay.wholeYears(to: received) < 50
        return [
            (.fits, 35), (.confusion, 20), (.overdose, persona.group == .opiates ? 50 : 15),
            (.pregnancy, mayBePregnant ? 30 : 0), (.suicide, 45), (.children, 250),
        ]
    }

    private mutating func aboutDoctor() {
        if dice.chance(perMille: 400) { answers.set(.generalPractice, to: dice.pick(DemoWords.surgeries)) }
        if persona.route == .professional, dice.chance(perMille: 500) {
            answers.set(.nhsNumber, to: DemoForm.nhsNumber(persona.sameAs ?? persona.index))
        }
        let secret = dice.pick(DemoWords.secrets)
        answers.set(.secret, to: secret)
        answers.set(.secretAgain, to: secret)
    }

    private static let adults = ["my aunt", "my form tutor", "my nan", "my youth worker"]

    /// Numbers from 999 on are for tests and never given out. Of three that follow each other, one at least is valid.
    private static func nhsNumber(_ index: Int) -> String {
        let nines = (0..<3).map { 999_000_000 + (index * 3 + $0) % 1_000_000 }
        return nines.lazy.flatMap { nine in (0...9).lazy.map { "\(nine)\($0)" } }.first { NHSNumber($0) != nil } ?? ""
    }
}

// How to reach them.
extension DemoForm {
    private mutating func aboutContact() {
        if dice.chance(perMille: 60) {
            answers.set(.home, to: "no-fixed-home")
        } else {
            answers.set(.home, to: "postcode")
            answers.set(.postcode, to: dice.postcode(in: town))
        }
        let ways = persona.ways
        answers.tick(.ways, ways.isEmpty ? ["none"] : ways.map(\.rawValue))
        guard !ways.isEmpty else { return }
        answers.set(.phone, to: dice.mobile())
        if ways.contains(.email) { answers.set(.email, to: email) }
        if ways.contains(.post) { answers.set(.address, to: dice.address(in: town)) }
        if dice.chance(perMille: 120) { answers.set(.codeWord, to: dice.pick(DemoWords.codeWords)) }
        if dice.chance(perMille: 200) { answers.set(.times, to: dice.pick(DemoWords.times)) }
    }

    private var email: String {
        "\(FoldedName(persona.name.given).words.joined()).\(persona.index)@mail.example"
    }
}

extension AgeBand {
    fileprivate init(age: Int) {
        self =
            switch age {
            case ..<18: .under18
            case ..<25: .from18
            case ..<35: .from25
            case ..<50: .from35
            case ..<65: .from50
            default: .from65
            }
    }
}

extension DemoDice {
    /// Substances that put someone into their group.
    fileprivate mutating func substances(_ persona: DemoPersona) -> [Substance] {
        var found: Set<Substance> = []
        switch persona.group {
        case .opiates:
            found.insert(pick([.heroin, .heroin, .heroin, .heroin, .prescribedOpioid, .methadone]))
            if chance(perMille: 550) { found.insert(.crack) }
            if chance(perMille: 250) { found.insert(pick([.alcohol, .benzodiazepine, .gabapentinoid])) }
        case .alcohol: found.insert(.alcohol)
        case .nonOpiates: found.insert(other(persona))
        case .alcoholAndNonOpiates: found = [.alcohol, other(persona)]
        }
        return Substance.allCases.filter(found.contains)
    }

    private mutating func other(_ persona: DemoPersona) -> Substance {
        if persona.isYoung { return pick([.cannabis, .cannabis, .cannabis, .ketamine, .cocaine]) }
        return pick([
            .cannabis, .cannabis, .cannabis, .cocaine, .cocaine, .cocaine, .crack, .ketamine, .benzodiazepine,
            .amphetamine, .syntheticCannabinoid, .ghb,
        ])
    }
}
