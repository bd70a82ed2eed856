import Clinical

/// Sentences of people who are not there, and of those who help them.
enum DemoWords {
    static func hopes(_ group: DrugGroup, isYoung: Bool) -> [String] {
        if isYoung { return young }
        return switch group {
        case .opiates: opiates
        case .alcohol: alcohol
        case .nonOpiates, .alcoholAndNonOpiates: others
        }
    }

    private static let opiates = [
        "I want to get back on a script and stop waking up ill.",
        "I was doing well until my mum died. I need some help before it gets worse.",
        "To stop. I have tried on my own four times now.",
        "Someone to talk to. I am tired of hiding it from my girls.",
        "I have moved here from another town and need my methadone to carry on.",
        "I would like to come down slowly and keep my job.",
        "I passed out on Sunday and nobody was there. It frightened me.",
    ]
    private static let alcohol = [
        "I drink a bottle of wine every night and I do not like who I am in the morning.",
        "My doctor says my liver is not right. I want to cut down.",
        "I get the shakes if I do not drink. I am scared to just stop.",
        "I would like to be able to have one and leave it there.",
        "To sleep without it.",
        "My partner has said this is the last chance. I want it to be.",
        "I started after I was made redundant and it has crept up on me.",
    ]
    private static let others = [
        "It was only weekends and now it is not.",
        "I owe money and I am not sleeping. I want to stop before I lose the flat.",
        "I use more when I drink. I need to sort both out.",
        "I want help with the spice. It is everywhere in the hostel.",
        "My bladder hurts all the time and I think it is the ket.",
        "I smoke all day to stay calm. I would like another way.",
    ]
    private static let young = [
        "My mum found it and we had a big row.",
        "I only vape it at night but I cannot sleep without it now.",
        "School said I had to, but I would like to talk to someone.",
        "Everyone I know does it. I want to stop and not lose my mates.",
    ]

    static let questions = [
        "Are you taking any tablets from a doctor at the moment?",
        "Is there a day next week when we could talk for half an hour?",
        "Have you had help from another service before? If so, which one?",
        "How much do you drink on a usual day, and when is the first one?",
        "Is there anyone at home who could come with you?",
    ]
    static let answers = [
        "Yes, something for my blood pressure.", "Any day after 2 is fine.", "No, this is the first time.",
        "About six cans. First one at dinner time.", "My sister could come.", "Tuesday would be best, thank you.",
    ]
    static let whyNot = [
        "I feel better now and would like to try on my own.", "I have found somewhere nearer.", "",
        "It is not the right time.", "I have got work and cannot get to you in the day.",
    ]
    static let places = ["Lockside, 3 Wharf Street", "By phone", "The health centre, room 4", "The library, upstairs"]
    static let receivers = [
        "Heronsgate Community Team", "Millrace Alcohol Service", "Northgate Mutual Aid", "Weir House Day Programme",
        "Staithe Residential",
    ]
    static let agreed = [
        "Said yes by phone and is glad that it is nearer home.", "Agreed in person and read the letter.",
        "Said yes: they know someone who went there.",
    ]
    static let confirmed = [
        "The duty worker there, by phone", "Their admissions team, by secure e-mail", "Their manager, by phone",
    ]
    static let refused = [
        "They have no place before next month.", "They only take people from their own borough.",
        "They ask for a blood test first, which has not been done.",
    ]
    static let declined = [
        "We talked it through, and you know you can come back at any time.",
        "You are seeing our team already, and they know that you wrote.", "Please write again if anything changes.",
    ]
    static let lastResorts = [
        "Wrote with our number and opening times.", "Rang to ask whether they are well; they will pass it on.",
        "Went round; nobody in. Left no note.",
    ]
    static let safeguarding = [
        "Spoke with the children's services duty desk; they will ring the family tomorrow.",
        "Talked with the school's safeguarding lead. A plan is in place.",
        "Spoke with their social worker, who knows them well.",
    ]
    static let reviews = [
        "Talked it through: this was years ago.", "Spoke at length today; a plan is agreed and written down.",
        "Things have changed since they wrote.",
    ]
    static let urgencies = [
        "Drinking more since losing their home, and missing appointments here.",
        "Asked for help in clinic today and is ready to start.", "Came to us after an overdose last week.",
        "On probation and would like support that is not a condition.",
    ]
    static let consents = ["Said yes in clinic on Monday.", "Signed our form.", "Asked me to send this."]
    static let withoutConsent = [
        "Not reached since; I am worried about them.", "They were too unwell to be asked.",
    ]
    static let secrets = [
        "purple kettle", "quiet heron", "seven lamps", "green boat", "paper moon", "wet slate", "brass whistle",
        "long bridge", "tin soldier", "winter apples", "copper pan", "blue ladder",
    ]
    static let codeWords = ["Sam from the library", "Alex about the car", "The boat club", "Jo from the dentist"]
    static let times = ["weekdays after 4", "mornings only", "not Sundays", "any time before 6"]
    static let surgeries = ["Riverside surgery", "Wharf Street practice", "Lock View", "Staithe medical centre"]
    static let relatives = [
        ("Marged", "mother"), ("Dad", "father"), ("Joyce", "gran"), ("Kit", "partner"), ("Sol", "brother"),
        ("Auntie Bea", "aunt"), ("Robin", "friend"), ("Frankie", "daughter"),
    ]
    static let professionals = [
        ("Dr Example", "GP", "Riverside surgery"), ("Pat Invented", "midwife", "Wharf Street maternity team"),
        ("Lee Nobody", "probation officer", "Canal Side probation office"),
        ("Nurse Imaginary", "hospital liaison nurse", "Lock View Infirmary"),
        ("Chris Pretend", "housing worker", "Winding Hole Hostel"),
    ]
}
