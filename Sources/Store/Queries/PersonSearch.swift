public import Clinical

/// What a search for a person found.
public enum PersonSearchAnswer: Sendable {
    /// Nothing was typed that can be looked for.
    case tooLittle
    /// More than fifty people could be meant: ask for one more letter.
    case tooMany
    /// Candidates, most recent contact first. Marks collide, so the caller asks each opened one.
    case candidates([Sealed<Person>])
}

extension Reading {
    /// How many candidates one search may open.
    public static let searchLimit = 50

    /// People who carry every one of `terms`, known to one of `teams`, or to any team when it is nil. All marks are
    /// intersected in the database; nothing is opened and nothing is ordered by name there.
    public func people(
        carrying terms: [SearchTerm], in organisation: ID<Organisation>, teams: [ID<Team>]?, marks: Marks
    ) throws -> PersonSearchAnswer {
        guard !terms.isEmpty, teams?.isEmpty != true else { return .tooLittle }
        var values: [SQLValue] = [.text(organisation.text)]
        func placeholder(_ value: SQLValue) -> String {
            values.append(value)
            return "?\(values.count)"
        }
        let known = teams.map { teams in
            " AND team IN (\(teams.map { placeholder(.text($0.text)) }.joined(separator: ", ")))"
        }
        let each = terms.map { term in
            """
            SELECT subject FROM token WHERE organisation = ?1 AND kind = \(placeholder(.text(term.kind.rawValue))) \
            AND token = \(placeholder(.bytes(marks.mark(term, in: organisation))))\(known ?? "")
            """
        }
        let subjects = each.joined(separator: " INTERSECT ")
        let found = try latest(
            Person.self,
            where: """
                k.id IN (\(subjects)) ORDER BY
                (SELECT touched_at FROM chain c WHERE c.subject = k.id AND c.name = 'record') DESC, k.id
                LIMIT \(Self.searchLimit + 1)
                """, values)
        return found.count > Self.searchLimit ? .tooMany : .candidates(found)
    }
}
