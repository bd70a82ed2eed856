import Clinical

extension HelplineListing {
    public static let all: [HelplineListing] = [
        line("999", "Ambulance, fire and police", Helpline.emergency.number, [.emergency], hours: allDay, .high, .high),
        line(
            "nhs-111", "NHS 111", Helpline.nhs111.number, [.health], in: [.england, .wales, .scotland], hours: allDay,
            .high, .high),
        line("samaritans", "Samaritans", Helpline.samaritans.number, [.crisis], hours: allDay, .high, .high),
        line(
            "lifeline", "Lifeline", "0808 808 8000", [.crisis], in: [.northernIreland], hours: allDay, .high, .high),
        line("childline", "Childline", Helpline.childline.number, [.youngPeople], hours: allDay, .high, .high),
        line(
            "dan-24-7", "DAN 24/7", "0808 808 2234", [.drugs, .alcohol, .family], in: [.wales], hours: allDay, .medium,
            .medium),
        line("frank", "FRANK", "0300 123 6600", [.drugs, .family], hours: allDay, .medium, .low),
        line(
            "drinkline", "Drinkline", "0300 123 1110", [.alcohol, .family],
            hours: "Weekdays 9am to 8pm, weekends 11am to 4pm", .medium, .low, drinkOnly: true),
        line(
            "aa", "Alcoholics Anonymous", "0800 9177 650", [.alcohol], hours: allDay, .medium, .low, drinkOnly: true),
        line("na", "Narcotics Anonymous", "0300 999 1212", [.drugs], hours: "10am to midnight", .medium, .low),
        line("ca", "Cocaine Anonymous", "0800 612 0225", [.drugs], hours: "10am to 10pm", .medium, .low),
        line(
            "al-anon", "Al-Anon, for families", "0800 0086 811", [.family], hours: "10am to 10pm", .medium, .low,
            drinkOnly: true),
        line(
            "gambling", "National Gambling Helpline", "0808 8020 133", [.gambling], hours: allDay, .high, .low),
    ]

    private static let allDay = "Open all day, every day"

    private static func line(
        _ id: String, _ name: String, _ number: String, _ topics: Set<Topic>,
        in nations: Set<Nation> = Set(Nation.allCases), hours: String, _ sure: Confidence,
        _ sureOfHours: Confidence, drinkOnly: Bool = false
    ) -> HelplineListing {
        HelplineListing(
            id: id, name: name, number: number, topics: topics, isOnDrinkOnly: drinkOnly, nations: nations,
            hours: hours,
            hoursConfidence: sureOfHours, citation: Citation(.emergencyCopy, "helplines", sure),
            asOf: Reviewed.firstEdition)
    }
}
