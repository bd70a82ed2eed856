public import Clinical

/// Offers the person a time and a place. They see it on their status page and can answer there.
public struct OfferAppointment {
    public static func run(
        _ ask: TriageAsk, startsAt: Instant?, place: String, with: String, by actor: Actor, in house: House
    ) async throws(TriageRefusal) -> TriageDone {
        try await house.take(.offerAppointment, ask, by: actor) { _ throws(TriageRefusal) in
            guard let startsAt else {
                throw .mistake(.day, "Write a day like 20/11/2026 and a time like 14:30.")
            }
            return TriagePlan(
                .appointmentOffered(AppointmentOffer(startsAt: startsAt, place: place.tidy, with: with.tidy)))
        }
    }
}

extension String {
    /// As it is kept: without control characters, or blanks at either end.
    var tidy: String { withoutControlCharacters.trimmed }
}
