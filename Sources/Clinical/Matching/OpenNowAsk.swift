/// “Open now” made ready for comparing with every service.
struct OpenNowAsk {
    private let moment: OpenMoment
    private let timetables: [Timetable?]

    /// Nil when it is not asked for, or no moment is known to ask about.
    init?(_ query: FinderQuery, _ timetables: [Timetable?]) {
        guard query.isOpenNow, let moment = query.moment else { return nil }
        self.moment = OpenMoment(moment)
        self.timetables = timetables
    }

    func standing(at index: Int) -> Standing {
        switch timetables[index]?.standing(at: moment) {
        case .open: .met
        case .closed: .missed
        case .notKnown, nil: .notStated
        }
    }
}

extension ReasonTeller {
    /// Whether it is open, or when it meets next, where that is asked or anything is known of it.
    func openNow(_ service: TreatmentService) -> [Reason] {
        guard let moment = query.moment else { return [] }
        guard query.isOpenNow || service.timetable != nil || service.meeting != nil else { return [] }
        let source = service.opening?.source ?? service.meeting?.source
        let stance = stance(service.openNow(at: moment), ofMeeting: service.meeting != nil)
        return [Reason(stance: stance, words: service.openWords(at: moment), source: source)]
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

    /// Meetings are free to go to, and nobody pays for them but those who come.
    func freeWords(_ service: TreatmentService) -> String? { service.meeting == nil ? nil : "free to go" }
}
