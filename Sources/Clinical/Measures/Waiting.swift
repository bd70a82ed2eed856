/// What can be told of waiting at one service.
public enum Waiting: Sendable {
    case counted(MeasuredWait)
    /// Nobody is put on a list there, by who says what kind of place it is.
    case nobodyWaits(FactSource)
    case notKnown

    /// Whether someone who chooses between services would ask for it.
    public var isWorthAsking: Bool { if case .nobodyWaits = self { false } else { true } }
}

extension TreatmentService {
    /// What was counted is told before anything else. Nobody waits for a meeting, a pharmacy or a helpline.
    public func waiting(_ counted: MeasuredWait?) -> Waiting {
        if let counted { return .counted(counted) }
        if let meeting = self.meeting { return .nobodyWaits(meeting.source) }
        let open: Set<Setting> = [.mutualAid, .pharmacy, .helpline]
        guard let settings = self.settings, !settings.value.isEmpty, open.isSuperset(of: settings.value) else {
            return .notKnown
        }
        return .nobodyWaits(settings.source)
    }
}
