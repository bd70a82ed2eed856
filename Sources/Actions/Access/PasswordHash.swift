import FoundationEssentials

/// What is stored of a password: never the password.
public struct PasswordHash: Hashable, Sendable {
    public let cost: PasswordCost
    let salt: [UInt8]
    let key: [UInt8]

    init(cost: PasswordCost, salt: [UInt8], key: [UInt8]) {
        (self.cost, self.salt, self.key) = (cost, salt, key)
    }

    /// `$scrypt$ln=17,r=8,p=1$SALT$KEY`, the common text form for password hashes.
    public var text: String {
        "$scrypt$ln=\(cost.roundsPower),r=\(cost.blockSize),p=\(cost.parallelism)$\(coded(salt))$\(coded(key))"
    }

    /// Reads what `text` writes; nil for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: "$", omittingEmptySubsequences: false)
        guard parts.count == 5, parts[0].isEmpty, parts[1] == "scrypt", let cost = Self.cost(from: parts[2]),
            let salt = Self.bytes(parts[3]), salt.count >= 16, let key = Self.bytes(parts[4]), key.count == 32
        else { return nil }
        self.init(cost: cost, salt: salt, key: key)
    }

    private static func cost(from text: Substring) -> PasswordCost? {
        let fields = text.split(separator: ",", omittingEmptySubsequences: false)
        guard fields.count == 3, let power = number("ln=", fields[0]), let size = number("r=", fields[1]),
            let parallelism = number("p=", fields[2])
        else { return nil }
        return PasswordCost(roundsPower: power, blockSize: size, parallelism: parallelism)
    }

    private static func number(_ name: String, _ field: Substring) -> Int? {
        field.hasPrefix(name) ? Int(field.dropFirst(name.count)) : nil
    }

    private static func bytes(_ text: Substring) -> [UInt8]? {
        let padding = String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
        return Data(base64Encoded: text + padding).map { [UInt8]($0) }
    }

    private func coded(_ bytes: [UInt8]) -> String {
        String(Data(bytes).base64EncodedString().prefix { $0 != "=" })
    }
}

extension PasswordHash: CustomStringConvertible {
    /// Kept out of logs by accident-proof means.
    public var description: String { "a password hash" }
}
