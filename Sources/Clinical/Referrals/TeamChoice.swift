extension FormAnswers {
    /// The team that reads this form, of those that there are; nil only when there is none at all.
    ///
    /// Rule: someone under 18, or who may be, is read by a team that sees young people where the organisation has one.
    /// Nobody is turned away for their age: when no team fits, the organisation's first one reads it, and
    /// the danger flag says who it is about. A proposal of this project, not a clinical figure.
    ///
    /// - Parameters:
    ///   - teams: every team, in the order to prefer them.
    ///   - chosen: the team picked in the finder, if one was. Its organisation is then the one that reads the form.
    public func reader(among teams: [Team], preferring chosen: ID<Team>?, today: Day) -> Team? {
        guard let first = teams.first(where: { $0.id == chosen }) ?? teams.first else { return nil }
        let own = [first] + teams.filter { $0.organisation == first.organisation && $0.id != first.id }
        for suits in wishes(today) {
            if let team = own.first(where: suits) { return team }
        }
        return first
    }

    /// What to look for in a team, the best first.
    private func wishes(_ today: Day) -> [(Team) -> Bool] {
        let age = possibleBirthDay(today: today)?.wholeYears(to: today)
        let seesThisAge: (Team) -> Bool = { team in age.map { team.ages.contains($0) } ?? false }
        return switch isYoung(today: today) {
        case true?: [seesThisAge, { $0.seesYoungPeople }]
        case false?: [seesThisAge, { $0.seesAdults }]
        case nil: [{ $0.seesYoungPeople && $0.seesAdults }, { $0.seesYoungPeople }]
        }
    }
}

extension Team {
    fileprivate var seesAdults: Bool { ages.upperBound >= 18 }
}
