import Actions
import ArgumentParser
import Clinical
import Store

struct ForgetCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forget",
        abstract: "Destroys a person's key, or that of one thing sent to us, so that it can never be read again.",
        discussion: """
            This cannot be undone. Their open referrals must have ended. Where other records are said to be of the
            same person, each is named with --also, or all others are left with --only-this. While a key backup that
            holds them must still be destroyed, they are not forgotten yet, and must not be told so.

            The id may also be that of a tip or quote that a reader sent, which is taken down first, of what someone
            told a team about another person, which is settled first, or of a report that a fact of the directory is
            wrong, as the addresses of their pages show it.

            Example:
              towpath forget --data ./data 01jd3k8p7v2m4n6q8s0t1w3y5z --reason "Asked by letter of 3 March" --only-this
            """)

    @Argument(help: "The id of the person's record, as their page shows it.", transform: Typed.person)
    var person: ID<Person>

    @Option(help: "Why, in 10 to 1,000 characters. It is asked, and not kept.", transform: Typed.reason)
    var reason: Actions.Reason

    @Option(
        help: "Another record of the same person to forget with this one. May be given again.", transform: Typed.person)
    var also: [ID<Person>] = []

    @Flag(help: "Leave the other records that are said to be of the same person.")
    var onlyThis = false

    @OptionGroup var options: StoreOptions

    func run() async throws {
        let answers = try await options.withHouse(making: .nothing) { house in
            do {
                return try await ForgetPerson.run(
                    person, also: Set(also), leavingOthers: onlyThis, reason: reason, by: .atCommandLine,
                    in: house)
            } catch ForgettingRefusal.notFound {
                return [person: try await forgetWords(in: house)]
            } catch let refusal as ForgettingRefusal {
                throw refusal.refused
            }
        }
        let now = systemClock()
        for (person, answer) in answers.sorted(by: { $0.key < $1.key }) { print(answer.sentence(person, now)) }
    }

    /// The id names no person. It may name what a reader sent.
    private func forgetWords(in house: House) async throws -> Forgotten {
        do throws(ContributionRefusal) {
            return try await ForgetContribution.run(
                person.of(Contribution.self), reason: reason, by: .atCommandLine, in: house)
        } catch {
            switch error {
            case .store(let refusal): throw Refused(refusal.words)
            case .notFound, .needsFault, .changed: return try await forgetReport(in: house)
            }
        }
    }

    private func forgetReport(in house: House) async throws -> Forgotten {
        do throws(FactReportRefusal) {
            return try await ForgetFactReport.run(
                person.of(FactReport.self), reason: reason, by: .atCommandLine, in: house)
        } catch {
            if case .store(let refusal) = error { throw Refused(refusal.words) }
        }
        return try await forgetConcern(in: house)
    }

    private func forgetConcern(in house: House) async throws -> Forgotten {
        do throws(ConcernRefusal) {
            return try await ForgetConcern.run(
                person.of(Concern.self), reason: reason, by: .atCommandLine, in: house)
        } catch {
            if case .store(let refusal) = error { throw Refused(refusal.words) }
            throw Refused("There is no such person. There is no such tip, quote or report, and nothing told to a team.")
        }
    }
}

extension Forgotten {
    fileprivate func sentence(_ person: ID<Person>, _ now: Instant) -> String {
        guard let keptInBackupsUntil, !isComplete(at: now) else { return "\(person) is forgotten." }
        return """
            The key of \(person) is destroyed here. A key backup may still hold it: destroy that backup by \
            \(keptInBackupsUntil.ukDay), and do not say that they are gone before then.
            """
    }
}

extension ForgettingRefusal {
    fileprivate var refused: Refused {
        switch self {
        case .notFound: Refused("There is no such person.")
        case .needsReason: Refused("Say why, with --reason.")
        case .linked(let people):
            Refused(
                """
                Other records are said to be of the same person. Nobody was forgotten. Give each of these with \
                --also, or --only-this to leave them:
                \(people.map(\.text).joined(separator: "\n"))
                """)
        case .notLinked(let person): Refused("\(person) is not linked to this person. Nobody was forgotten.")
        case .openReferrals(let referrals):
            Refused(
                """
                A referral is still open, and could then be read by nobody. End it first:
                \(referrals.map(\.text).joined(separator: "\n"))
                """)
        case .store(let refusal): Refused(refusal.words)
        }
    }
}
