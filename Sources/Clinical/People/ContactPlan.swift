/// A way to reach someone.
public enum ContactChannel: String, Codable, CodingKeyRepresentable, CaseIterable, Sendable {
    case phoneCall = "phone-call"
    case voicemail, text, post, email
}

/// How it is safe to contact a person. A message seen by the wrong eyes can cost someone their home,
/// their children or their life, so nothing is assumed: what was not asked is not allowed.
public struct ContactPlan: Hashable, Sendable, Codable {
    /// The way they asked to be reached, if they chose one.
    public var chosen: ContactChannel?
    /// What they said about each way. A way that is missing was not asked about.
    public var answers: [ContactChannel: Bool]
    /// A word or name for us to use in place of our own ("say it's Sam from the library").
    public var codeWord: String
    /// Who else may pick up or may be told who is calling.
    public var whoMayAnswer: String
    /// When it is safe, in their own words.
    public var times: String

    public init(
        chosen: ContactChannel? = nil, answers: [ContactChannel: Bool] = [:],
        codeWord: String = "", whoMayAnswer: String = "", times: String = ""
    ) {
        self.chosen = chosen
        self.answers = answers
        self.codeWord = codeWord
        self.whoMayAnswer = whoMayAnswer
        self.times = times
    }

    /// Whether this way may be used: they said yes, or they chose it and did not say no.
    /// A voicemail also needs leave to ring at all.
    public func allows(_ channel: ContactChannel) -> Bool {
        let isAllowed = answers[channel] ?? (chosen == channel)
        return channel == .voicemail ? isAllowed && allows(.phoneCall) : isAllowed
    }

    /// Every way that may be used, the chosen one first.
    public var allowed: [ContactChannel] {
        let allowed = ContactChannel.allCases.filter(allows)
        return allowed.filter { $0 == chosen } + allowed.filter { $0 != chosen }
    }
}
