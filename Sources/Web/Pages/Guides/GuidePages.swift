import Actions
import Clinical
import Guides

extension Site {
    /// Every guide, by what it is about.
    func guidesPage(_ request: PageRequest) async -> PageResponse {
        let reader = await ReadShownContribution.run(in: house)
        var frame = Frame("Understand: guides to drugs, drink and getting well")
        frame.section = .guides
        return .page(frame, for: .everyone) { html in html.guides(TipWords.tip(on: today), from: reader) }
    }

    func guidePage(_ request: PageRequest) async throws -> PageResponse {
        guard let guide = try? ReadGuide.run(request.link.words.first ?? "") else { return .notFound() }
        let isOverdue = guide.isOverdue(on: today)
        // Only a cookie tells that a member of staff may be reading; nobody else waits for the store.
        let tellsStaff = isOverdue && !request.cookies.isEmpty ? try await staff(request) != nil : false
        if !tellsStaff, let held = heldPages.page(guide.id, on: today) { return held }
        var frame = Frame(guide.title)
        frame.section = .guides
        frame.back = .guides
        let response = PageResponse.page(frame, for: tellsStaff ? .onePerson : .everyone) { html in
            html.guide(GuideView(guide, today: today, tellsStaff: tellsStaff))
        }
        return tellsStaff ? response : heldPages.hold(response, guide.id, on: today)
    }

    /// The guides with when each was last read over, those that are due first.
    func guideReviewPage(_ request: PageRequest) async throws -> PageResponse {
        try await asStaff(request) { member in
            var frame = Frame("Guides to read over", for: member)
            frame.isWide = true
            return .page(frame) { html in html.guidesToReadOver(on: today) }
        }
    }

    /// The day it is in the UK.
    var today: Day { UKTime(house.clock()).day }
}
