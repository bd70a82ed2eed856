import Actions
import Store

extension OperatingRefusal {
    var refused: Refused {
        switch self {
        case .notFound: Refused("Only an operator may do this.")
        case .store(let refusal): Refused(refusal.words)
        }
    }
}

extension SigningRefusal {
    var words: String {
        switch self {
        case .doesNotFollow:
            "The database does not lead to what was signed last, and is not signed: an older copy stands in its place, "
                + "or it was changed. Run towpath verify, and keep the files as they are."
        case .store: "The log of heads could not be signed; trying again."
        }
    }
}

extension StoreRefusal {
    /// For the operator, who may know ids and kinds, and learns no more.
    var words: String {
        switch self {
        case .conflict: "Someone else changed it at the same moment. Please run this again."
        case .alreadyHeld(let constraint): "It is there already (\(constraint))."
        case .forgotten(let subject): "\(subject.text) was forgotten."
        case .newerSchema(_, let schema):
            "A newer Towpath wrote this data (step \(schema)). Use that program, or a newer one."
        case .unreadable(let kind, let id): "\(kind) \(id) does not open: the data or the keys were changed."
        case .unavailable(let sentence): sentence
        }
    }
}
