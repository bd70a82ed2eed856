import Actions
import Clinical
import Documents

extension FindServices.Answer {
    /// Nil where there is nothing to draw.
    func map(_ found: FinderAnswer, after first: Int = 0) -> ServiceMap? {
        ServiceMap(found, after: first) { landmarks(kilometres: $0) }
    }
}

extension HTML {
    /// The services on a map of our own, and the same as a table.
    mutating func map(_ map: ServiceMap) {
        more("See them on a map") { html in
            html.drawing(map.drawing)
            html.table(
                "The same in words", id: "map-words",
                [Column("On the map"), Column("Service"), Column("Where")],
                map.pins
            ) { html, pin in
                html.td(pin.numberAndMark)
                html.rowHeading { html in
                    html.a(pin.match.service.displayName, .href(part: "service-\(pin.number)"), .directionFromText)
                }
                html.td(pin.whereabouts.capitalisedFirst)
            }
            html.p(
                "We draw this from our own list. A mark may stand for the middle of a postcode area.",
                .class("hint"))
        }
    }
}
