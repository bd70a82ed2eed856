/// Whether someone must come to a service's door to be helped by it.
enum Reach: Sendable {
    case atItsDoor
    /// They may come, or ring, or join on a screen.
    case both
    /// It has no door: by phone or on a screen alone.
    case fromAnywhere
}

extension TreatmentService {
    /// Rule: a service is reached from anywhere only if every way in which it helps is. One that also has a room is
    /// near or far like any other. Of a meeting its own listing says how one can take part.
    var reach: Reach {
        if let meeting = self.meeting {
            return switch meeting.value.way {
            case .inPerson, .notNow: .atItsDoor
            case .both: .both
            case .online: .fromAnywhere
            }
        }
        let settings = self.settings?.value ?? []
        guard settings.contains(where: \.isReachedFromAnywhere) else { return .atItsDoor }
        return settings.allSatisfy(\.isReachedFromAnywhere) ? .fromAnywhere : .both
    }

    /// `online`, `by phone`, or both: how someone far away is helped.
    var waysFromAfar: String {
        let settings = self.settings?.value ?? []
        let meeting = self.meeting?.value
        let isByPhone = meeting.map { $0.dialIn != nil } ?? settings.contains(.helpline)
        let isOnline = meeting.map { $0.onlineLink != nil || !isByPhone } ?? settings.contains(.online)
        return [isByPhone ? "by phone" : nil, isOnline ? "online" : nil].compactMap(\.self).joined(separator: " or ")
    }
}

extension FinderRow {
    /// Whether someone who lives anywhere is helped with what is asked.
    func isReached(forARoom: Bool) -> Bool { reach == .fromAnywhere || (reach == .both && !forARoom) }
}

extension FinderQuery {
    /// Nobody sleeps in a telephone or takes a dose from a screen: whoever asks for what is only had in a room is not
    /// helped from afar.
    var isForARoom: Bool {
        let rooms: [Setting] = [.residential, .inpatientDetox, .dayProgramme, .pharmacy]
        let isToStay = !needs.isDisjoint(with: [.detoxOnSite, .children, .couples, .pets]) || visitsFromDay != nil
        let isHandedOver = !help.isDisjoint(with: [
            .needleExchange, .supervisedMedicines, .inpatientDetox, .communityDetox, .residential, .supportedHousing,
        ])
        return isToStay || isHandedOver || setting.map(rooms.contains) == true
    }
}
