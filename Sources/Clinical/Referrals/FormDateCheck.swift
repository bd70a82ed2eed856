/// What is wrong with a birth date, in the words of a person reading it with you.
enum FormDateCheck {
    static func sentence(_ answers: FormAnswers, _ today: Day) -> String? {
        let missing = [(FieldID.birthDay, "day"), (.birthMonth, "month"), (.birthYear, "year")]
            .filter { !answers.has($0.0) }.map(\.1)
        if !missing.isEmpty {
            let verb = missing.count == 1 ? "is" : "are"
            return "The \(missing.joined(separator: " and the ")) \(verb) missing. "
                + "Fill in all three boxes, or empty them all."
        }
        guard Day.number(answers[.birthYear]) != nil, answers[.birthYear].trimmed.count == 4 else {
            return "Write the year with four figures, like 1981."
        }
        guard Day.month(typed: answers[.birthMonth]) != nil else {
            return "The month is a number from 1 to 12, or its name."
        }
        guard let day = answers.birthDay else {
            return "There is no such day. Check the day and the month."
        }
        if day > today { return "This date is in the future. Check the year." }
        return day.wholeYears(to: today) > 120 ? "This is more than 120 years ago. Check the year." : nil
    }
}
