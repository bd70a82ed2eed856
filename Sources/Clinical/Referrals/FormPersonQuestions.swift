// Pages about who the person is and where they live.

extension FormQuestion {
    static func name(_ voice: Voice) -> FormQuestion {
        FormQuestion(
            .name, voice.say("What is your name?", they: "What is their name?"),
            intro: ["Fill in what you can. One is enough. Any language and any letters are fine."],
            why: "So that we know what to say when we get in touch.",
            [
                FormField(
                    .given, "First name", isOptional: true,
                    autocomplete: voice.route.isForOneself ? "given-name" : ""),
                FormField(
                    .family, "Last name", isOptional: true,
                    autocomplete: voice.route.isForOneself ? "family-name" : ""),
                FormField(
                    .knownAs, voice.say("What you like to be called", they: "What they like to be called"),
                    isOptional: true),
                FormField(.pronouns, "Pronouns", hint: "For example she, he or they", isOptional: true),
            ])
    }

    static func birth(_ voice: Voice) -> FormQuestion {
        FormQuestion(
            .birth, voice.say("When were you born?", they: "When were they born?"),
            intro: [voice.say("You can give an age group instead.", they: "If you do not know, choose an age group.")],
            why: "Young people get help from people who work with young people. It also stops us mixing two people up.",
            [
                FormField(
                    .birthDay, "Date of birth", hint: "For example 12 3 1981",
                    .date(month: .birthMonth, year: .birthYear), isOptional: true),
                FormField(
                    .ageBand, voice.say("Or choose your age group", they: "Or choose their age group"),
                    .choice(FormChoice.ageBands(voice)),
                    isOptional: true),
            ])
    }

    static func youngPeople(_ voice: Voice) -> FormQuestion {
        FormQuestion(
            .youngPeople,
            voice.say("There is help for people your age", they: "There is help for people their age"),
            intro: [
                voice.say(
                    "You will talk to someone who works with young people. You are not in trouble.",
                    they: "They will talk to someone who works with young people. They are not in trouble."),
                voice.say(
                    "We will not tell anyone you asked without talking to you first, unless you or someone else is "
                        + "in danger. Then we have to act to keep people safe, and we will tell you what we do.",
                    they: "If they are in danger we have to act to keep them safe."),
                voice.say(
                    "You can also ring Childline at any time, free, on \(Helpline.childline.number).",
                    they: "They can also ring Childline at any time, free, on \(Helpline.childline.number)."),
            ],
            why: "A grown-up you trust can help. You do not have to name one.",
            [
                FormField(
                    .trustedAdult,
                    voice.say("Is there a grown-up you trust?", they: "Is there a grown-up they trust?"),
                    hint: "Their name and how to reach them, if that is all right", isOptional: true)
            ])
    }

    static func home(_ voice: Voice) -> FormQuestion {
        FormQuestion(
            .home, voice.say("Where do you live?", they: "Where do they live?"),
            why: "So that the right team reads this. We do not send letters unless you say we may.",
            [
                FormField(
                    .home, voice.say("Your home", they: "Their home"),
                    .choice([
                        FormChoice("postcode", voice.say("I have a postcode", they: "I know their postcode")),
                        FormChoice(
                            "no-fixed-home",
                            voice.say("I have nowhere settled to live", they: "They have nowhere settled to live"),
                            hint: "On the street, in a hostel, or staying with friends"),
                        .notKnown,
                        .notSaid,
                    ])),
                FormField(
                    .postcode, "Postcode", hint: "For example LS1 4AP. The first half will do", .postcode,
                    isOptional: true, autocomplete: voice.route.isForOneself ? "postal-code" : ""),
            ])
    }

    static func doctor(_ voice: Voice) -> FormQuestion {
        FormQuestion(
            .doctor, voice.say("Do you have a doctor?", they: "Do they have a doctor?"),
            intro: [voice.say("We do not contact your doctor without asking you.", they: "Leave it empty if unsure.")],
            why: "Some treatment needs a doctor who knows the person.",
            [
                FormField(.generalPractice, "Name of the doctor or surgery", isOptional: true)
            ] + (voice.route == .professional ? [FormField(.nhsNumber, "NHS number", isOptional: true)] : []))
    }
}
