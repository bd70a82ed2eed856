/// Where random bytes come from. An argument, so that tests can repeat what happened; the program
/// itself hands in the operating system's source and no other.
public struct Entropy: Sendable {
    /// Answers exactly as many bytes as asked for.
    public let bytes: @Sendable (Int) -> [UInt8]

    public init(bytes: @escaping @Sendable (Int) -> [UInt8]) { self.bytes = bytes }
}
