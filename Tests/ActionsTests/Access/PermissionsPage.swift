import Clinical

@testable import Actions

/// `docs/permissions.md`, from the table itself: a line for each verb and each set of roles that
/// share an answer.
func permissionsPage() -> String {
    let head = """
        # Who may do what

        This page is written from `Sources/Actions/Access/Permissions.swift`; a test keeps the two equal.
        What is not here is *not found*: Towpath never says "forbidden", because that would say that the thing exists.

        | to do this | one must be | and stand so to it | with a reason |
        |---|---|---|---|

        """
    return head + Verb.allCases.flatMap(rows).joined(separator: "\n") + "\n"
}

private func rows(for verb: Verb) -> [String] {
    let standings = Role.allCases.map { role in
        Relation.allCases.filter { Permissions.answer(verb, role: role, relation: $0) != .notFound }
    }
    var seen: [[Relation]] = []
    for standing in standings where !standing.isEmpty && !seen.contains(standing) { seen.append(standing) }
    return seen.map { relations in
        let roles = zip(Role.allCases, standings).filter { $0.1 == relations }.map(\.0)
        let isReasoned = Permissions.answer(verb, role: roles[0], relation: relations[0]) == .needsReason
        return "| \(verb.rawValue) | \(words(roles)) | \(words(relations)) | \(isReasoned ? "yes" : "") |"
    }
}

private func words<Word: RawRepresentable & CaseIterable>(_ words: [Word]) -> String where Word.RawValue == String {
    words.count == Word.allCases.count ? "any" : words.map(\.rawValue).joined(separator: ", ")
}
