/// What a query asks of time, made ready for comparing with every service.
struct TimeAsk {
    private let wish: OpeningWish?
    private let moment: OpenMoment?
    /// Only what is open at `moment` fits.
    let isOpenNow: Bool
    private let timetables: Timetables

    init(_ query: FinderQuery, _ timetables: Timetables) {
        wish = query.opening
        moment = query.moment.map(OpenMoment.init)
        isOpenNow = query.isOpenNow && query.moment != nil
        self.timetables = timetables
    }

    /// Hours that are not there, or were too old at the moment they are asked about, say nothing.
    func wished(at index: Int) -> Standing {
        guard let wish else { return .met }
        guard let gist = timetables.gists[index], moment.map(gist.isBelieved) ?? true else { return .notStated }
        let isMet = gist.meets(wish) ?? timetables.all[index].map { wish.isMet(by: $0.hours) } ?? false
        return isMet ? .met : .missed
    }

    func openNow(at index: Int) -> Standing {
        guard isOpenNow, let moment else { return .met }
        guard let gist = timetables.gists[index] else { return .notStated }
        switch gist.standing(at: moment) ?? timetables.all[index]?.standing(at: moment) {
        case .open: return .met
        case .closed: return .missed
        case .notKnown, nil: return .notStated
        }
    }
}

extension ReasonTeller {
    /// Whether it is open, or when it meets next, where that is asked or anything is known of it.
    func openNow(_ service: TreatmentService) -> [Reason] {
        guard let moment = query.moment else { return [] }
        guard query.isOpenNow || service.timetable != nil || service.meeting != nil else { return [] }
        let source = service.opening?.source ?? service.meeting?.source
        let now = service.openNow(at: moment)
        let isOff = service.meeting?.value.way == .notNow
        let stance = isOff ? .con : stance(now, ofMeeting: service.meeting != nil)
        let words = service.words(now, at: moment)
        let warning = now.isByHours ? service.shopHoursWarning.map { ". " + $0.dropLast() } : nil
        return [Reason(stance: stance, words: words + (warning ?? ""), source: source)]
    }

    /// A shop that is shut speaks against going now; a meeting that is to come does not, unless it must be on now.
    private func stance(_ now: OpenNow, ofMeeting isMeeting: Bool) -> Reason.Stance {
        switch now {
        case .open: .pro
        case .onBreak, .closed(.at): isMeeting && !query.isOpenNow ? .pro : .con
        case .closed: .con
        case .bankHoliday, .lastKnown, .notKnown: .ask
        }
    }

    /// That it is a meeting, and whose.
    func meeting(_ service: TreatmentService) -> [Reason] {
        guard let meeting = service.meeting else { return [] }
        let whose = meeting.value.fellowship == .other ? meeting.value.group : nil
        let words = "a meeting of \(whose ?? meeting.value.fellowship.name)"
        let rough = Reason(stance: .con, words: "the address shows only roughly where it is", source: meeting.source)
        return [Reason(stance: .pro, words: words, source: meeting.source)]
            + (meeting.value.isPlaceRough && meeting.value.way != .online ? [rough] : [])
    }
}
