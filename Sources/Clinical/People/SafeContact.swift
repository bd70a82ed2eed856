/// How to reach someone, with nothing in it that they have not said is safe.
///
/// Rule: a number, an address or a way that is not safe is not shown where someone could use it. Every page and letter
/// takes what it shows from here.
public struct SafeContact: Hashable, Sendable {
    public let plan: ContactPlan
    /// Numbers that may be rung.
    public let toRing: [PhoneNumber]
    /// Numbers that may be sent a text and must not be rung.
    public let toTextOnly: [PhoneNumber]
    public let email: String?
    /// Where a letter may go, line by line; empty when none may.
    public let address: [String]

    public init(_ person: Person) {
        plan = person.contact
        let mayRing = plan.allows(.phoneCall)
        toRing = mayRing ? person.phones : []
        toTextOnly = !mayRing && plan.allows(.text) ? person.phones.filter(\.canTakeText) : []
        email = plan.allows(.email) ? person.email : nil
        let lines = person.addressLines + [person.postcode ?? ""]
        address = plan.allows(.post) && !person.addressLines.isEmpty ? lines.filter { !$0.isEmpty } : []
    }
}
