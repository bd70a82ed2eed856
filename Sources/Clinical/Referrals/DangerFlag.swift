/// Something in a referral that may not wait for office hours, or that changes who must be told.
/// Raw values are stored: never change one.
public enum DangerFlag: String, Codable, CaseIterable, Sendable {
    /// Children live with or are looked after by the person.
    case children
    case pregnancy
    /// Fits, now or when stopping before.
    case seizure
    /// A recent overdose, or a high chance of one.
    case overdose
    /// Thoughts of suicide or self-harm.
    case suicide
    /// The person is under 18.
    case youngPerson = "young-person"
    /// Signs of dangerous withdrawal, or a plan to stop something that is dangerous to stop suddenly.
    case withdrawal
    /// A professional asks that the person be seen today.
    case askedForToday = "asked-for-today"
    /// What someone wrote in their own words sounds of danger (`UrgentWords`). A worker reads it and says what it is.
    case words

    /// Whether a referral with this flag has its deadlines counted on the clock, nights and weekends included.
    ///
    /// Rule: danger to life, to a pregnancy or to a young person does not wait for Monday. Children at home is the
    /// one flag that does not, alone, start the clock: most parents who ask for help are not a
    /// danger to their children, and a clock that rings for all of them would hide the ones
    /// that are. It is still shown first, and staff add another flag when there is a concern.
    /// A proposal of this project, not a clinical figure.
    public var runsOnTheClock: Bool { self != .children }

    /// Whether a safeguarding act must be recorded, whatever else becomes of the referral.
    public var needsSafeguarding: Bool { self == .youngPerson }

    /// For staff: what the flag says.
    public var title: String {
        switch self {
        case .children: "Children at home"
        case .pregnancy: "Pregnant"
        case .seizure: "Fits"
        case .overdose: "Overdose"
        case .suicide: "Thoughts of suicide"
        case .youngPerson: "Under 18"
        case .withdrawal: "Dangerous to stop suddenly"
        case .askedForToday: "Asked for today"
        case .words: "Words that sound of danger"
        }
    }
}
