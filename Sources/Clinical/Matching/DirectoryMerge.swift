/// What importing a file will change, worked out before anything is written.
///
/// Rules: a service whose facts are the same is unchanged, whatever the day on the file, so the same file twice
/// changes nothing. A service of the same directory that the file no longer holds has vanished: it is marked, never
/// deleted. A file with under half the rows the directory had is more likely cut short than true, so it marks
/// nothing vanished unless the shrinking is accepted.
public struct DirectoryMerge: Sendable {
    public private(set) var new: [TreatmentService] = []
    public private(set) var changed: [TreatmentService] = []
    public private(set) var unchanged: [ServiceKey] = []
    public private(set) var vanished: [ServiceKey] = []
    /// The file was suspiciously short and nothing was marked vanished.
    public let isShrinkRefused: Bool

    /// - Parameters:
    ///   - present: the services held now that have not vanished. Those of directories the file does not
    ///     speak for are left alone.
    ///   - incoming: the services of the file. Where one key comes twice the last is taken.
    public init(present: [TreatmentService], incoming: [TreatmentService], acceptingShrink: Bool) {
        let speaksFor = Set(incoming.map(\.key.directory))
        let held = present.filter { speaksFor.contains($0.key.directory) }
        let before = Dictionary(held.map { ($0.key, $0) }) { $1 }
        let after = Dictionary(incoming.map { ($0.key, $0) }) { $1 }
        isShrinkRefused = after.count * 2 < before.count && !acceptingShrink
        for (key, service) in after.sorted(by: { $0.key < $1.key }) {
            if let old = before[key] { note(old, service) } else { new.append(service) }
        }
        if !isShrinkRefused { vanished = before.keys.filter { after[$0] == nil }.sorted() }
    }

    private mutating func note(_ old: TreatmentService, _ service: TreatmentService) {
        let isSame =
            old.accounts.map(\.facts) == service.accounts.map(\.facts)
            && old.accounts.map(\.source.name) == service.accounts.map(\.source.name)
        if isSame { unchanged.append(old.key) } else { changed.append(service) }
    }
}
