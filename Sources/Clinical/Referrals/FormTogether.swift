/// Rules that look at several boxes of one page.
enum FormTogether {
    static func name(_ answers: FormAnswers) -> [FieldError] {
        if answers.has(.given) || answers.has(.family) || answers.has(.knownAs) { return [] }
        let whom = answers.route?.isForOneself == true ? "you" : "them"
        return [FieldError(.given, "Give us something to call \(whom) by. One name, or a nickname, is enough.")]
    }

    /// Rule: a date and an age group that disagree are asked about again. By one of them someone under 18 may go to a
    /// team for adults, and nobody would know which was the slip.
    static func birth(_ answers: FormAnswers, _ today: Day) -> [FieldError] {
        let isEmpty = [FieldID.birthDay, .birthMonth, .birthYear, .ageBand].allSatisfy { !answers.has($0) }
        if isEmpty { return [FieldError(.birthDay, "Give a date of birth, or choose one of the answers below.")] }
        guard let age = answers.possibleBirthDay(today: today)?.wholeYears(to: today), let band = answers.ageBand,
            !band.ages.contains(age)
        else { return [] }
        return [
            FieldError(.ageBand, "The date above makes \(age) years. Change the date, or choose another answer here.")
        ]
    }

    static func home(_ answers: FormAnswers) -> [FieldError] {
        guard answers[.home] == "postcode" else { return [] }
        let typed = answers[.postcode]
        if !answers.has(.postcode) {
            return [FieldError(.postcode, "Fill in the postcode. If you are not sure, choose “I don’t know” above.")]
        }
        if (Outcode(typed) ?? Postcode(typed)?.outcode)?.area != nil { return [] }
        return [
            FieldError(
                .postcode,
                "This is not a UK postcode. It looks like LS1 4AP. If you are not sure, choose “I don’t know” above.")
        ]
    }

    static func ways(_ answers: FormAnswers) -> [FieldError] {
        let ticked = answers.ticked(.ways)
        guard ticked.contains(FormChoice.noWay.code), ticked.count > 1 else { return [] }
        return [FieldError(.ways, "You ticked safe ways and also the last answer. Untick one or the other.")]
    }

    static func details(_ answers: FormAnswers) -> [FieldError] {
        guard answers.safeWays.contains(.text), let phone = PhoneNumber(answers[.phone]), !phone.canTakeText
        else { return [] }
        return [FieldError(.phone, "A text needs a mobile number. Give one, or go back and untick “Text message”.")]
    }

    static func substances(_ answers: FormAnswers) -> [FieldError] {
        let ticked = answers.ticked(.substances)
        if ticked.contains(Substance.other.rawValue), !answers.has(.substanceOther) {
            return [FieldError(.substanceOther, "You ticked “Something else”. Write what it is, in your own words.")]
        }
        guard ticked.contains(FormChoice.notSaid.code), ticked.count > 1 else { return [] }
        return [FieldError(.substances, "You also ticked “I’d rather not say”. Untick one or the other.")]
    }

    /// A relative may leave every way empty: what they tell us counts all the same.
    static func sender(_ answers: FormAnswers) -> [FieldError] {
        let ways = answers.ticked(.senderWays).compactMap { ContactChannel(rawValue: $0) }
        var errors: [FieldError] = []
        if ways.contains(where: \.usesPhone), !answers.has(.senderPhone) {
            errors.append(FieldError(.senderPhone, "Give the phone number we may use."))
        }
        if ways.contains(.text), let phone = PhoneNumber(answers[.senderPhone]), !phone.canTakeText {
            errors.append(FieldError(.senderPhone, "A text needs a mobile number. Give one, or untick “Text message”."))
        }
        if ways.contains(.email), !answers.has(.senderEmail) {
            errors.append(FieldError(.senderEmail, "Give the e-mail address we may use."))
        }
        return errors
    }

    static func doctor(_ answers: FormAnswers) -> [FieldError] {
        guard answers.route == .professional, answers.has(.nhsNumber), NHSNumber(answers[.nhsNumber]) == nil
        else { return [] }
        return [FieldError(.nhsNumber, "This is not a valid NHS number. Check it, or leave it empty.")]
    }
}
