import Actions
import Clinical
import Documents
import HTTPTypes

// Where is my referral? The page is the answer to a form, so neither the code nor the word is ever in an address, and
// no cookie is needed.
extension Site {
    func statusPage(_ request: PageRequest) async throws -> PageResponse {
        guard let form = request.form else { return askForCode() }
        let network = Network(request.network)
        do throws(ReceiptRefusal) {
            guard let field = form.exactly("pass") else {
                let answer = try await ReadReceiptStatus.run(
                    code: form["code"], word: form.exactly("word") ?? "", from: network, in: house)
                return try statusPage(answer)
            }
            let opened = seal.open(
                field, as: ReceiptPass.self, for: Self.passName, life: Self.passMinutes, at: house.clock())
            guard let opened, opened.isFresh else { return askForCode(saying: .passTooOld) }
            return try await act(StatusForm(form), opened.value, network)
        } catch {
            return try refused(error, code: form["code"])
        }
    }

    /// The same page on paper, for whoever gave the code and the word a short while ago.
    func statusPaper(_ request: PageRequest) async throws -> PageResponse {
        guard let form = request.form else { return .redirect(to: .status) }
        let opened = seal.open(
            form.exactly("pass"), as: ReceiptPass.self, for: Self.passName, life: Self.passMinutes, at: house.clock())
        guard let opened, opened.isFresh else { return askForCode(saying: .passTooOld) }
        guard Printing.mayGoOn(for: Network(request.network), in: house) else { return .busyPrinting() }
        do throws(ReceiptRefusal) {
            let answer = try await ReadReceiptStatus.run(opened.value, in: house)
            let status = Paper(
                status: answer.page, appointment: answer.own?.appointment, made: house.clock(), site: address)
            return await paper(status, named: "my-referral")
        } catch {
            return try refused(error, code: "")
        }
    }

    private static let passName = "receipt pass"
    private static let passMinutes = 10

    /// Does what a button on the page asks, and shows the page again.
    private func act(
        _ form: StatusForm, _ pass: ReceiptPass, _ network: Network
    ) async throws(ReceiptRefusal) -> PageResponse {
        var news: StatusNews?
        do throws(ReceiptRefusal) {
            news = try await done(form, pass, network)
        } catch {
            let mistakes = try form.mistakes(error)
            return try statusPage(try await ReadReceiptStatus.run(pass, in: house), form: form, mistakes: mistakes)
        }
        return try statusPage(try await ReadReceiptStatus.run(pass, in: house), form: form, news: news)
    }

    private func done(
        _ form: StatusForm, _ pass: ReceiptPass, _ network: Network
    ) async throws(ReceiptRefusal) -> StatusNews? {
        switch form.button {
        case .look, .askToWithdraw, .changeContact: return nil
        case .answer:
            try await AnswerQuestion.run(form.words, with: pass, from: network, in: house)
            return .answered
        case .appointment:
            guard let answer = form.appointment else { throw .step(.wordsMissing) }
            try await AnswerAppointment.run(answer, with: pass, from: network, in: house)
            return .answered
        case .contact:
            try await CorrectContact.run(form.contact, with: pass, from: network, in: house)
            return .contactCorrected
        case .withdraw:
            try await WithdrawReferral.run(form.words, with: pass, from: network, in: house)
            return .withdrawn
        }
    }

    private func statusPage(
        _ answer: ReadReceiptStatus.Answer, form: StatusForm? = nil, news: StatusNews? = nil,
        mistakes: Mistakes = Mistakes()
    ) throws(ReceiptRefusal) -> PageResponse {
        guard let pass = try? seal.seal(answer.pass, for: Self.passName, at: house.clock()) else { throw .notFound }
        let model = StatusModel(
            answer: answer, pass: pass, now: house.clock(), form: news == nil ? form : nil, news: news,
            mistakes: mistakes)
        var frame = Frame("Where is my referral?")
        frame.section = .status
        frame.hasMistake = !mistakes.isEmpty
        return .page(frame, status: mistakes.isEmpty ? .ok : .unprocessableContent) { html in
            if answer.page.isHelpFirst || form.map({ UrgentWords.areIn($0.words) }) == true { html.urgentFirst() }
            html.status(model)
        }
    }

    private func refused(_ refusal: ReceiptRefusal, code: String) throws -> PageResponse {
        switch refusal {
        case .notFound: return askForCode(saying: .notFound, code: code, status: .unprocessableContent)
        case .wait(let until):
            let seconds = max(1, (until.milliseconds - house.clock().milliseconds + 999) / 1000)
            return askForCode(saying: .tooManyTries(seconds: Int(seconds)), code: code, status: .tooManyRequests)
        case .store(let refusal): throw refusal
        case .step, .contact: return askForCode(saying: .passTooOld)
        }
    }

    private func askForCode(
        saying news: StatusNews? = nil, code: String = "", status: HTTPResponse.Status = .ok
    ) -> PageResponse {
        var frame = Frame("Where is my referral?")
        frame.section = .status
        frame.hasMistake = news == .notFound
        return .page(frame, status: status) { html in html.askForCode(news, code) }
    }
}
