extension ServiceFacts {
    /// Whether anything is said of a field. A switch, because every field of every service is asked when the directory
    /// is counted.
    public func states(_ field: ServiceField) -> Bool {
        switch field {
        case .name: name != nil
        case .place: place != nil
        case .provider: provider != nil
        case .help: help != nil
        case .settings: settings != nil
        case .substances: substances != nil
        case .audiences: audiences != nil
        case .funding: funding != nil
        case .price: price != nil
        case .priceCovers: priceCovers != nil
        case .insurers: insurers != nil
        case .opening: opening != nil
        case .waitDays: waitDays != nil
        case .capacity: capacity != nil
        default: statesOfStaying(field)
        }
    }

    private func statesOfStaying(_ field: ServiceField) -> Bool {
        switch field {
        case .detoxOnSite: detoxOnSite != nil
        case .aftercare: aftercare != nil
        case .visitingFromDay: visitingFromDay != nil
        case .children: children != nil
        case .couples: couples != nil
        case .pets: pets != nil
        case .faith: faith != nil
        case .languages: languages != nil
        case .stepFree: stepFree != nil
        case .access: access != nil
        case .regulator: regulator != nil
        case .rating: rating != nil
        case .phone: phone != nil
        case .email: email != nil
        default: website != nil
        }
    }
}
