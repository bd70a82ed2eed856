import Clinical
import Synchronization

/// Public pages that are the same for everyone the whole day, written once and held.
final class HeldPages: Sendable {
    private struct Held: Sendable {
        var day: Day?
        var pages: [String: PageResponse] = [:]
    }

    private let held = Mutex(Held())

    func page(_ name: String, on day: Day) -> PageResponse? {
        held.withLock { $0.day == day ? $0.pages[name] : nil }
    }

    /// Only guides, and their leaflets, are held, so what is held cannot grow without end.
    @discardableResult func hold(_ page: PageResponse, _ name: String, on day: Day) -> PageResponse {
        var page = page
        page.squeezed = Squeezing.squeeze(page.bytes)
        held.withLock { held in
            if held.day != day { held = Held(day: day) }
            held.pages[name] = page
        }
        return page
    }
}
