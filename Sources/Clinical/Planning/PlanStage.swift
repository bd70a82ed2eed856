/// A part of a plan in its order: what it follows, and on which day it may begin at the earliest.
public struct PlanStage: Hashable, Sendable {
    public enum Begins: Hashable, Sendable {
        /// Before the first day.
        case before
        /// At the earliest so many days after the first day, if each part before takes the least that a source says.
        case day(Int)
        /// After a part whose end nobody can say.
        case after(PlanPart.Kind)
    }

    public let part: PlanPart
    public let begins: Begins
}

extension PlanPart {
    /// The shortest that a source gives; nil where each says only "up to", or nothing.
    public var leastDays: Int? { lengths.compactMap { $0.days?.lowerBound }.filter { $0 > 0 }.min() }
}

extension TreatmentPlan {
    /// Every part with its place. Rule: what someone chooses delays nothing that is not its own next stage.
    public var stages: [PlanStage] {
        let cameOff = cameOffAfter
        let talked = parts.first { $0.kind == .talking }?.leastDays
        return parts.map { part in
            let begins: PlanStage.Begins =
                switch part.kind {
                case .assessment, .preparing: .before
                case .maintenance: .day(0)
                case .detox: part.because == .opioidPregnant ? .after(.maintenance) : .day(0)
                case .talking, .cuttingDown, .rehab: cameOff.map { .day($0) } ?? .after(.detox)
                case .secondary: .after(.rehab)
                case .tertiary: .after(.secondary)
                case .aftercare: cameOff.flatMap { off in talked.map { .day(off + $0) } } ?? .after(.talking)
                }
            return PlanStage(part: part, begins: begins)
        }
    }

    /// The day at the earliest on which all that is to be come off is behind; nil when a length is not known.
    private var cameOffAfter: Int? {
        let fixed = parts.filter { $0.kind == .detox && !$0.isChoice }
        let least = fixed.compactMap(\.leastDays)
        return least.count == fixed.count ? least.max() ?? 0 : nil
    }
}
