public import Clinical
import Guides

extension Paper {
    /// A plan on paper: its page, with the timeline after its parts.
    public init(plan: TreatmentPlan, made: Instant, site: String? = nil) {
        let footer = "Towpath · \(plan.guide.title)"
        let leaflet = Paper(guide: plan.guide, made: made, site: site, footer: footer)
        let blocks = leaflet.blocks.flatMap { block in
            block == .place("money") ? [.drawing(plan.timeline), block] : [block]
        }
        self.init(
            title: leaflet.title, lead: leaflet.lead, blocks: blocks, footer: footer, made: made, site: site)
    }

    /// A family's plan for a talk on paper. The words are theirs, so no foot says who signed them off.
    public init(talk: TalkPlan, made: Instant, site: String? = nil) {
        let footer = "Towpath · \(TalkWords.title) · your own plan"
        self.init(guide: talk.guide, made: made, site: site, footer: footer)
    }
}
