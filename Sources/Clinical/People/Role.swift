/// What someone is, when the question is what they may do. The permission table has a row for each.
public enum Role: String, Codable, CaseIterable, Sendable {
    // Outside the organisation.
    case `public`
    case person
    case familyMember = "family-member"
    case referrer

    // Inside it.
    case helplineWorker = "helpline-worker"
    case dutyWorker = "duty-worker"
    case keyworker
    case therapist
    case prescriber
    case nurse
    case pharmacist
    case admissions
    case houseStaff = "house-staff"
    case recoveryWorker = "recovery-worker"
    case manager
    case commissioner
    case administrator

    /// Whether a member of staff can be given this role. The other four come with the way a visitor
    /// came in: no account, or a receipt code.
    public var isForStaff: Bool {
        switch self {
        case .public, .person, .familyMember, .referrer: false
        default: true
        }
    }
}
