// Pages about what the person uses and what they hope for.

extension FormQuestion {
    static func substances(_ voice: Voice) -> FormQuestion {
        FormQuestion(
            .substances,
            voice.say("What do you drink or use?", they: "What do they drink or use?"),
            intro: ["Tick any that apply."],
            why: "Different drugs need different help. Nobody here will judge you.",
            [
                FormField(.substances, "Alcohol or drugs", .choices(FormChoice.substances)),
                FormField(.substanceOther, "Anything else", hint: "In your own words", isOptional: true),
            ])
    }

    static func use(_ voice: Voice) -> FormQuestion {
        FormQuestion(
            .use, voice.say("How often do you use it?", they: "How often do they use it?"),
            intro: ["If there is more than one, think of the one that worries you most."],
            why: "It helps us judge how soon someone should talk to you.",
            [
                FormField(
                    .howOften, "How often?", .choice(FormChoice.howOften + unsure(voice))),
                FormField(
                    .lastUse, "When was the last time?", .choice(FormChoice.lastUse + unsure(voice))),
            ])
    }

    static func hope(_ voice: Voice) -> FormQuestion {
        FormQuestion(
            .hope,
            voice.say("What would you like help with?", they: "What help do you hope they get?"),
            intro: ["A few words are fine. You can leave this empty."],
            why: "So that you do not have to tell the whole story again.",
            [
                FormField(.hope, "In your own words", .longText, isOptional: true)
            ])
    }

    private static func unsure(_ voice: Voice) -> [FormChoice] {
        voice.route.isForOneself ? [.notSaid] : [.notKnown, .notSaid]
    }
}
