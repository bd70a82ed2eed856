extension ServicePlace {
    /// The nations this place may be in, by its postcode area. Empty for the United States, the Channel Islands and the
    /// Isle of Man, which have clocks or bank holidays of their own; every nation where no postcode is known.
    ///
    /// The area TD lies on both sides of the border. Areas on the Welsh border count as England, whose bank holidays
    /// Wales shares.
    public var nations: Set<Nation> {
        guard country == .uk else { return [] }
        return postcode.map { Nation.all(inArea: $0.outcode.areaLetters) } ?? Set(Nation.allCases)
    }
}

extension Nation {
    /// The nations in which a postcode area lies; none for the Channel Islands and the Isle of Man.
    static func all(inArea letters: String) -> Set<Nation> {
        switch letters {
        case "GY", "JE", "IM": []
        case "BT": [.northernIreland]
        case "TD": [.scotland, .england]
        case "AB", "DD", "DG", "EH", "FK", "G", "HS", "IV", "KA", "KW", "KY", "ML", "PA", "PH", "ZE": [.scotland]
        case "CF", "LD", "LL", "NP", "SA": [.wales]
        default: [.england]
        }
    }
}
