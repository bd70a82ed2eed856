import Actions
import Clinical
import Documents
import Guides
import HTTPTypes
import NIOCore

// Pages as PDFs. What is about someone is made from what they post again, and nothing of it is kept.
extension Site {
    func guidePaper(_ request: PageRequest) -> PageResponse {
        guard let guide = Guide.named(request.link.words.first ?? "") else { return .notFound() }
        let name = guide.id + ".pdf"
        if let held = heldPages.page(name, on: today) { return held }
        // Made as the day begins, so that a leaflet is the same file all day.
        let made = UKTime.instant(day: today, minuteOfDay: 0)
        let leaflet = paper(Paper(guide: guide, made: made, site: address), named: guide.id, for: .everyone)
        if leaflet.status == .ok { heldPages.hold(leaflet, name, on: today) }
        return leaflet
    }

    /// A paper as a file that the browser shows, or in words why there is none.
    func paper(_ paper: Paper, named name: String, for audience: PageResponse.Audience = .onePerson) -> PageResponse {
        do throws(PaperRefusal) {
            return .paper(try paper.pdf(), named: name, for: audience)
        } catch {
            return .noPaper().reporting(error)
        }
    }
}

extension PageResponse {
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
