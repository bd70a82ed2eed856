// Pages about how it is safe to get in touch.

extension FormQuestion {
    static func ways(_ voice: Voice) -> FormQuestion {
        FormQuestion(
            .ways,
            voice.say("How is it safe to contact you?", they: "How is it safe to contact them?"),
            intro: [
                "Tick every way that is safe. We will not use the others.",
                voice.say(
                    "Think about who else sees your phone, post or e-mail.",
                    they: "Think about who else sees their phone, post or e-mail."),
            ],
            why: "A message seen by the wrong person could cause harm.",
            [FormField(.ways, "Safe ways", .choices(FormChoice.ways(voice)))])
    }

    /// Asks only for what the safe ways need.
    static func details(_ answers: FormAnswers, _ voice: Voice) -> FormQuestion {
        let ways = answers.safeWays
        let mayFill = voice.route.isForOneself
        var fields: [FormField] = []
        if answers.needsPhone {
            fields.append(FormField(.phone, "Phone number", .phone, autocomplete: mayFill ? "tel" : ""))
        }
        if ways.contains(.email) {
            fields.append(FormField(.email, "E-mail", .email, autocomplete: mayFill ? "email" : ""))
        }
        if ways.contains(.post) { fields.append(FormField(.address, "Address for letters", .longText)) }
        return FormQuestion(
            .details, voice.say("How do we reach you?", they: "How do we reach them?"),
            why: "Only for the ways you ticked.", fields)
    }

    static func discretion(_ voice: Voice) -> FormQuestion {
        FormQuestion(
            .discretion,
            voice.say("How should we take care when we contact you?", they: "How should we take care?"),
            intro: ["You can leave any of these empty."],
            why: "So that nobody finds out by accident.",
            [
                FormField(
                    .codeWord, "What should we say, if not our name?", hint: "For example: Sam from the library",
                    isOptional: true),
                FormField(.whoMayAnswer, "Who else may answer?", isOptional: true),
                FormField(
                    .times, "When is a good time?", hint: "For example: weekdays after 4", isOptional: true),
            ])
    }
}
