/// One mistake for each question on the design page.
let sampleMistakes: Mistakes = {
    var mistakes = Mistakes()
    mistakes.add("name", "Tell us what to call you. It does not have to be your real name.")
    mistakes.add("postcode", "“LS99” is not a whole postcode. One looks like LS1 4AP.")
    mistakes.add("birthday", "31 February is not a date. Check the day and the month.")
    mistakes.add("contact", "Choose at least one way we can reach you.")
    mistakes.add("who", "Choose who the help is for.")
    mistakes.add("substance", "Choose one, or “Something else”.")
    mistakes.add("words", "That is 23 characters too many. You can tell us more when we talk.")
    mistakes.add("password", "That name and password do not go together.")
    return mistakes
}()

extension HTML {
    mutating func designOfQuestions(_ mistakes: Mistakes) {
        h2("Questions")
        summary(of: mistakes)
        progress(3, of: 9)
        form(to: .design) { html in
            html.shortQuestions(mistakes)
            html.choiceQuestions(mistakes)
            html.textBox(
                Field("words", "What would you like help with?", mistake: mistakes["words"], isOptional: true),
                "I would like to cut down.\nMornings are hardest.", limit: 500)
            html.button(.primary, "Carry on")
        }
    }

    private mutating func shortQuestions(_ mistakes: Mistakes) {
        input(
            Field(
                "name", "What should we call you?", hint: "Any name you like to be called by.",
                mistake: mistakes["name"]), mistakes.isEmpty ? "Sam" : "", kind: .fullName)
        input(
            Field(
                "postcode", "Your postcode", hint: "Half of it is enough, such as LS1.", mistake: mistakes["postcode"]),
            mistakes.isEmpty ? "LS1 4AP" : "LS99", kind: .postcode)
        input(Field("password", "Password", mistake: mistakes["password"]), "", kind: .password)
        var birthday = TypedDate()
        if !mistakes.isEmpty { (birthday.day, birthday.month, birthday.year) = ("31", "2", "1990") }
        date(
            Field(
                "birthday", "When were you born?", hint: "For example, 27 3 1985.", mistake: mistakes["birthday"]),
            birthday, isBirthday: true)
    }

    private mutating func choiceQuestions(_ mistakes: Mistakes) {
        radios(
            Field("who", "Who is the help for?", mistake: mistakes["who"]),
            [
                Choice("me", "For me"),
                Choice("family", "For someone in my family", hint: "We take care over what we can tell you back."),
                Choice("patient", "For someone I work with"),
            ], chosen: mistakes.isEmpty ? "me" : "")
        checkboxes(
            Field("contact", "How may we reach you?", hint: "Choose all that are safe.", mistake: mistakes["contact"]),
            [Choice("call", "A phone call"), Choice("text", "A text message"), Choice("post", "A letter")],
            chosen: mistakes.isEmpty ? ["call", "text"] : [])
        select(
            Field("substance", "Which substance worries you most?", mistake: mistakes["substance"]),
            [Choice("alcohol", "Alcohol"), Choice("heroin", "Heroin"), Choice("other", "Something else")],
            chosen: mistakes.isEmpty ? "alcohol" : "")
    }
}
