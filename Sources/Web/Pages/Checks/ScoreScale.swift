import Clinical
import Guides

extension HTML {
    /// Each score, the fullest first, with what it means and where it lies on its scale. AUDIT holds AUDIT-C in it.
    mutating func scores(_ outcome: SelfCheckOutcome, of sheet: CheckSheet) {
        let told = outcome.scores.sorted { $0.maximum > $1.maximum }
            .filter { $0.instrument != .auditC || outcome.scores.count == 1 }
        h2("How we worked it out")
        if sheet.name == .general {
            p("This check looks for signs. It has no score. Its words are ours and have not been tested.")
            p("Wording \(SelfCheckWords.signsWordingID).", .class("hint"))
        }
        if sheet.name != .general && told.isEmpty {
            p("You left some out, so there is no score.")
        }
        for score in told { self.score(score, of: sheet) }
    }

    private mutating func score(_ score: Score, of sheet: CheckSheet) {
        let wording = sheet.wordings.read(score.instrument)
        h3(wording.title)
        for words in OutcomeWords.explain(score, in: wording).paragraphs { p(words) }
        if let total = score.total { scale(total, on: sheet.scale(of: score)) }
        p("Wording \(wording.id).", .class("hint"))
    }

    /// A bar with a piece for each point and a mark where each band begins. All it shows stands below it in words.
    private mutating func scale(_ total: Int, on scale: Instrument) {
        let starts = Set(scale.bands.map(\.range.lowerBound))
        div(.class("scale"), .ariaHidden) { html in
            for point in 1...scale.maximum {
                let kinds = [point <= total ? "on" : "", starts.contains(point) ? "edge" : ""]
                html.span("", .class(kinds.filter { !$0.isEmpty }.joined(separator: " ")))
            }
        }
        ul(.class("bands")) { html in
            for band in scale.bands { html.band(band, of: scale.name, total) }
        }
    }

    private mutating func band(_ band: Instrument.Band, of scale: Instrument.Name, _ total: Int) {
        let isHere = band.range.contains(total)
        let (low, high) = (band.range.lowerBound, band.range.upperBound)
        li(isHere ? .class("here") : nil) { html in
            html.text(low == high ? "\(low): " : "\(low) to \(high): ")
            html.text(OutcomeWords.label(band, of: scale))
            if isHere { html.strong(" – you: \(total)") }
        }
    }
}

extension CheckSheet {
    /// The scale of a score, with the bands of the substance it is about.
    fileprivate func scale(of score: Score) -> Instrument {
        let scale = Instrument.named(score.instrument)
        guard case .drugs(let drugs) = check.subject, let severity = drugs.severity else { return scale }
        return scale.about(severity.substance)
    }
}
