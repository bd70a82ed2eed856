import Actions
import Clinical
import Documents
import Guides
import HTTPTypes
import NIOCore

// Pages as PDFs. What is about someone is made from what they post again, and nothing of it is kept.
extension Site {
    func guidePaper(_ request: PageRequest) async throws -> PageResponse {
        guard let guide = try? ReadGuide.run(request.link.words.first ?? "") else { return .notFound() }
        let (day, name, pages) = (today, guide.id + ".pdf", heldPages)
        if let held = pages.page(name, on: day) { return held }
        // Made as the day begins, so that a leaflet is the same file all day.
        let paper = Paper(guide: guide, made: UKTime.instant(day: day, minuteOfDay: 0), site: address)
        return await printed {
            // Whoever waited for the same leaflet finds it made.
            if let held = pages.page(name, on: day) { return held }
            let leaflet = PageResponse.made(paper, named: guide.id, for: .everyone)
            return leaflet.status == .ok ? pages.hold(leaflet, name, on: day) : leaflet
        }
    }

    /// A paper about someone as a file that the browser shows and does not keep, or in words why there is none.
    func paper(_ paper: Paper, named name: String) async -> PageResponse {
        await printed { .made(paper, named: name, for: .onePerson) }.neverKept()
    }

    private func printed(_ work: @escaping @Sendable () -> PageResponse) async -> PageResponse {
        do throws(SideRefusal) { return try await press.run(work) } catch { return .busyPrinting() }
    }
}

extension PageResponse {
    fileprivate static func made(_ paper: Paper, named name: String, for audience: Audience) -> PageResponse {
        do throws(PaperRefusal) {
            return .paper(try paper.pdf(), named: name, for: audience)
        } catch {
            return .noPaper().reporting(error)
        }
    }

    fileprivate static func noPaper() -> PageResponse {
        let title = "We cannot make a PDF just now"
        return page(Frame(title), status: .serviceUnavailable) { html in
            html.h1(title)
            html.p("This is our fault, not yours. The page itself is still there: go back, and print it.")
        }
    }

    /// Too many were asked for.
    static func busyPrinting() -> PageResponse {
        let title = "Please wait a few seconds"
        var response = page(Frame(title), status: .tooManyRequests) { html in
            html.h1(title)
            html.p("Very many people are asking for a PDF just now. Go back, and press the button again.")
        }
        response.headers[.retryAfter] = "5"
        return response
    }
}
