import Actions
import Clinical
import HTTPTypes

extension Site {
    /// One referral: what threatens, how to reach them safely, what is owed by when, and what can be done now.
    func referralPage(_ request: PageRequest) async throws -> PageResponse {
        try await asStaff(request) { member in
            guard let id = request.link.id(of: Referral.self) else { return .notFound() }
            guard let form = request.form else {
                return try await showReferral(id, to: member, done: request.query["done"])
            }
            do throws(TriageRefusal) {
                let (done, code) = try await take(form, on: id, by: .staff(member))
                if let code { return codeCard(code, of: id, for: member) }
                // It was another team's, and has gone back to them: there is no page of it left here.
                let next = TriageAct(rawValue: done) == .refuseOffer ? Link.inbox : .referral(id)
                return .redirect(to: next.asking("done", done))
            } catch {
                switch error {
                case .notFound: return notWithYou(TriageTyped(form), member)
                case .mistake(let field, let words):
                    return try await showReferral(id, to: member, typed: TriageTyped(form, field, words))
                case .changed(let passed):
                    return try await showReferral(id, to: member, typed: TriageTyped(form), passed: passed)
                case .store: throw error
                }
            }
        }
    }

    /// The same for a referral that has gone to another team, one that never was and one of others: it tells nothing of
    /// the record, and gives back what was typed.
    private func notWithYou(_ typed: TriageTyped, _ member: StaffMember) -> PageResponse {
        if typed.words.isEmpty { return .notFound() }
        var frame = Frame("Not with your team", for: member)
        frame.section = .inbox
        return .page(frame, status: .notFound) { html in
            html.h1("This referral is not with your team")
            html.p("Nothing was saved. Another team may have taken it on while you wrote. Here is what you typed:")
            for words in typed.words { html.p(words, .class("kept-words"), .directionFromText) }
            html.p { $0.a("Back to the inbox", .href(.inbox)) }
        }
    }

    /// Does what a form asks; answers the name of what was done, and a code to show if one was made.
    private func take(
        _ form: Fields, on id: ID<Referral>, by actor: Actor
    ) async throws(TriageRefusal) -> (done: String, code: String?) {
        if let act = TriageAct(rawValue: form["act"]) {
            let code = try await TriagePosting(referral: id, form: form, actor: actor, house: house).run(act)
            return (act.rawValue, code)
        }
        let ask = TriageAsk(id, version: Int(form["version"]) ?? 0)
        let (other, why) = (ID<Person>(form["other"]), form[DoubleAct.why(form["other"])])
        switch DoubleAct(rawValue: form["act"]) {
        case .link:
            _ = try await LinkDuplicate.run(ask, with: other, why: why, by: actor, in: house)
        case .unlink, .notSame:
            _ = try await UnlinkDuplicate.run(ask, from: other, why: why, by: actor, in: house)
        case nil: throw TriageRefusal.notFound
        }
        return (form["act"], nil)
    }

    private func codeCard(_ code: String, of id: ID<Referral>, for member: StaffMember) -> PageResponse {
        var frame = Frame("Their new code", for: member)
        frame.section = .inbox
        frame.back = .referral(id)
        return .page(frame) { html in
            html.h1("Their new code")
            html.p("Read it to them, or print this page for them. It cannot be shown again.")
            html.codeCard(code, "Keep this safe. We cannot show it again.")
            html.p { $0.a("Back to the referral", .href(.referral(id))) }
        }
    }

    private func showReferral(
        _ id: ID<Referral>, to member: StaffMember, done: String = "", typed: TriageTyped = TriageTyped(),
        passed: [WhatPassed]? = nil
    ) async throws -> PageResponse {
        let sheet: ReferralSheet
        do throws(TriageRefusal) {
            sheet = try await OpenReferral.run(id, by: .staff(member), in: house)
        } catch {
            if error == .notFound { return .notFound() }
            throw error
        }
        var frame = Frame("Referral", for: member)
        frame.isWide = true
        frame.section = .inbox
        frame.back = .inbox
        frame.hasMistake = !typed.mistakes.isEmpty || passed != nil
        let isRefused = !typed.mistakes.isEmpty
        return .page(frame, status: passed != nil ? .conflict : isRefused ? .unprocessableContent : .ok) { html in
            html.summary(of: typed.mistakes, hasSecrets: typed.act == .giveCode)
            if let passed { html.passed(passed, typed, sheet) }
            if let words = TriageAct(rawValue: done)?.done ?? DoubleAct(rawValue: done)?.done {
                html.notice(.good, words)
            }
            html.referral(sheet, typed)
        }
    }
}

extension TriageTyped {
    init(_ form: Fields) {
        self.form = form
        act = TriageAct(rawValue: form["act"])
    }

    /// Everything that was typed in the form.
    fileprivate var words: [String] {
        let prefix = act.map { $0.rawValue + "-" } ?? "why-"
        let secrets = [TriageField.secret, .again].map { Self.name(.giveCode, $0) }
        return form.all.filter { $0.name.hasPrefix(prefix) && !$0.value.isEmpty && !secrets.contains($0.name) }
            .map(\.value)
    }

    /// With the one mistake that was found.
    init(_ form: Fields, _ field: TriageField, _ words: String) {
        self.init(form)
        if let act {
            mistakes.add(Self.name(act, field), words)
        } else {
            mistakes.add(DoubleAct.why(form["other"]), words)
        }
    }
}

extension HTML {
    /// Somebody else was quicker. Says what they did, and loses nothing of what was typed.
    fileprivate mutating func passed(_ passed: [WhatPassed], _ typed: TriageTyped, _ sheet: ReferralSheet) {
        notice(.warning, "Nothing was saved: this referral has changed since you opened it") { html in
            for one in passed {
                html.p("\(one.who), \(one.at.onClock(sheet.now)): \(one.what)", .directionFromText)
            }
            let isOffered = typed.act.map(sheet.acts.contains) ?? false
            html.p(
                isOffered
                    ? "What you typed is still in the form below. Read what passed, and send it again if it fits."
                    : "What you tried can no longer be done. What you typed is kept here so that you can copy it.")
            if !isOffered { for words in typed.words { html.p(words, .class("kept-words"), .directionFromText) } }
        }
    }
}
