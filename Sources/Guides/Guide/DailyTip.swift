public import Clinical

extension TipWords {
    /// One thought a day, the same for everyone, each in its turn.
    public static func tip(on day: Day) -> Fact { all[((day.number % all.count) + all.count) % all.count] }
}
