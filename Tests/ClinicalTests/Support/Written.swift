@testable import Clinical

/// A day written as `2026-11-20`; a slip in a test stops the test.
func day(_ text: String) -> Day { Day(text)! }

/// A moment on a UK clock, written as `2026-11-20 09:05`.
func uk(_ text: String) -> Instant {
    let parts = text.split(whereSeparator: { $0 == " " || $0 == ":" })
    return UKTime.instant(day: day(String(parts[0])), minuteOfDay: Int(parts[1])! * 60 + Int(parts[2])!)
}
