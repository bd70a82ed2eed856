import Clinical

/// Where a meeting is, and by whose clock it meets.
struct MeetingPlace {
    /// Nil where the place is in no country that this directory holds.
    let place: ServicePlace?
    /// An address, a building or a point is given.
    let isSomewhere: Bool
    /// It is given only roughly.
    let isRough: Bool
    let left: [FieldProblem]
    /// As `MutualAidMeeting.timeZone`.
    let timeZone: String?
    /// Why there is no place.
    let elsewhere: String

    init(_ fields: MeetingFields, _ context: ImportContext) {
        var left: [FieldProblem] = []
        let country = MeetingPlace.country(fields)
        isRough = ["yes", "true", "1"].contains(fields["approximate"]?.lowercased())
        isSomewhere = ["address", "formatted_address", "location", "latitude"].contains { fields[$0] != nil }
        place = country.known.map { MeetingPlace.place($0, fields, context, &left) }
        elsewhere =
            country.said.map { "“\($0)” is not a country we list" } ?? "no country is stated, and no UK postcode"
        timeZone = MeetingPlace.zone(fields["timezone"], country.known)
        self.left = left
    }

    /// Zones whose clocks always show what those of the UK show.
    private static let ukZones = [
        "Europe/London", "Europe/Belfast", "Europe/Jersey", "Europe/Guernsey", "Europe/Isle_of_Man", "GB",
    ]
    private static let ukNames = [
        "gb", "gbr", "uk", "united kingdom", "great britain", "england", "scotland", "wales", "northern ireland",
    ]
    private static let usNames = ["us", "usa", "united states", "united states of america"]

    private static func zone(_ stated: String?, _ country: ServicePlace.Country?) -> String? {
        if let stated { return ukZones.contains(stated) ? nil : String(stated.prefix(60)) }
        return country == .uk ? nil : MutualAidMeeting.zoneNotStated
    }

    /// By what the feed says, or a postcode or a time zone that only one country has.
    private static func country(_ fields: MeetingFields) -> (known: ServicePlace.Country?, said: String?) {
        let said = fields["country"] ?? fields["formatted_address"].flatMap(lastPart)
        if let name = said?.lowercased() {
            if ukNames.contains(name) { return (.uk, said) }
            if usNames.contains(name) { return (.us, said) }
            if fields["country"] != nil { return (nil, said) }
        }
        let isUK = postcode(fields) != nil || fields["timezone"].map(ukZones.contains) == true
        return (isUK ? .uk : nil, nil)
    }

    private static func lastPart(_ address: String) -> String? {
        address.split(separator: ",").last.map { String($0).trimmed }
    }

    /// A UK postcode of its own or within the address, as the format's “formatted address” carries it.
    private static func postcode(_ fields: MeetingFields) -> Postcode? {
        if let own = fields["postal_code"].flatMap({ Postcode($0) }) { return own }
        let words = (fields["formatted_address"] ?? "").split { $0 == " " || $0 == "," }
        return zip(words, words.dropFirst()).lazy.compactMap { Postcode("\($0) \($1)") }.first
    }

    private static func place(
        _ country: ServicePlace.Country, _ fields: MeetingFields, _ context: ImportContext, _ left: inout [FieldProblem]
    ) -> ServicePlace {
        var place = ServicePlace(country)
        place.address = fields.plain("address") ?? shortened(fields)
        place.town = fields["address"] == nil ? nil : fields["city"]
        place.district = fields["state"]
        place.postalCode = country == .uk ? ukPostcode(fields, context, &left) : fields["postal_code"]
        if let latitude = fields["latitude"].flatMap({ Double($0) }),
            let longitude = fields["longitude"].flatMap({ Double($0) })
        {
            place.coordinate = Coordinate(latitude: latitude, longitude: longitude)
        }
        return place
    }

    /// The formatted address without its postcode and country, which are held apart.
    private static func shortened(_ fields: MeetingFields) -> String? {
        guard let whole = fields.plain("formatted_address") else { return nil }
        let bare = whole.replacing(postcode(fields)?.description ?? "\n", with: "")
        let parts = bare.split(separator: ",").map { String($0).trimmed }
        let kept = parts.filter { !$0.isEmpty && !ukNames.contains($0.lowercased()) }
        return kept.isEmpty ? nil : kept.joined(separator: ", ")
    }

    private static func ukPostcode(
        _ fields: MeetingFields, _ context: ImportContext, _ left: inout [FieldProblem]
    ) -> String? {
        let typed = fields["postal_code"] ?? postcode(fields)?.description
        guard let typed else { return nil }
        do throws(PostcodeProblem) {
            return try Postcode.checked(typed, known: context.knownOutcodes).description
        } catch {
            left.append(FieldProblem("postal_code", error.words + "; left out"))
            return nil
        }
    }
}
