// Pages that look for danger. Each is one question with "yes", "no" and a way not to answer; a person is never
// stopped by the answer. Subjects: safeguarding (facts 9.3), emergency signs (9.7), triage risk screen (6.17).

extension FormQuestion {
    static func fits(_ voice: Voice) -> FormQuestion {
        danger(
            .fits, .fits, voice,
            "Have you ever had a fit when you stopped or cut down?",
            they: "Have they ever had a fit when they stopped or cut down?",
            hint: "A fit is when the body shakes and you pass out",
            why: "Someone who has had a fit needs medical help to stop safely.")
    }

    static func confusion(_ voice: Voice) -> FormQuestion {
        danger(
            .confusion, .confusion, voice,
            "When you stopped or cut down, were you very confused, or did you see or hear things that were not there?",
            they: "When they stopped or cut down, were they very confused, or did they see or hear things that "
                + "were not there?",
            why: "This can be a sign that stopping is dangerous without medical help.")
    }

    static func overdose(_ voice: Voice) -> FormQuestion {
        danger(
            .overdose, .overdose, voice,
            "Have you overdosed lately?", they: "Have they overdosed lately?",
            hint: "Taken so much that you passed out, stopped breathing well, or needed an ambulance",
            why: "After one overdose another is more likely. There is medicine we can give you to keep at hand.")
    }

    static func pregnancy(_ voice: Voice) -> FormQuestion {
        danger(
            .pregnancy, .pregnancy, voice,
            "Are you pregnant, or could you be?", they: "Are they pregnant, or could they be?",
            why: "Pregnant people are seen first, and need special care when cutting down.")
    }

    static func suicide(_ voice: Voice) -> FormQuestion {
        danger(
            .suicide, .suicide, voice,
            "Are you thinking of ending your life or hurting yourself?",
            they: "Are they thinking of ending their life or hurting themselves?",
            intro: [
                "If so, you can ring Samaritans now, free, on \(Helpline.samaritans.number). "
                    + "If there is danger now, call 999."
            ],
            why: "So that someone can talk to you sooner.")
    }

    static func children(_ voice: Voice) -> FormQuestion {
        danger(
            .children, .children, voice,
            voice.isYoung
                ? "Are there younger children where you live?" : "Do you live with children, or look after any?",
            they: "Do they live with children, or look after any?",
            intro: ["Asking for help does not mean that anyone takes children away."],
            why: "So that we can help the whole family and keep children safe.")
    }

    private static func danger(
        _ id: QuestionID, _ field: FieldID, _ voice: Voice, _ you: String, they: String, intro: [String] = [],
        hint: String = "", why: String
    ) -> FormQuestion {
        let title = voice.say(you, they: they)
        return FormQuestion(
            id, title, intro: intro, why: why, [FormField(field, title, hint: hint, FormChoice.yesNo(voice))])
    }
}
