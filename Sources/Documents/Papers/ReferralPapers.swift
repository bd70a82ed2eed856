public import Clinical

extension Paper {
    /// What the holder of a receipt code sees of a referral. It names nobody and holds no code.
    public init(status page: ReferralStatusPage, appointment: AppointmentOffer?, made: Instant, site: String? = nil) {
        let now = UKTime(made)
        let year = now.day.year
        let late = page.late.map { [Block.card(Card(.warning, title: "We are late", lines: [Words($0)]))] } ?? []
        let offer = appointment.map { offer in
            [
                Block.heading(2, "Your appointment"),
                .paragraph(Words("\(UKTime(offer.startsAt).spoken(inYear: year)), \(offer.place)")),
            ]
        }
        let steps = page.lines.map { [Words(UKTime($0.at).spoken(inYear: year)), Words($0.words)] }
        let history: [Block] =
            steps.isEmpty
            ? []
            : [
                .heading(2, "What has happened"),
                .table(Table(columns: [.init("When"), .init("What")], rows: steps, hasRowHeadings: true)),
            ]
        self.init(
            title: "Where is my referral?", lead: Words(page.headline),
            blocks: [.paragraph(Words(page.next))] + late + (offer ?? []) + history + [.emergency],
            footer: "As it stood on \(now.spoken(inYear: year))", made: made, site: site)
    }

    /// The receipt of a referral that was sent. Whoever holds it and the secret word can see how the referral goes.
    /// - Parameter next: what happens next, to this sender, a sentence each.
    public init(receipt code: String, next: [String], team: String, made: Instant, site: String? = nil) {
        self.init(
            title: "We have your referral",
            blocks: [
                .card(
                    Card(
                        .good, label: "YOUR CODE", title: code,
                        lines: [
                            "Keep this safe. We cannot show it again.",
                            "To see what is happening, go to “Where is my referral?” and type this code and your"
                                + " secret word.",
                            "Do not write your secret word on this paper.",
                        ])),
                .heading(2, "What happens next"), .bullets(next.map { Words($0) }),
                .paragraph("It goes to the \(team) team. " + .link("Where is my referral?", to: .page("/status"))),
                .emergency,
            ],
            footer: "Sent \(UKTime(made).spoken(inYear: UKTime(made).day.year))", made: made, site: site)
    }
}
