extension HTML {
    mutating func designOfCards() {
        h2("How soon, and what is going on")
        careCard(.emergency, "Call 999 now") { html in
            html.p("If someone cannot be woken, is having a fit, or is not breathing as they should.")
        }
        careCard(.urgent, "Speak to someone today") { html in
            html.p { html in
                html.text("If you shake, sweat or feel sick when you stop drinking. Call 111: ")
                html.phone("111")
                html.text(".")
            }
        }
        careCard(.nonUrgent, "Talk it over") { html in
            html.p("If you would like to change something and wonder where to begin.")
        }
        notice(.good, "Your referral has been sent") {
            $0.p("Keep the code below. You will need it to see where it is.")
        }
        notice(.calm, "We are closed until Monday at 9 am")
        notice(.warning, "Two people changed this at once") { $0.p("Read what changed, then send yours again.") }
        p { html in
            for mood in Mood.allCases {
                html.tag(mood, mood.rawValue)
                html.text(" ")
            }
        }
        printCard("Your receipt") { html in
            html.p("Keep this card. When this page is printed, only the card is.")
            html.receiptCode("k7p2 9xqm 4t8a 0c3d")
        }
        card("A card") { $0.p("A box round things that belong together.") }
        nothing(
            "No referrals are waiting", "New ones appear here as soon as they are sent.", next: ("See all", .design))
        more("Why do you ask this?") { $0.p("So that the first person you meet does not have to ask it again.") }
    }

    mutating func designOfLists() {
        h2("Lists")
        steps([
            Step(words: "About you", link: .design, mood: .good, status: "Done"),
            Step(words: "How to reach you", link: .design, mood: .calm, status: "Started"),
            Step(words: "Check and send", mood: .quiet, status: "Not yet"),
        ])
        timeline([
            TimelineEntry(when: "Monday 2 March, 9:14 am", machineWhen: "2026-03-02T09:14Z", title: "You sent this"),
            TimelineEntry(
                when: "Monday 2 March, 11:30 am", machineWhen: "2026-03-02T11:30Z", title: "Priya read it",
                words: "She is looking for a time that suits you."),
            TimelineEntry(when: "By Wednesday 4 March", title: "We call you", isAhead: true),
        ])
        answers([
            Answered(question: "Name", answer: ["Siân O’Neill-Þórsdóttir"], change: .design),
            Answered(question: "Address", answer: ["Flat 2", "14 Canal Street", "Leeds"], change: .design),
            Answered(question: "Safe word", answer: [], change: .design),
        ])
        let columns = [
            Column("Person", sort: .design, sorted: nil),
            Column("Waiting", isNumber: true, sort: .design, sorted: .descending), Column("State"),
        ]
        let rows: [(String, String, Mood, String)] = [
            ("Amina B.", "2 h 10 min", .danger, "Overdue"), ("Sam", "45 min", .warning, "Danger flag"),
            ("محمد", "5 min", .calm, "New"),
        ]
        table("Referrals waiting", id: "waiting", columns, rows) { html, row in
            html.rowHeading { $0.bdi(row.0) }
            html.numberCell(row.1)
            html.td { $0.tag(row.2, row.3) }
        }
    }

    mutating func designOfWays() {
        h2("Finding one’s way")
        trail([("Inbox", .design), ("Sam", .design)])
        searchBox("Find a person", name: "q", value: "", to: .design)
        pages(2, of: 7) { .design.asking("page", String($0)) }
        h2("Words")
        h3("A smaller heading")
        p { html in
            html.text("A paragraph with ")
            html.strong("something strong")
            html.text(", ")
            html.a("a link", .href(.design))
            html.text(" and a number to call, ")
            html.phone("0300 123 6600")
            html.text(".")
        }
        ul { html in
            html.li("One thing")
            html.li("Another thing")
        }
        ol { html in
            html.li("First")
            html.li("Then")
        }
        hr()
        p("A hint, in softer words.", .class("hint"))
    }
}
