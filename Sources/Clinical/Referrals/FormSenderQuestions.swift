// Pages for someone who refers another person, or who comes because of another.

extension FormQuestion {
    static var sender: FormQuestion {
        FormQuestion(
            .sender, "About you",
            intro: ["You can get support for yourself too, even if the person you care about does not want help."],
            why: "So that we know who to talk to.",
            [
                FormField(.senderName, "What should we call you?"),
                FormField(
                    .senderRelationship, "Who are you to them?", hint: "For example mother, husband, friend",
                    isOptional: true),
            ])
    }

    static func senderContact(_ answers: FormAnswers) -> FormQuestion {
        let ways: [ContactChannel] = [.phoneCall, .voicemail, .text, .email]
        return FormQuestion(
            .senderContact, "How may we contact you?",
            intro: ["Tick every way that is safe. We will not use the others."],
            why: "We may need to ask you something. We only use the ways you tick.",
            [
                FormField(
                    .senderWays, "Safe ways", .choices(ways.map { FormChoice($0.rawValue, $0.label) }),
                    isOptional: true),
                FormField(.senderPhone, "Your phone number", .phone, isOptional: true),
                FormField(.senderEmail, "Your e-mail", .email, isOptional: true),
            ])
    }

    static var personKnows: FormQuestion {
        FormQuestion(
            .personKnows, "Do they know you are asking?",
            intro: [
                "We will tell you that we have your message, and thank you. We cannot tell you more than that, "
                    + "not even whether they come to us, unless they say we may. This keeps them safe, "
                    + "and it is the law."
            ],
            why: "So that we reach out to them with care.",
            [
                FormField(
                    .personKnows, "Do they know?",
                    .choice([.yes, .no, FormChoice("not-sure", "I’m not sure")]))
            ])
    }

    static var someoneElse: FormQuestion {
        FormQuestion(
            .someoneElse, "Who are you worried about?",
            intro: [
                "This help is for you. You can have it whether or not they want any.",
                "Please do not write their name. We do not open a record about them.",
            ],
            why: "So that the right person talks to you: someone who works with families.",
            [
                FormField(
                    .otherRelationship, "Who are they to you?", hint: "For example my son, my mum, my partner",
                    isOptional: true),
                FormField(
                    .otherUse, "What is going on?",
                    hint: "A few words, such as “drinks every day” or “we are scared when he comes home”", .longText,
                    isOptional: true),
            ])
    }

    static var professional: FormQuestion {
        FormQuestion(
            .professional, "About you and your work",
            why: "So that we can ring you back about this referral.",
            [
                FormField(.professionalName, "Your name"),
                FormField(.professionalRole, "Your role", hint: "For example GP, midwife, probation officer"),
                FormField(.professionalOrganisation, "Where you work"),
                FormField(.professionalPhone, "Your work phone number", .phone),
                FormField(.professionalEmail, "Your work e-mail", .email, isOptional: true),
            ])
    }

    static var consent: FormQuestion {
        FormQuestion(
            .consent, "Have they agreed to this referral?",
            intro: ["You see how the referral goes only if they have agreed that you may."],
            why: "We treat a referral that the person knows about differently from one they do not.",
            [
                FormField(.consentRecorded, "Have they agreed?", .choice([.yes, .no])),
                FormField(
                    .consentHow, "How did they agree? Or, if they have not, why are you sending it?",
                    hint: "For example: said yes in clinic on Monday", .longText),
            ])
    }

    static var urgency: FormQuestion {
        FormQuestion(
            .urgency, "How soon do they need to be seen?",
            intro: ["If their life is in danger now, call 999. Do not wait for us."],
            why: "So that the most urgent are read first. Every referral is read.",
            [
                FormField(
                    .urgency, "How soon?",
                    .choice([
                        FormChoice(ReferralUrgency.soon.rawValue, "In the usual time"),
                        FormChoice(
                            ReferralUrgency.today.rawValue, "Today, if there is any way",
                            hint: "It is put before the others."),
                    ])),
                FormField(.urgencyReason, "Why you are referring them", .longText),
            ])
    }
}
