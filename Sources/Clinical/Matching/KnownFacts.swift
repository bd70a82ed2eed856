// What is known of a service when all that is said of it is read together. Pages and comparisons both ask here, so that
// none says “not known” of what stands a line below.

extension TreatmentService {
    /// What is known of a field, also where the service says it in another: who names “pets welcome” under getting in
    /// has said it of pets. Nil when it is not known.
    public func known(_ field: ServiceField) -> Sourced<String>? {
        switch field {
        case .funding: freeToGo ?? fact(field)
        case .price: fact(field) ?? freeToGo ?? free
        case .pets: fact(field) ?? named(.petsWelcome)
        case .stepFree: fact(field) ?? named(.wheelchair)
        case .detoxOnSite: fact(field) ?? answer(to: .detoxOnSite).map { Sourced($0.value ? "yes" : "no", $0.source) }
        default: fact(field)
        }
    }

    /// Meetings are free to go to, and nobody pays for them but those who come.
    var freeToGo: Sourced<String>? { self.meeting.map { Sourced("free to go", $0.source) } }

    /// Whoever takes no money has no price to ask about.
    private var free: Sourced<String>? {
        guard let funding = self.funding, funding.value == [.free] else { return nil }
        return Sourced("free", funding.source)
    }

    private func named(_ feature: AccessFeature) -> Sourced<String>? {
        guard let access = self.access, access.value.contains(feature) else { return nil }
        return Sourced(feature.words, access.source)
    }

    /// The week in which it is open, or when and how a meeting meets. Hours that are no longer believed are not told:
    /// only that they were known, and when. Nil when nobody states them.
    public func hoursToGoBy(at moment: Instant) -> Sourced<String>? {
        if let meeting = self.meeting {
            let week = timetable?.isRecent(on: UKTime(moment).day) == true ? meeting.value.week?.spokenWeek : nil
            let how = meeting.value.way == .notNow ? "" : "; \(meeting.value.way.words)"
            return Sourced((week ?? openWords(at: moment)) + how, meeting.source)
        }
        guard let timetable, let source = self.opening?.source else { return nil }
        let isBelieved = timetable.isRecent(on: UKTime(moment).day)
        return Sourced(isBelieved ? timetable.hours.inWords : openWords(at: moment), source)
    }
}

extension TreatmentService {
    /// What the hours of a shop do not tell, where it is one. It stands wherever such hours are told.
    public var shopHoursWarning: String? {
        guard self.settings?.value.contains(.pharmacy) == true else { return nil }
        return "The times for a supervised dose or for needles can be shorter than the shop’s. Ring first."
    }
}

extension MutualAidMeeting.Way {
    /// How one can take part.
    public var words: String {
        switch self {
        case .inPerson: "in a room, face to face"
        case .online: "online or by phone, so you can join from anywhere"
        case .both: "in a room, and online at the same time"
        case .notNow: "it is listed, but does not meet at present"
        }
    }
}
