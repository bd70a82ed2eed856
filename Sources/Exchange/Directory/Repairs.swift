import Clinical

extension NamedRow {
    func required(_ column: String) throws -> String {
        guard let text = self[column] else { throw FieldProblem(column, "is empty") }
        guard text.utf8.count <= 1000 else { throw FieldProblem(column, "is longer than 1,000 characters") }
        return text
    }

    /// A postcode that can exist, written with one space.
    func ukPostcode(_ column: String, _ context: ImportContext) throws -> String {
        do {
            return try Postcode.checked(try required(column), known: context.knownOutcodes).description
        } catch let problem as PostcodeProblem {
            throw FieldProblem(column, problem.words)
        }
    }

    func coordinate() throws -> Coordinate {
        guard let latitude = self["latitude"].flatMap({ Double($0) }),
            let longitude = self["longitude"].flatMap({ Double($0) }),
            let point = Coordinate(latitude: latitude, longitude: longitude)
        else { throw FieldProblem("latitude", "there is no such point on the map") }
        return point
    }

    /// A number one can ring, its leading 0 put back. One that cannot be right is left out and named:
    /// no number at all is safer than someone else's.
    func phone(_ column: String, _ left: inout [FieldProblem]) -> String? {
        guard let text = self[column] else { return nil }
        if let number = PhoneNumber(text), !isCountingUp(number.digits) { return number.digits }
        left.append(FieldProblem(column, "“\(text)” is not a whole phone number; left out"))
        return nil
    }

    /// `0123456789` is what people type when a form insists.
    private func isCountingUp(_ digits: String) -> Bool { digits.hasPrefix("0123456") || digits.hasPrefix("01234567") }
}

extension String {
    /// `1 High Street,Leeds` as one writes an address.
    var spacedCommas: String { split(separator: ",").map { String($0).trimmed }.joined(separator: ", ") }
}

/// A day as US files write it, `1/31/2025`, with or without a time after it.
func usDay(_ text: String) -> Day? {
    let parts = (text.split(separator: " ").first ?? "").split(separator: "/").map { Int($0) }
    guard parts.count == 3, let month = parts[0], let day = parts[1], let year = parts[2] else { return nil }
    return Day(year: year, month: month, day: day)
}
