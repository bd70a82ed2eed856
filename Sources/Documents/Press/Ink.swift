/// A colour on paper: red, green and blue, each 0 to 1.
struct Ink: Hashable, Sendable {
    let red: Double
    let green: Double
    let blue: Double

    private init(_ hex: UInt32) {
        red = Double(hex >> 16 & 0xFF) / 255
        green = Double(hex >> 8 & 0xFF) / 255
        blue = Double(hex & 0xFF) / 255
    }

    /// Dark enough on white for small print, and on each other where one is the soft form of the other.
    init(_ tone: Tone) {
        switch tone {
        case .ink: self.init(0x1C2B2C)
        case .quiet: self.init(0x4B5A5B)
        case .line: self.init(0xC9BFA8)
        case .paper: self.init(0xFFFFFF)
        case .accent: self.init(0x124B4C)
        case .accentSoft: self.init(0xE2F0EE)
        case .good: self.init(0x275F36)
        case .goodSoft: self.init(0xE4F1DF)
        case .warning: self.init(0x7A4B00)
        case .warningSoft: self.init(0xFDEECB)
        case .danger: self.init(0x9B2417)
        case .dangerSoft: self.init(0xFCE8E2)
        }
    }
}
