public import Clinical
import Guides

extension Paper {
    /// A plan on paper: its page, with the timeline after its parts.
    public init(plan: TreatmentPlan, made: Instant, site: String? = nil) {
        let leaflet = Paper(guide: plan.guide, made: made, site: site)
        let blocks = leaflet.blocks.flatMap { block in
            block == .place("money") ? [.drawing(plan.timeline), block] : [block]
        }
        self.init(
            title: leaflet.title, lead: leaflet.lead, blocks: blocks, footer: "Towpath · \(leaflet.title)", made: made,
            site: site)
    }
}
