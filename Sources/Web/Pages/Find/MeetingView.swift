import Clinical

extension HTML {
    /// When and where a mutual-aid meeting meets, how to join it, and what it is like.
    mutating func meeting(_ service: TreatmentService, at moment: Instant) {
        guard let listed = service.meeting else { return }
        let meeting = listed.value
        card("When it meets") { html in
            html.p { html in
                html.tag(.calm, "Meeting")
                html.text(" ")
                html.strong(service.openWords(at: moment).capitalisedFirst + ".")
            }
            html.p(meeting.way.words.capitalisedFirst + ".")
            if let week = meeting.week { html.p(week.spokenWeek + (meeting.zoneInWords ?? "") + ".") }
            html.room(meeting)
            html.joining(meeting)
            html.p("From: \(listed.source.inWords).", .class("hint"))
        }
        about(meeting)
    }

    private mutating func room(_ meeting: MutualAidMeeting) {
        if let venue = meeting.venue { p("At \(venue).", .directionFromText) }
        if meeting.isPlaceRough { p("The address shows only roughly where it is. Check first.", .class("hint")) }
    }

    private mutating func joining(_ meeting: MutualAidMeeting) {
        if let link = meeting.onlineLink {
            p { html in
                if let outside = External(web: link) {
                    html.a("Join online", .href(external: outside), .rel("noreferrer"))
                } else {
                    html.text("Join online at \(link)")
                }
                html.text(meeting.onlineNotes.map { " (\($0))" } ?? "")
            }
        }
        if let number = meeting.dialIn {
            p("Or ring \(number)\(meeting.dialInNotes.map { " (\($0))" } ?? "")", .directionFromText)
        }
    }

    private mutating func about(_ meeting: MutualAidMeeting) {
        h2("What it is like")
        let kinds = meeting.kinds.map { MeetingKind.words($0).capitalisedFirst }
        if !kinds.isEmpty { ul { html in for kind in kinds { html.li(kind) } } }
        if let notes = meeting.notes { p(notes, .directionFromText) }
        p(
            "It is free to go. Some groups pass a pot round, and you do not have to give. You can just listen. "
                + "You do not have to give your full name.")
        p(
            "This is a meeting of \(meeting.group ?? meeting.fellowship.name). It is not run by us or by the NHS. "
                + "That we list it is no word for or against it. If one meeting is not for you, try another.",
            .class("hint"))
    }
}

extension MutualAidMeeting {
    fileprivate var zoneInWords: String? {
        switch timeZone {
        case nil: nil
        case MutualAidMeeting.zoneNotStated: ", by a clock that is not stated"
        case let zone?: ", by the clock of \(zone)"
        }
    }
}
