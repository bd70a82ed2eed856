extension FormQuestion {
    /// The page `id` in the words for this voice.
    static func make(_ id: QuestionID, answers: FormAnswers, voice: Voice) -> FormQuestion {
        switch id {
        case .route: route
        case .sender: sender
        case .senderContact: senderContact(answers)
        case .personKnows: personKnows
        case .professional: professional
        case .consent: consent
        case .urgency: urgency
        case .name: name(voice)
        case .birth: birth(voice)
        case .youngPeople: youngPeople(voice)
        case .someoneElse: someoneElse
        case .substances: substances(voice)
        case .use: use(voice)
        case .fits: fits(voice)
        case .confusion: confusion(voice)
        case .overdose: overdose(voice)
        case .pregnancy: pregnancy(voice)
        case .suicide: suicide(voice)
        case .children: children(voice)
        case .hope: hope(voice)
        case .home: home(voice)
        case .ways: ways(voice)
        case .details: details(answers, voice)
        case .discretion: discretion(voice)
        case .doctor: doctor(voice)
        case .secret: secret
        }
    }

    private static var route: FormQuestion {
        FormQuestion(
            .route, "Who needs help?",
            why: "The questions that follow depend on who you are.",
            [
                FormField(
                    .route, "Choose one",
                    .choice([
                        FormChoice(ReferralRoute.myself.rawValue, "I do"),
                        FormChoice(
                            ReferralRoute.affected.rawValue, "I do, because of someone else",
                            hint: "You care about someone who drinks, uses drugs or gambles, and it is hard on you"),
                        FormChoice(
                            ReferralRoute.family.rawValue, "Someone I know", hint: "A relative, partner or friend"),
                        FormChoice(
                            ReferralRoute.professional.rawValue, "Someone I work with",
                            hint: "You are a doctor, nurse, social worker or other worker"),
                    ]))
            ])
    }

    private static var secret: FormQuestion {
        FormQuestion(
            .secret, "Choose a secret word or number",
            intro: [
                "When you have sent this, we give you a code. The code and your secret word together show you "
                    + "what is happening. You do not need an account.",
                "Do not use a name, a date of birth, a phone number or a postcode. Other people may know those.",
            ],
            why: "So that nobody else can look, even if they find your code.",
            [
                FormField(.secret, "Your secret word or number", hint: "4 to 40 letters or numbers", .secret),
                FormField(.secretAgain, "Type it once more", .secret),
            ])
    }
}
