// How a step is stored: one flat object with a `kind` that never changes. A new kind or field may be added; none is
// ever renamed, and a node that meets a kind it does not know refuses the record.

extension ReferralStep: Codable {
    private enum Keys: String, CodingKey {
        case kind, from, to, words, channel, appointment, answer, act, redirect, how, by, reason, referral, flags, team
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Keys.self)
        try container.encode(kind, forKey: .kind)
        switch self {
        case .opened, .accepted, .didNotAttend, .arrived, .contactCorrected: break
        case .received(let holder): try container.encode(holder, forKey: .from)
        case .assigned(let staff): try container.encode(staff, forKey: .to)
        case .asked(let question, let channel):
            try container.encode(question, forKey: .words)
            try container.encode(channel, forKey: .channel)
        case .couldNotReach(let channel), .reached(let channel): try container.encode(channel, forKey: .channel)
        case .appointmentOffered(let offer): try container.encode(offer, forKey: .appointment)
        case .appointmentAnswered(let answer): try container.encode(answer, forKey: .answer)
        case .lastResort(let act, let words):
            try container.encode(act, forKey: .act)
            try container.encode(words, forKey: .words)
        case .redirectProposed(let proposal): try container.encode(proposal, forKey: .redirect)
        case .redirectSent(let how): try container.encode(how, forKey: .how)
        case .takenOver(let team): try container.encode(team, forKey: .team)
        case .redirectConfirmed(let who), .died(let who): try container.encode(who, forKey: .by)
        case .declined(let reason, let words):
            try container.encode(reason, forKey: .reason)
            try container.encode(words, forKey: .words)
        case .declineTold(let how): try container.encode(how, forKey: .how)
        case .linkedAsDuplicate(let other), .duplicateUndone(let other):
            try container.encode(other, forKey: .referral)
        case .dangerReviewed(let flags, let words):
            try container.encode(flags.sorted { $0.rawValue < $1.rawValue }, forKey: .flags)
            try container.encode(words, forKey: .words)
        case .answered(let words), .redirectRefused(let words), .withdrawn(let words), .safeguardingHandled(let words),
            .returnedToTeam(let words), .codeGiven(let words):
            try container.encode(words, forKey: .words)
        }
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Keys.self)
        func read<Value: Decodable>(_ key: Keys) throws -> Value { try container.decode(Value.self, forKey: key) }
        switch try container.decode(Kind.self, forKey: .kind) {
        case .received: self = .received(from: try read(.from))
        case .opened: self = .opened
        case .assigned: self = .assigned(to: try read(.to))
        case .accepted: self = .accepted
        case .asked: self = .asked(question: try read(.words), by: try read(.channel))
        case .answered: self = .answered(words: try read(.words))
        case .appointmentOffered: self = .appointmentOffered(try read(.appointment))
        case .appointmentAnswered: self = .appointmentAnswered(try read(.answer))
        case .didNotAttend: self = .didNotAttend
        case .arrived: self = .arrived
        case .couldNotReach: self = .couldNotReach(by: try read(.channel))
        case .reached: self = .reached(by: try read(.channel))
        case .lastResort: self = .lastResort(try read(.act), words: try read(.words))
        case .redirectProposed: self = .redirectProposed(try read(.redirect))
        case .redirectSent: self = .redirectSent(how: try read(.how))
        case .redirectConfirmed: self = .redirectConfirmed(by: try read(.by))
        case .redirectRefused: self = .redirectRefused(words: try read(.words))
        case .codeGiven: self = .codeGiven(words: try read(.words))
        case .takenOver: self = .takenOver(by: try read(.team))
        case .declined: self = .declined(try read(.reason), words: try read(.words))
        case .declineTold: self = .declineTold(try read(.how))
        case .withdrawn: self = .withdrawn(words: try read(.words))
        case .died: self = .died(toldBy: try read(.by))
        case .linkedAsDuplicate: self = .linkedAsDuplicate(of: try read(.referral))
        case .duplicateUndone: self = .duplicateUndone(of: try read(.referral))
        case .contactCorrected: self = .contactCorrected
        case .dangerReviewed: self = .dangerReviewed(try read(.flags), words: try read(.words))
        case .returnedToTeam: self = .returnedToTeam(words: try read(.words))
        case .safeguardingHandled: self = .safeguardingHandled(words: try read(.words))
        }
    }
}
