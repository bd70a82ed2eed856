/// A sheet of A4, in points.
enum Sheet {
    static let width = 595.28
    static let height = 841.89
    static let left = 60.0
    static let top = 64.0
    static let bottom = 66.0
    static let textWidth = width - 2 * left
    static let textHeight = height - top - bottom
}

/// How words are set.
struct TextStyle: Hashable, Sendable {
    enum Face: Sendable {
        case sans, serif
    }

    var face = Face.sans
    let size: Double
    /// From one line to the next, unless a script needs more.
    let leading: Double
    var isStrong = false
    var tone = Tone.ink
}

extension TextStyle {
    static let title = TextStyle(face: .serif, size: 25, leading: 31, isStrong: true, tone: .accent)
    static let lead = TextStyle(size: 13, leading: 19)
    static let body = TextStyle(size: 10.5, leading: 15.5)
    static let small = TextStyle(size: 8.5, leading: 12, tone: .quiet)
    static let cell = TextStyle(size: 9.5, leading: 13.5)
    static let columnTitle = TextStyle(size: 9.5, leading: 13.5, isStrong: true)
    static let caption = TextStyle(size: 10, leading: 14, isStrong: true)

    static func heading(_ level: Int) -> TextStyle {
        switch level {
        case ...2: TextStyle(face: .serif, size: 17, leading: 22, isStrong: true, tone: .accent)
        case 3: TextStyle(face: .serif, size: 13.5, leading: 18, isStrong: true)
        default: TextStyle(size: 10.5, leading: 15.5, isStrong: true)
        }
    }

    static func cardLabel(_ tone: Tone) -> TextStyle {
        TextStyle(size: 8.5, leading: 12, isStrong: true, tone: tone)
    }

    static let cardTitle = TextStyle(face: .serif, size: 13.5, leading: 18, isStrong: true)
}
