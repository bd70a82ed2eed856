import Actions
import Clinical
import HTTPTypes

/// What a form that anyone may send says when it was not taken in and that is not the writer's doing: a title and
/// sentences for each.
struct NotTakenWords {
    let busy, nobodyToRead, notSaved: [String]
}

/// What the page says beside all that was typed, which it shows once more.
struct NotTaken {
    var mistakes = Mistakes()
    var news: [String] = []
    let status: HTTPResponse.Status
}

extension Site {
    /// - Parameter beside: the box that a mistake stands beside, and its sentence.
    func notTaken<Mistake>(
        _ refusal: SendingRefusal<Mistake>, _ words: NotTakenWords, beside: (Mistake) -> (String, String),
        again: (NotTaken) throws -> PageResponse
    ) throws -> PageResponse {
        switch refusal {
        case .notFound: return .notFound()
        case .mistakes(let found):
            var mistakes = Mistakes()
            for (box, sentence) in found.map(beside) { mistakes.add(box, sentence) }
            return try again(NotTaken(mistakes: mistakes, status: .unprocessableContent))
        case .wait(let until):
            var response = try again(NotTaken(news: words.busy, status: .tooManyRequests))
            response.headers[.retryAfter] = String(max(1, until.seconds(since: house.clock()) + 1))
            return response
        case .nobodyToRead: return try again(NotTaken(news: words.nobodyToRead, status: .serviceUnavailable))
        case .store(let trouble):
            return try again(NotTaken(news: words.notSaved, status: .serviceUnavailable)).reporting(trouble)
        }
    }
}
