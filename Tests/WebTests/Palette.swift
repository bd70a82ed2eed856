import Foundation
import NIOCore
import Testing

@testable import Web

/// The colours of the style sheet, by day or by night.
struct Palette {
    private var colours: [String: [Double]] = [:]

    init(dark: Bool) throws {
        let style = String(buffer: Asset.style.bytes)
        let night = try #require(style.firstRange(of: "@media (prefers-color-scheme: dark)")).lowerBound
        let ground = try #require(style.firstRange(of: "/* Ground */")).lowerBound
        read(style[..<night])
        if dark { read(style[night..<ground]) }
    }

    private mutating func read(_ style: Substring) {
        for match in style.matches(of: /--([a-z-]+): #([0-9a-f]{6});/) {
            let number = Int(match.2, radix: 16) ?? 0
            colours[String(match.1)] = [number >> 16, number >> 8 & 255, number & 255].map { Double($0) / 255 }
        }
    }

    /// How far apart two colours are, as WCAG counts it: from 1 to 21.
    func contrast(_ one: String, _ other: String) throws -> Double {
        let (a, b) = (try luminance(one), try luminance(other))
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    private func luminance(_ name: String) throws -> Double {
        let linear = try #require(colours[name], "no colour \(name)").map { part in
            part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }
}
