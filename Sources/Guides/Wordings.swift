public import Clinical

/// The wording shown for each scale: the one a service has loaded, or else our own.
public struct Wordings: Sendable {
    private let loaded: [Instrument.Name: Wording]

    /// Our own words throughout.
    public static let own = Wordings(loaded: [:])

    private init(loaded: [Instrument.Name: Wording]) { self.loaded = loaded }

    /// The words of a service, at most one wording for each scale. Loaded words for AUDIT serve for AUDIT-C too,
    /// unless that has its own.
    public init(_ wordings: [Wording]) throws(WordingsRefusal) {
        var loaded: [Instrument.Name: Wording] = [:]
        for wording in wordings {
            guard loaded.updateValue(wording, forKey: wording.instrument) == nil else {
                throw .twice(wording.instrument)
            }
        }
        if loaded[.auditC] == nil { loaded[.auditC] = loaded[.audit]?.asAuditC }
        self.loaded = loaded
    }

    public subscript(name: Instrument.Name) -> Wording { loaded[name] ?? SelfCheckWords.own(name) }

    /// The wording of all the items someone read for a scale. AUDIT begins with the words of AUDIT-C: if those are not
    /// its own first three, what was read is no validated whole.
    public func read(_ name: Instrument.Name) -> Wording {
        guard name == .audit, self[.audit].asAuditC?.items != self[.auditC].items else { return self[name] }
        return SelfCheckWords.own(.audit)
    }
}

/// Why loaded wordings cannot be used together.
public enum WordingsRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    case twice(Instrument.Name)

    public var description: String {
        switch self {
        case .twice(let name): "There are two wordings for \(name.rawValue). Choose one."
        }
    }
}
