import Actions
import Clinical
import Documents

extension Site {
    /// Sends the form, or shows what stops it. Sent twice, it is one referral and shows one code.
    func receiptPage(_ request: PageRequest) async throws -> PageResponse {
        guard let form = request.form else { return .redirect(to: .status) }
        guard let asked = ReferRequest(form, seal: seal, now: house.clock()) else {
            return try startAgain()
        }
        guard asked.isFresh else { return try await checkPage(asked, saying: .tooOld) }
        do {
            let sent = try await SendReferral.run(asked.draft, in: house)
            let notices = FormNotice.all(for: asked.draft.answers, today: asked.today)
            let hasSafeWay = !asked.draft.answers.safeWays.isEmpty
            return ReceiptModel(
                sent: sent, hasSafeWay: hasSafeWay, notices: notices, sealed: form.exactly("answers") ?? ""
            ).page
        } catch .notReady {
            return try await checkPage(asked)
        } catch .nobodyToRead {
            return try await checkPage(asked, saying: .nobodyToRead)
        } catch .store(let trouble) {
            return try await checkPage(asked, saying: .notSaved).reporting(trouble)
        } catch {
            throw error
        }
    }

    /// The receipt on paper. What was sent is sent once more, which is the same referral and the same code.
    func receiptPaper(_ request: PageRequest) async throws -> PageResponse {
        guard let form = request.form else { return .redirect(to: .status) }
        guard let asked = ReferRequest(form, seal: seal, now: house.clock()), asked.isFresh else {
            return .redirect(to: .status)
        }
        guard Printing.mayGoOn(for: Network(request.network), in: house) else { return .busyPrinting() }
        guard let sent = try? await SendReferral.run(asked.draft, in: house) else {
            return try await receiptPage(request)
        }
        let hasSafeWay = !asked.draft.answers.safeWays.isEmpty
        let receipt = Paper(
            receipt: sent.code,
            next: ReceiptModel(sent: sent, hasSafeWay: hasSafeWay, notices: [], sealed: "").next,
            team: sent.team.name, made: house.clock(), site: address)
        return await paper(receipt, named: "receipt")
    }
}

private struct ReceiptModel {
    let sent: SendReferral.Sent
    let hasSafeWay: Bool
    let notices: [FormNotice]
    /// What was sent, sealed, for the receipt on paper.
    let sealed: String

    var page: PageResponse {
        var frame = Frame("We have your referral")
        frame.section = .refer
        return .page(frame) { html in html.receipt(self) }
    }

    /// What happens next, to this sender.
    var next: [String] {
        switch sent.holder {
        case .person:
            sent.readingTime.sentences + [
                hasSafeWay
                    ? "Then we get in touch, in the ways you said are safe."
                    : "No way felt safe, so we do not ring or write. Come back with your code to hear more."
            ]
        case .family:
            sent.readingTime.sentences + [
                "We cannot tell you what happens after that unless they say we may. Your code shows that we have it.",
                "You can ask us for help for yourself too.",
            ]
        case .professional:
            sent.readingTime.sentences + [
                "If they agreed that you may, your code shows you how it goes."
            ]
        }
    }
}

extension HTML {
    /// The card that a person keeps. `keeping` is what whoever sees it now must do.
    mutating func codeCard(_ code: String, _ keeping: String) {
        printCard("Your code") { html in
            html.receiptCode(code)
            html.p(keeping)
            html.p("To see what is happening, go to “Where is my referral?” and type this code and your secret word.")
            html.p("Do not write your secret word on this card.")
        }
    }

    fileprivate mutating func receipt(_ model: ReceiptModel) {
        h1("We have your referral. Thank you.")
        notices(model.notices)
        if model.sent.wasAlreadySent {
            notice(.calm, "We already had this from you") {
                $0.p(
                    "It was sent once and is safe. If you changed an answer since, we still have the first one, and "
                        + "the word you chose first opens it. Tell us about the change when we talk.")
            }
        }
        codeCard(model.sent.code, "Write this down, or print this page. We cannot show it again.")
        form(to: .receiptPaper) { html in
            html.hidden("answers", model.sealed)
            html.buttons { $0.button(.secondary, "View as PDF, to keep or print") }
        }
        h2("What happens next")
        ul { html in for sentence in model.next { html.li(sentence) } }
        p { html in
            html.text("It goes to the \(model.sent.team.name) team. ")
            html.a("Where is my referral?", .href(.status))
        }
    }
}
