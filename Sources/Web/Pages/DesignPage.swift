/// One page that shows each component with its states.
func designPage(_ request: PageRequest) -> PageResponse {
    .page(Frame("Design"), for: .everyone) { html in
        html.h1("Design")
    }
}
