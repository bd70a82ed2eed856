import Clinical

/// Who someone is, before anything has happened.
struct DemoPersona: Hashable, Sendable {
    let index: Int
    let group: DrugGroup
    let sex: Sex
    let isYoung: Bool
    let birthDay: Day
    let name: PersonName
    /// Among the teams for adults, or, under 18, among those for young people.
    let team: Int
    let route: ReferralRoute
    /// How they may be reached; one in ten in no way at all.
    let ways: [ContactChannel]
    /// They had written in before: the number of the person they are.
    let sameAs: Int?
}

extension DemoPlan {
    /// Nobody else's chance decides who this is, so people can be made in any order, and none need be remembered.
    func persona(_ index: Int, in clinic: DemoClinic) -> DemoPersona {
        if let before = sameAs(index) { return again(index, persona(before, in: clinic), in: clinic) }
        var dice = dice(.who, index)
        let scene = scene(index)
        let isYoung = scene.map { $0.place == .young } ?? dice.chance(perMille: Self.youngPerMille)
        let share = dice.share()
        return DemoPersona(
            index: index, group: isYoung ? dice.pick([.nonOpiates, .nonOpiates, .alcoholAndNonOpiates]) : share.group,
            sex: share.sex, isYoung: isYoung, birthDay: birthDay(isYoung ? nil : share.ages, &dice),
            name: dice.name(share.sex),
            team: scene.map { $0.place == .second ? 1 : 0 }
                ?? dice.below(isYoung ? clinic.young.count : clinic.adults.count),
            route: scene?.route ?? dice.pick(DemoPersona.routes) { $0.1 }.0,
            ways: scene == nil ? dice.pick(DemoPersona.ways) : DemoPersona.ways[0], sameAs: nil)
    }

    func scene(_ index: Int) -> DemoScene? { index < DemoScene.all.count ? DemoScene.all[index] : nil }

    /// One in fifty writes in a second time. Under the same name, mostly, and to the same team, mostly.
    func sameAs(_ index: Int) -> Int? {
        if let scene = scene(index) { return scene.isAgain ? index - 1 : nil }
        return index % 50 == 49 && scene(index - 7) == nil ? index - 7 : nil
    }

    private func again(_ index: Int, _ before: DemoPersona, in clinic: DemoClinic) -> DemoPersona {
        var dice = dice(.who, index)
        var name = before.name
        if dice.chance(perMille: 300) { name.given = String(name.given.prefix(3)) }
        let teams = before.isYoung ? clinic.young.count : clinic.adults.count
        let elsewhere = dice.chance(perMille: 200) ? dice.below(teams) : before.team
        return DemoPersona(
            index: index, group: before.group, sex: before.sex, isYoung: before.isYoung, birthDay: before.birthDay,
            name: name, team: scene(index) == nil ? elsewhere : 0,
            route: scene(index)?.route ?? dice.pick(DemoPersona.routes) { $0.1 }.0, ways: before.ways,
            sameAs: before.index)
    }

    /// A birthday in the year of that age: adults' as the history begins, so that none is under 18 in it; young
    /// people's as it ends.
    private func birthDay(_ ages: ClosedRange<Int>?, _ dice: inout DemoDice) -> Day {
        let age = ages.map { dice.age(in: $0) } ?? max(dice.within(12...17), dice.within(12...17))
        let day = UKTime(ages == nil ? ends : begins).day
        return day.adding(days: -(age * 1461 / 4) - 1 - dice.below(364))
    }

    /// About 13,000 under 18 beside 290,000 adults in England in a year, and not all of them come this way.
    static let youngPerMille = 25
}

extension DemoPersona {
    static let routes: [(ReferralRoute, Int)] = [(.myself, 55), (.professional, 33), (.family, 12)]
    static let ways: [[ContactChannel]] = [
        [.phoneCall, .text, .post], [.phoneCall, .text], [.phoneCall, .text, .voicemail], [.text], [.phoneCall],
        [.phoneCall, .voicemail, .text, .post, .email], [.text, .email], [.phoneCall, .text], [.phoneCall, .post], [],
    ]
}
