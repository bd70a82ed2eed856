import Clinical

extension Guide {
    static let ketamine = Guide(
        "ketamine", .substance, "Ketamine",
        lead: "What ketamine does, what it can do to your bladder, and how people stop. There is help, and it is free.",
        about: [.ketamine],
        names: ["k-hole", "ket cramps", "horse tranquilliser"],
        [
            bladder, what, effects, signs, harms, addictive, law, mixing, stopping, withdrawal, treatment, howLong,
            overdose, .drugLife("ketamine"), driving, next,
        ])
}

private let bladder = GuideSection(
    "bladder", "First: your bladder",
    [
        .card(
            .urgent, "See a doctor if you take ketamine and",
            [
                "it hurts to pee", "you need to pee very often, or cannot hold it", "there is blood in your pee",
                "you have pains low in your belly (some call it ket cramps)",
                "you have pain in your side or back",
                "You cannot pee at all, or you have a fever with the pain? Go to A&E now.",
            ], pathway, practice),
        .fact(
            "bladder-share",
            "This is common. Help4Addiction's guide says about a quarter of people have pain when they pee after it. "
                + "In one survey about one in four had trouble when they went for a pee (26.6%).", briefHarms, survey),
        .say(
            "Ketamine hurts the lining of the bladder and of the tubes that lead to it. The bladder can shrink and "
                + "scar. Some people need an operation.", briefHarms, pathway),
        .fact(
            "bladder-signs",
            "A review put 45 studies together. Of the people in them, 77.1% had to pee often, 69.9% could not wait, "
                + "and 60.4% had pain low in the belly.", review),
        .fact(
            "bladder-clinic",
            "One UK unit saw 81 people with it. Their mean age was 26. In 24.7% the pee had backed up and made a "
                + "kidney swell.", clinic),
        .fact(
            "bladder-stop",
            "To stop ketamine is what works best. The sooner you stop, the more can heal. Tell the doctor that you "
                + "use it. They cannot help if they do not know.", bladderCare),
        .fact(
            "bladder-tests",
            "The doctor may test your pee and your blood, and may scan your belly. They may ask you to write down how "
                + "much you drink and pee. They check your liver too.", tests),
        .fact(
            "bladder-care",
            "There are pills, a bladder stretch, and fluids or botox put into the bladder. A few people need a drain "
                + "or a big operation.", clinic),
        .fact(
            "bladder-refer",
            "If it still hurts more than 4 weeks after you stop, ask to see a bladder doctor. If you still use, ask "
                + "for a drug service too.", pathway),
        .fact(
            "bladder-pain",
            "Some people take more because it hurts. That makes the harm worse. Ask for help with the pain and with "
                + "stopping at the same time.", painTrap),
    ])

private let what = GuideSection(
    "what", "What it is and what it is called",
    [
        .say(
            "Ketamine is a drug that puts people to sleep for an operation. Help4Addiction's guide says that doctors "
                + "give it to children who cannot have other such drugs, as it does not last long.", briefWhat),
        .fact(
            "first-made",
            "Vets use it too. Help4Addiction's guide says that it was first made for animals. Others say that it was "
                + "first made for people.", briefWhat, origin),
        .say(
            "It is called a dissociative anaesthetic. That means it dulls you, and can make you feel cut off from "
                + "your own body. People have used it to get high since the 1980s.", briefWhat),
        .fact("names", "People call it ket, K, special K, Kit Kat, cat valium or Dorothy.", briefNames),
    ])

private let effects = GuideSection(
    "effects", "What it does, and for how long",
    [
        .say("Help4Addiction's guide tells it like this:", briefWhat),
        .points(
            [
                "You may feel calm, happy and free from worry. Sights and sounds may bend.",
                "You may feel out of your body. Some say it is like a near-death feeling.",
                "With a lot, you may pass out into vivid dreams. Some find it bliss. Some find it terror.",
                "It is not the same for all. Who you are and how you feel make a difference.",
            ], briefWhat),
        .fact("effects-length", "Help4Addiction's guide says a trip lasts about an hour.", briefWhat),
    ])

private let signs = GuideSection(
    "signs", "Signs in you, or in someone else",
    [
        .say("Help4Addiction's guide lists these:", briefSigns),
        .points(
            [
                "Red skin on the face and neck.", "Slurred speech.", "Poor coordination: they sway, trip or fall.",
                "Low mood or depression.", "They cannot sleep (insomnia).", "They get cross for no clear reason.",
            ], briefSigns),
        .say("Each of these can come from other things too. Ask, and be kind.", practice),
        .onward([
            .guide("do-i-have-a-problem", "Is it a problem for you?"),
            .guide("help-someone", "If it is someone you love"),
        ]),
    ])

private let harms = GuideSection(
    "harms", "What harm it can do",
    [
        .say("Help4Addiction's guide lists most of these:", briefHarms),
        .points(
            [
                "It slows you and makes you clumsy. That is risky when you drive or cook.",
                "You may be lost and mixed up, and take risks that you would not take as a rule.",
                "You may feel sick, and be sick.", "You may see things, or lose touch with what is real (psychosis).",
                "It can harm the bladder, the tubes to it, and the liver.",
                "It can make it hard to breathe. The breath may stop, and you may die.",
            ], briefHarms, tests),
        .say("Help4Addiction's guide says that long use may harm the brain for good.", briefHarms),
        .fact(
            "deaths",
            "From 1999 to 2024, street ketamine was found in 696 people who died in England, Wales and Northern "
                + "Ireland. Most had other drugs in them as well.", deaths),
    ])

private let addictive = GuideSection(
    "addictive", "Is it addictive?",
    [
        .fact(
            "nida",
            "Yes, it seems so. Help4Addiction's guide quotes NIDA, a health body in the US. It says ketamine may be "
                + "addictive at high doses. People may act as they do with cocaine or amphetamine, and have cravings.",
            nida),
        .fact(
            "tolerance",
            "Your body gets used to it, so you need more. That is tolerance. Tolerance alone is not addiction. "
                + "Help4Addiction's guide says that to use it outside of rare social times may point to a "
                + "problem.", briefWhy),
        .fact(
            "cycle",
            "When it wears off, you may feel anxiety, depression or paranoia. You may be on edge or angry. Some "
                + "people feel as if they had schizophrenia. To use again brings relief for a while. That keeps it "
                + "going.",
            briefWhy),
    ])

private let law = GuideSection.law(
    .ketamine,
    [
        .fact(
            "law-2014",
            "It was class C and went up to class B in June 2014. Help4Addiction's guide says that came after a run of "
                + "people who had to have their bladder taken out.", act, briefLaw),
        .say("UK law has had it in schedule 2 since 30 November 2015.", schedule2),
        .say(
            "Help4Addiction's guide gives the US rule: schedule III there. That is not a rule here.", briefLaw),
        .fact(
            "acmd",
            "In January 2026 the ACMD, which advises the government, said it should stay class B. Not all its members "
                + "thought so. It said use is up in the young, and asked for more help for people. We have not "
                + "checked what the government said to that.", acmd),
    ])

private let mixing = GuideSection(
    "mixing", "Mixing it with other things",
    [
        .say(
            "With drink, heroin-type drugs, GHB or calming pills, it can slow your breath or make you choke on sick.",
            frank),
        .say(
            "With cocaine, speed or ecstasy it puts more strain on your heart.",
            frank),
    ])

private let stopping = GuideSection(
    "stopping", "Stopping safely",
    [
        .fact(
            "cold-turkey",
            "Help4Addiction's guide says that most people stop all at once, and that there is usually no need to step "
                + "down bit by bit.", briefStop),
        .views([
            SourceView(
                "Stop where staff can watch you. Some people have hearing loss, double vision or poor coordination. "
                    + "They may breathe fast, and have a fast heart.", briefStop),
            SourceView(
                "Our own reading of UK sources",
                "We know of no danger to life when the body goes without it. It is mostly in the mind.", noDanger),
        ]),
        .say(
            "You may feel low and on edge, and want it badly for some days. Have someone with you. If any of the "
                + "signs above scare you, call 111 (in Northern Ireland, a doctor). If you have a fit, chest pain, or "
                + "cannot get your breath, call 999.", noDanger, emergency),
        .say(
            "If you think of ending your life, call 999 if you might act on it, or Samaritans on 116 123.", emergency),
        .stopOthers,
    ])

private let withdrawal = GuideSection(
    "withdrawal", "Coming off, day by day",
    [
        .say(
            "You may crave it, feel low or anxious, and sleep badly. You may sweat and shake, and feel your heart "
                + "beat. It is mostly in the mind. The world list of illnesses has no code for ketamine withdrawal.",
            withdrawalFacts),
        .course(
            DayCourse(
                "The days as Help4Addiction's guide tells them",
                [
                    .init(days: 0...4, .strong, "The hardest part. It may take 2 to 4 days."),
                    .init(days: 5...7, .mild, "It leaves the body. The guide counts 5 to 7 days in all."),
                ], briefLength)),
        .views([
            SourceView(
                "Detox takes 5 to 7 days. The acute stage is 2 to 4 days. Then the talking starts.",
                briefLength),
            SourceView(
                "UK guidance",
                "There is no UK standard for how long it takes.",
                noStandard),
        ]),
    ])

private let treatment = GuideSection(
    "treatment", "What help there is",
    [
        .fact(
            "no-medicine",
            "There is no substitute medicine for ketamine. None has a licence for the withdrawal. What helps is "
                + "talking, and good care of your body and your life.", noSubstitute),
        .say("Help4Addiction's guide tells of five steps:", briefSteps),
        .inOrder(
            [
                "Assessment: they ask how you are, how you use it, and for how long.",
                "Detoxification: you stop. They watch your pulse, blood pressure and breath, and see that they stay "
                    + "in a safe range. They can give medicine that is not addictive if it gets too hard.",
                "Therapy and counselling: on why you used, and how to stay off it.",
                "Aftercare planning: what you will do when you are home.",
                "Aftercare: support that goes on. It helps you to hold on to what you gained.",
            ], briefSteps),
        .fact(
            "therapies",
            "Help4Addiction's guide names counselling, family therapy, CBT and peer groups. CBT helps you to see how "
                + "your thoughts lead to what you do. In a group you meet people who have been there.", briefTherapies),
        .say(
            "You can get most of this without a stay in rehab, at a drug service near you. You can go straight to it, "
                + "or your GP can send you.", twoWays),
        .onward([
            .guide("what-happens-in-treatment", "What happens in treatment"),
            .guide("residential-rehab", "What a rehab is like"), .guide("aftercare", "Aftercare"),
        ]),
    ])

private let howLong = GuideSection(
    "how-long", "How long and how much",
    [
        .fact(
            "rehab-length",
            "Help4Addiction's guide says that a full stay is 28 days, and that some are only 7. With a long past of "
                + "use it may take more than two months. Rehabs as a rule stop the first stage at 12 weeks. No law "
                + "says so.", briefStay, stayCap),
        .say("Help from the NHS and your local drug service is free. You may have to wait.", briefStay, practice),
        .weekPrices,
        .onward([
            .plan("See how long a plan might be and what it might cost"),
            .guide("paying-for-treatment", "Who pays, and what it costs"),
        ]),
    ])

private let overdose = GuideSection(
    "overdose", "If someone has had too much",
    [
        .card(
            .emergency, "Call 999 if someone",
            [
                "cannot be woken up", "breathes slowly or badly, or has blue lips", "has a fit, or pain in the chest",
                "is very mixed up, or sees things that are not there",
                FirstAid.onTheirSide,
                "Stay with them. Tell the crew what they took.",
            ], emergency),
        .fact(
            "k-hole",
            "In a k-hole you may not be able to move or speak. You may choke, fall or drown and feel nothing. Never "
                + "use it alone, or near water, roads or heights.", frank),
        .naloxoneIfUnsure("ketamine"),
        .say("After a break your body can take less. What you used to have may be too much now.", practice),
    ])

private let driving = GuideSection.driving(
    .ketamine,
    [
        .say(
            "The DVLA may take a car licence away for six months if you misuse ketamine, and for a year if you depend "
                + "on it.", licence)
    ])

private let next = GuideSection.next(
    .ketamine,
    [.guide("do-i-have-a-problem", "Is it a problem for you?"), .lines(.drugs), .lines(.crisis)])

private let pathway = Citation(.bladderPathway, "signs and when to refer", .verified)
private let survey = Citation(.winstock2012, "urinary symptoms", .high)
private let review = Citation(.bladderReview, "pooled symptoms", .verified)
private let clinic = Citation(.bladderClinic, "results", .verified)
private let briefHarms = Citation(.briefRehab, "side effects", .verified)
private let briefWhat = Citation(.briefRehab, "what ketamine is", .verified)
private let briefNames = Citation(.briefRehab, "street names", .verified)
private let briefSigns = Citation(.briefRehab, "signs of ketamine addiction", .verified)
private let briefWhy = Citation(.briefRehab, "why ketamine is addictive", .verified)
private let briefLaw = Citation(.briefRehab, "what causes ketamine addiction", .verified)
private let briefStop = Citation(.briefRehab, "ketamine addiction treatment", .verified)
private let briefLength = Citation(.briefRehab, "ketamine rehab process", .verified)
private let briefSteps = Citation(.briefRehab, "ketamine rehab process and programmes", .verified)
private let briefTherapies = Citation(.briefRehab, "how to overcome ketamine addiction", .verified)
private let briefStay = Citation(.briefRehab, "length and cost of rehab", .verified)
private let stayCap = Citation(.dossier, "11, conflict 10", .medium)
private let origin = Citation(.currentPractice, "University of Exeter, questions on ketamine", .medium)
private let twoWays = Citation(.briefTreatment, "two ways into treatment", .verified)
private let nida = Citation(.nida, "is ketamine addictive", .verified)
private let act = Citation(.misuseOfDrugsAct, "class B since 10 June 2014", .high)
private let schedule2 = Citation(.dossier, "4.5 KET-02", .high)
private let acmd = Citation(.acmd2026, "cover letter", .verified)
private let deaths = Citation(.ketamineDeaths, "deaths with ketamine found", .verified)
private let bladderCare = Citation(.dossier, "4.5 KET-06", .high)
private let tests = Citation(.dossier, "4.5 KET-08", .high)
private let painTrap = Citation(.dossier, "4.5 KET-09", .high)
private let noSubstitute = Citation(.dossier, "4.5 KET-03", .high)
private let withdrawalFacts = Citation(.dossier, "4.5 KET-04", .medium)
private let noDanger = Citation(.dossier, "4.5, 4.10", .medium)
private let noStandard = Citation(.dossier, "1.5 A37", .high)
private let emergency = Citation(.emergencyCopy, "signs that need 999", .medium)
private let frank = Citation(.frank, "ketamine", .medium)
private let practice = Citation(.currentPractice, "drug services", .medium)
private let licence = Citation(.dvla, "drug misuse and dependence", .medium)
