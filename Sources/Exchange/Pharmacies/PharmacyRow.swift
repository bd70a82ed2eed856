import Clinical

extension NamedRow {
    func identity() throws(FieldProblem) -> String {
        guard let id = self["OrganisationID"] else { throw FieldProblem("OrganisationID", "is empty") }
        return id
    }

    /// What a pharmacy's own row says. A postcode or phone number that cannot be right is left out, for the point on
    /// the map still finds the door; a row with neither name nor place is refused.
    func facts(_ context: ImportContext, _ left: inout [FieldProblem]) throws(FieldProblem) -> ServiceFacts {
        var facts = ServiceFacts()
        guard let name = self["OrganisationName"] else { throw FieldProblem("OrganisationName", "is empty") }
        facts.name = name
        facts.settings = [.pharmacy]
        facts.place = try place(context, &left)
        facts.phone = phone("Phone", &left)
        facts.email = self["Email"]
        facts.website = self["Website"]
        return facts
    }

    private func place(
        _ context: ImportContext, _ left: inout [FieldProblem]
    ) throws(FieldProblem) -> ServicePlace {
        var place = ServicePlace(.uk)
        let parts = ["Address1", "Address2", "Address3"].compactMap { self[$0] }
        place.address = parts.isEmpty ? nil : parts.joined(separator: ", ")
        place.town = self["City"]
        place.district = self["County"]
        place.coordinate = try? coordinate()
        do {
            place.postalCode = try ukPostcode("Postcode", context)
        } catch {
            guard let problem = error as? FieldProblem, place.coordinate != nil else {
                throw FieldProblem("Postcode", "there is neither a postcode nor a point on the map that can be right")
            }
            left.append(FieldProblem(problem.field, problem.reason + "; left out"))
        }
        return place
    }
}
