import Clinical

/// One meeting of a feed as facts, and the fields that were left out on the way.
struct MeetingRow {
    let fields: MeetingFields
    let fellowship: Fellowship
    let context: ImportContext
    private(set) var left: [FieldProblem] = []

    init(_ fields: MeetingFields, _ fellowship: Fellowship, _ context: ImportContext) {
        (self.fields, self.fellowship, self.context) = (fields, fellowship, context)
    }

    mutating func facts() throws(FieldProblem) -> ServiceFacts {
        let kinds = codes
        let spot = MeetingPlace(fields, context)
        left += spot.left
        let week = try MeetingTimes(fields).week(&left)
        let way = try way(kinds, spot)
        var facts = ServiceFacts()
        facts.name = try fields.required("name")
        facts.help = [.mutualAid]
        facts.settings = way == .online || way == .both ? [.mutualAid, .online] : [.mutualAid]
        facts.funding = [.free]
        facts.substances = fellowship.substances
        facts.audiences = audiences(kinds)
        facts.languages = nonEmpty(MeetingKind.languages(kinds))
        facts.access = nonEmpty(MeetingKind.access(kinds))
        facts.place = way == .online ? nil : spot.place
        facts.meeting = meeting(way, week, spot, kinds)
        facts.website = link("url")
        return facts
    }

    /// The day the listing was last changed, or else the day of the feed.
    mutating func checkedOn() -> Day {
        guard let updated = fields["updated"] else { return context.checkedOn }
        guard let day = Day(String(updated.prefix(10))), day <= context.checkedOn else {
            left.append(FieldProblem("updated", "“\(updated)” is no day up to that of the feed; left out"))
            return context.checkedOn
        }
        return day
    }

    private var codes: [String] {
        fields.list("types").compactMap(\.words).flatMap { $0.split(separator: ",") }.map { String($0).trimmed }
            .filter { !$0.isEmpty && $0.utf8.count <= 40 }
    }

    private func audiences(_ kinds: [String]) -> [Audience]? {
        nonEmpty((fellowship.isForFamilies ? [.families] : []) + MeetingKind.audiences(kinds))
    }

    private func nonEmpty<Item>(_ items: [Item]) -> [Item]? { items.isEmpty ? nil : items }

    /// Rule, as the format has it: online with a link or a number to ring; in a room unless it can be joined online
    /// and its address is only approximate, the room is shut for now, or the feed says that it is only online.
    private func way(
        _ kinds: [String], _ place: MeetingPlace
    ) throws(FieldProblem) -> MutualAidMeeting.Way {
        let isOnline = link("conference_url") != nil || dialIn != nil
        let isRoomShut = kinds.contains { $0.uppercased() == MeetingKind.roomIsShut }
        let said = fields["attendance_option"]?.lowercased()
        if said == "inactive" || (isRoomShut && !isOnline) { return .notNow }
        let isOnlineAlone = isOnline && (said == "online" || isRoomShut || place.isRough)
        let hasRoom = place.isSomewhere && !isOnlineAlone
        switch (hasRoom, isOnline) {
        case (true, true): return place.place == nil ? .online : .both
        case (false, true): return .online
        case (true, false):
            guard place.place != nil else { throw FieldProblem("country", place.elsewhere) }
            return .inPerson
        case (false, false): throw FieldProblem("formatted_address", "it says neither where it is nor how to join")
        }
    }

    private func meeting(
        _ way: MutualAidMeeting.Way, _ week: OpeningHours?, _ place: MeetingPlace, _ kinds: [String]
    ) -> MutualAidMeeting {
        var meeting = MutualAidMeeting(fellowship, way, week: week, timeZone: place.timeZone, kinds: kinds)
        meeting.group = fields.plain("group")
        meeting.venue = way == .online ? nil : fields.plain("location")
        meeting.isPlaceRough = place.isRough
        meeting.region =
            fields.plain("region")
            ?? nonEmpty(fields.list("regions").compactMap(\.words))?
            .joined(separator: ", ")
        let notes = [fields.plain("notes"), way == .online ? nil : fields.plain("location_notes")].compactMap(\.self)
        meeting.notes = notes.isEmpty ? nil : notes.joined(separator: " ")
        meeting.onlineLink = link("conference_url")
        meeting.onlineNotes = fields.plain("conference_url_notes")
        meeting.dialIn = dialIn
        meeting.dialInNotes = fields.plain("conference_phone_notes")
        return meeting
    }

    /// Only a page on the web that is safe to follow.
    private func link(_ name: String) -> String? {
        guard let text = fields[name], text.hasPrefix("https://") || text.hasPrefix("http://"),
            text.utf8.count <= 2000, text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C })
        else { return nil }
        return text
    }

    /// A number to ring, with the pauses and signs that lead into one meeting.
    private var dialIn: String? {
        guard let text = fields["conference_phone"] else { return nil }
        let kept = text.filter { $0.isASCII && ($0.isNumber || "+,*#".contains($0)) }
        return kept.filter(\.isNumber).count >= 6 && kept.count <= 60 ? kept : nil
    }
}
