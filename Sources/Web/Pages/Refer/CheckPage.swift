import Actions
import Clinical
import Guides
import HTTPTypes

// Check your answers, and when they will be read: the last page before anything is kept.
extension Site {
    func checkPage(
        _ asked: ReferRequest, saying news: ReferNews? = nil, after: QuestionID? = nil
    ) async throws -> PageResponse {
        let (answers, today) = (asked.draft.answers, asked.today)
        let (preview, trouble) = await preview(asked.draft)
        let model = CheckModel(
            summary: FormSummary(answers, today: today), sealed: try sealed(asked.draft, asked.now),
            missing: FormPath.firstMissing(in: answers, today: today),
            last: FormPath.last(for: answers, today: today),
            notices: FormNotice.all(for: answers, today: today), readingTime: preview?.readingTime,
            helplines: EmergencyLines.lines(
                in: preview?.team.nation ?? .england, young: answers.isYoung(today: today) ?? true),
            news: news ?? (trouble != nil ? .notKnownWhen : preview == nil ? .nobodyToRead : nil))
        var frame = Frame("Check your answers")
        frame.section = .refer
        let isAway = trouble != nil || news == .notSaved
        let page = PageResponse.page(frame, status: isAway ? .serviceUnavailable : .ok) { html in html.check(model) }
        return trouble.map(page.reporting) ?? page
    }

    /// Who will read it and when. The answers are shown even when that cannot be said.
    private func preview(_ draft: ReferralDraft) async -> (PreviewReferral.Answer?, (any Error)?) {
        do { return (try await PreviewReferral.run(draft, in: house), nil) } catch { return (nil, error) }
    }
}

/// The answers, ready to check.
private struct CheckModel {
    let summary: FormSummary
    let sealed: String
    /// The first question that is not answered, or not well.
    let missing: QuestionID?
    let last: QuestionID
    let notices: [FormNotice]
    /// Nil when there is nobody to read it, or that cannot be said just now.
    let readingTime: ReadingTime?
    let helplines: [HelplineListing]
    let news: ReferNews?
}

extension HTML {
    fileprivate mutating func check(_ model: CheckModel) {
        if let news = model.news { notice(.warning, news.title) { $0.p(news.words) } }
        h1("Check your answers")
        p("Nothing has been sent yet.", .class("lead"))
        form(to: .receipt) { html in
            html.hidden("answers", model.sealed)
            html.rows(model.summary.rows)
            if let missing = model.missing {
                html.p("Some questions still need an answer.")
                html.buttons { html in
                    html.button(.primary, "Carry on", name: "go", value: "show", to: .referQuestion(missing.rawValue))
                }
            } else if model.news != .nobodyToRead {
                html.beforeSending(model)
            }
        }
    }

    private mutating func rows(_ rows: [FormSummary.Row]) {
        dl(.class("answers")) { html in
            for row in rows {
                html.div { html in
                    html.dt(row.label)
                    html.dd(.directionFromText) { html in
                        if row.isAnswered { html.p(row.value) } else { html.span(row.value, .class("hint")) }
                    }
                    html.dd(.class("change")) { html in html.changeButton(row) }
                }
            }
        }
    }

    /// A button and not a link, because the answers travel with the form.
    private mutating func changeButton(_ row: FormSummary.Row) {
        button(
            .class("button plain"), .type("submit"), .name("go"), .value("show"),
            .formAction(.referQuestion(row.question.rawValue))
        ) { html in
            html.text("Change")
            html.span(": " + row.label, .class("unseen"))
        }
    }

    private mutating func beforeSending(_ model: CheckModel) {
        notices(model.notices)
        if let readingTime = model.readingTime {
            h2("When we will read it")
            notice(readingTime.isOpen ? .calm : .warning, readingTime.sentences.first ?? "") { html in
                for sentence in readingTime.sentences.dropFirst() { html.p(sentence) }
            }
        }
        h2("If you cannot wait")
        helplineList(model.helplines)
        buttons { html in
            html.button(.primary, "Send", name: "go", value: "send")
            html.button(
                .secondary, "Back", name: "go", value: "show", to: .referQuestion(model.last.rawValue))
        }
    }
}
