import Clinical

/// When someone's referral came in, and what became of it until the history ends.
struct DemoCourse: Sendable {
    let received: Instant
    let moments: [DemoMoment]

    init(_ persona: DemoPersona, _ hours: WorkingHours, _ plan: DemoPlan) {
        var dice = plan.dice(.course, persona.index)
        if let scene = plan.scene(persona.index) {
            let times = DemoTimes(hours: hours, isUrgent: scene.danger != nil, slow: nil, dice: dice)
            (received, moments) = Self.stage(scene, times, plan)
            return
        }
        let route = dice.pick(persona.ways.isEmpty ? DemoRoute.withoutContact : DemoRoute.all) { $0.perMille }
        let turns = route.turns.keepingSafe(persona.isYoung)
        let slow = dice.chance(perMille: 60) ? dice.below(turns.count) : nil
        let times = DemoTimes(hours: hours, isUrgent: dice.chance(perMille: 200), slow: slow, dice: dice)
        received = plan.arrival(persona.index)
        moments = times.moments(turns, from: received).filter { $0.at < plan.ends }
    }

    /// As late as it could be for the last turn to lie before the end, or so many days before the end.
    private static func stage(
        _ scene: DemoScene, _ times: DemoTimes, _ plan: DemoPlan
    ) -> (Instant, [DemoMoment]) {
        let end = plan.ends.adding(days: -scene.daysAgo).adding(hours: -2)
        for back in 0..<600 {
            let received = end.adding(minutes: -back * 150 - 7)
            let moments = times.moments(scene.turns, from: received)
            if moments.allSatisfy({ $0.at < end }) { return (received, moments) }
        }
        return (plan.begins, times.moments(scene.turns, from: plan.begins))
    }
}

extension DemoPlan {
    /// People write in all through the year, in order of their numbers or nearly: four of five by day.
    func arrival(_ index: Int) -> Instant {
        var dice = dice(.arrival, index)
        let share = Int64(Self.days) * 86_400_000 / Int64(people)
        let about = begins.milliseconds + Int64(index) * share
        let first = UKTime(Instant(milliseconds: about)).day
        let minute = dice.chance(perMille: 800) ? dice.within(480...1200) : dice.below(1440)
        let at = UKTime.instant(day: first, minuteOfDay: minute).adding(seconds: dice.below(60))
        return min(max(at, begins), ends.adding(minutes: -20 - dice.below(600)))
    }
}
