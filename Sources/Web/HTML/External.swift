/// An address outside Towpath. Following one is always the reader's own act: no page ever loads from one.
struct External: Hashable, Sendable {
    let address: String

    private init(address: String) { self.address = address }

    /// A page on the web. Only `https`, and nothing that could break out of an address; nil otherwise.
    init?(web address: String) {
        let safe = address.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") && $0 != 0x5C }
        guard safe, address.hasPrefix("https://"), address.utf8.count > 8, address.utf8.count <= 2000 else {
            return nil
        }
        self.address = address
    }

    /// A number to call. Only its digits and a leading plus are kept.
    static func phone(_ number: String) -> External {
        let digits = number.filter { $0.isASCII && $0.isNumber }
        return External(address: "tel:" + (number.first == "+" ? "+" : "") + digits)
    }

    /// A number to send a text to.
    static func textMessage(_ number: String) -> External {
        External(address: "sms:" + number.filter { $0.isASCII && $0.isNumber })
    }

    /// A mailbox to write to.
    static func email(_ mailbox: String) -> External {
        External(address: "mailto:" + FormCoding.encoded(mailbox, alsoPlain: UInt8(ascii: "@")))
    }

    /// An ordinary page for someone who must leave this one fast.
    static let somewhereElse = External(address: "https://www.bbc.co.uk/weather")
}
