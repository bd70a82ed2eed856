/// Which entry this is: the directory it comes from, and that directory's own reference for it.
public struct DirectoryKey: Hashable, Comparable, Codable, Sendable {
    /// `cqc`, `samhsa`, or the name an own file gives itself.
    public let directory: String
    public let reference: String

    public init(directory: String, reference: String) {
        self.directory = directory
        self.reference = reference
    }

    public static func < (a: Self, b: Self) -> Bool { (a.directory, a.reference) < (b.directory, b.reference) }
}

/// What a directory lists: a service, or a place of the postal map.
public protocol DirectoryEntry: Hashable, Codable, Sendable {
    static var sort: DirectorySort { get }
    var key: DirectoryKey { get }
    /// The names of the lists that speak of it.
    var sources: Set<String> { get }
    /// The earliest day on which one of these lists last spoke of it; nil when none of them does.
    func checkedOn(by lists: Set<String>) -> Day?
    /// Whether both say the same of the same thing, whatever the day they were checked.
    func saysTheSame(as other: Self) -> Bool
    /// What is said of it once `newer` was heard: whoever spoke again is believed anew, the others still stand.
    func hearing(_ newer: Self) -> Self
    /// What is left when these sources no longer speak of it; nil when nobody does.
    func without(_ silent: Set<String>) -> Self?
}

public enum DirectorySort: Sendable { case service, place }

extension TreatmentService: DirectoryEntry {
    public static var sort: DirectorySort { .service }
    public var sources: Set<String> { Set(lists.map(\.source.name)) }

    public func checkedOn(by names: Set<String>) -> Day? {
        lists.map(\.source).filter { names.contains($0.name) }.map(\.checkedOn).min()
    }

    /// What people checked by hand is kept, whatever a file says: which of the two is believed is seen on the page.
    public func hearing(_ newer: Self) -> Self {
        let heard = newer.lists + lists.filter { !newer.sources.contains($0.source.name) }
        return TreatmentService(key: key, accounts: heard + handChecks.joined(by: newer.handChecks)) ?? newer
    }

    /// A check by hand alone keeps no service in the directory.
    public func without(_ silent: Set<String>) -> Self? {
        let left = lists.filter { !silent.contains($0.source.name) }
        return left.isEmpty ? nil : TreatmentService(key: key, accounts: left + handChecks)
    }

    public func saysTheSame(as other: Self) -> Bool {
        accounts.map(\.facts) == other.accounts.map(\.facts)
            && accounts.map(\.source.name) == other.accounts.map(\.source.name)
    }
}

extension Place: DirectoryEntry {
    public static var sort: DirectorySort { .place }
    public var key: DirectoryKey { DirectoryKey(directory: "places", reference: name.description) }
    public var sources: Set<String> { [source.name] }
    public func checkedOn(by lists: Set<String>) -> Day? { lists.contains(source.name) ? source.checkedOn : nil }

    public func hearing(_ newer: Self) -> Self { newer }
    public func without(_ silent: Set<String>) -> Self? { silent.contains(source.name) ? nil : self }

    public func saysTheSame(as other: Self) -> Bool {
        name == other.name && town == other.town && district == other.district && middle == other.middle
            && source.name == other.source.name
    }
}

/// An entry as our directory holds it.
///
/// It is never deleted: one that its file no longer holds is marked with the day that was noticed, and comes back
/// if a later file holds it again. One that has closed, as someone who asked says, is not found until a person says
/// that it has opened again: lists go on naming what is long gone.
public struct Listed<Entry: DirectoryEntry>: Codable, Sendable {
    public let id: ID<Listed<Entry>>
    public var entry: Entry
    public var vanishedOn: Day?
    /// Nil while nobody says that it has closed.
    public var closed: Closing?

    public init(id: ID<Listed<Entry>>, entry: Entry, vanishedOn: Day? = nil, closed: Closing? = nil) {
        self.id = id
        self.entry = entry
        self.vanishedOn = vanishedOn
        self.closed = closed
    }

    /// Whether it is found: its lists name it, and nobody who asked says that it has closed.
    public var isFound: Bool { vanishedOn == nil && closed == nil }
}

/// That an entry has closed for good, and who says so.
public struct Closing: Hashable, Codable, Sendable {
    public let by: FactChecker
    public let on: Day

    public init(by checker: FactChecker, on day: Day) {
        by = checker
        on = day
    }
}

public typealias ListedService = Listed<TreatmentService>
public typealias ListedPlace = Listed<Place>
