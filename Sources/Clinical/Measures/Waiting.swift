/// What can be told of waiting at one service.
public enum Waiting: Sendable {
    case counted(MeasuredWait)
    /// Nobody is put on a list there. We say so ourselves, of what kind of place it is.
    case noList
    case notKnown

    /// Whether someone who chooses between services would ask for it.
    public var isWorthAsking: Bool { if case .noList = self { false } else { true } }
}

extension TreatmentService {
    /// What was counted is told before anything else. One comes to a meeting, and rings a helpline, without a list. A
    /// pharmacy may have to be found by whoever prescribes, and may have room for so many: that is to be asked.
    public func waiting(_ counted: MeasuredWait?) -> Waiting {
        if let counted { return .counted(counted) }
        if self.meeting != nil { return .noList }
        let open: Set<Setting> = [.mutualAid, .helpline]
        guard let settings = self.settings, !settings.value.isEmpty, open.isSuperset(of: settings.value) else {
            return .notKnown
        }
        return .noList
    }
}
