import Actions
import Clinical
import HTTPTypes

extension Site {
    /// What readers sent, for those who decide whether others see it.
    func readersWordsPage(_ request: PageRequest) async throws -> PageResponse {
        try await asStaff(request) { member in
            let fields = request.form ?? request.query
            let list = ContributionStanding(rawValue: fields["list"]) ?? .waiting
            guard let form = request.form else {
                let done = ContributionAct(rawValue: fields["done"])
                return try await readersWords(list, member, ReadersWordsSaid(done: done))
            }
            guard let id = ID<Contribution>(form["id"]), let act = ContributionAct(rawValue: form["act"]) else {
                return .notFound()
            }
            let fault = ContributionFault(rawValue: form[ReadersWordsSaid.fault(id)])
            do throws(ContributionRefusal) {
                try await DecideContribution.run(
                    id, version: Int(form["version"]) ?? 0, act, fault: fault, by: member, in: house)
                return .redirect(to: list.link.asking("done", act.rawValue))
            } catch {
                switch error {
                case .notFound: return .notFound()
                case .needsFault:
                    return try await readersWords(list, member, ReadersWordsSaid(needsFault: id))
                case .changed(let passed):
                    return try await readersWords(list, member, ReadersWordsSaid(passed: passed))
                case .store: throw error
                }
            }
        }
    }

    private func readersWords(
        _ standing: ContributionStanding, _ member: StaffMember, _ said: ReadersWordsSaid
    ) async throws -> PageResponse {
        let list: ContributionList
        do throws(ContributionRefusal) {
            list = try await ReadContributions.run(standing, by: member, in: house)
        } catch {
            if error == .notFound { return .notFound() }
            throw error
        }
        var frame = Frame("Words from readers", for: member)
        frame.hasMistake = !said.mistakes.isEmpty
        return .page(frame, status: said.status) { html in html.readersWords(list, standing, said) }
    }
}

/// What became of the form that was sent, if one was.
struct ReadersWordsSaid {
    var done: ContributionAct?
    /// The one of which it was not said what is wrong with it.
    var needsFault: ID<Contribution>?
    /// What somebody else decided in the meantime.
    var passed: [WhatPassed]?

    static func fault(_ id: ID<Contribution>) -> String { "fault-\(id)" }

    var mistakes: Mistakes {
        var mistakes = Mistakes()
        if let needsFault { mistakes.add(Self.fault(needsFault), "Choose what is wrong with these words.") }
        return mistakes
    }

    var status: HTTPResponse.Status {
        if passed != nil { .conflict } else if needsFault != nil { .unprocessableContent } else { .ok }
    }
}

extension ContributionStanding {
    var link: Link { self == .waiting ? .readersWords : .readersWords.asking("list", rawValue) }
}
