import HTTPTypes

// Pages for when there is no page: what happened, in plain words, and where to go next.
extension PageResponse {
    /// There is no such page, or the reader may not know that there is.
    static func notFound() -> PageResponse {
        refusal(.notFound, "We cannot find that page") { html in
            html.p("The address may have a letter wrong, or the page may have moved.")
            html.p("If you followed a link from us, the thing it led to may no longer be open to you.")
        }
    }

    static func wrongMethod(allowed: String) -> PageResponse {
        var response = refusal(.methodNotAllowed, "This page cannot be used that way") { html in
            html.p("Go to the start and try again from there.")
        }
        response.headers[.allow] = allowed
        return response
    }

    static func notUnderstood() -> PageResponse {
        refusal(.badRequest, "We could not read what was sent") { html in
            html.p("Nothing was saved. Go back, check your answers, and send them again.")
        }
    }

    static func tooLarge() -> PageResponse {
        refusal(.contentTooLarge, "That was too much to send at once") { html in
            html.p("Nothing was saved. Use your browser’s Back button: what you wrote should still be there.")
            html.p("Shorten the longest answer, then send it again. You can tell us more later.")
        }
    }

    static func fromElsewhere() -> PageResponse {
        refusal(.forbidden, "We did not accept that form") { html in
            html.p("It was sent from another website, or your browser did not say where it came from.")
            html.p("Nothing was saved. Open the page here and fill it in again.")
        }
    }

    /// A fault of ours. The reference number ties what the reader tells us to the log, which has the rest.
    static func fault(reference: String) -> PageResponse {
        refusal(.internalServerError, "Sorry, something went wrong") { html in
            html.p("This is our fault, not yours. Please try again in a few minutes.")
            html.p { html in
                html.text("If you tell us about it, give this number: ")
                html.strong(reference)
            }
        }
    }

    private static func refusal(_ status: HTTPResponse.Status, _ title: String, _ words: Inside) -> PageResponse {
        page(Frame(title), status: status) { html in
            html.h1(title)
            words(&html)
            html.ul { html in
                html.li { $0.a("Start again from the first page", .href(.home)) }
                html.li { $0.a("Numbers you can ring now", .href(.emergency)) }
                html.li { $0.a("Find help near you", .href(.find)) }
            }
        }
    }
}
