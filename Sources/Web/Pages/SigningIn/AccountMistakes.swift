import Actions
import HTTPTypes

/// A form about an account that was not accepted: what was wrong, and the status to say it with.
struct AccountMistakes: Sendable {
    var mistakes = Mistakes()
    var status = HTTPResponse.Status.ok
    /// The name as it was typed. Passwords and codes are never shown back.
    var name = ""
}

extension PageResponse {
    /// What an Action refused, beside the field it is about; or the page that such a refusal leads to.
    ///
    /// - Parameters:
    ///   - field: the field of the password or code that was checked.
    ///   - wrong: what to say when it was wrong.
    ///   - again: the same form, with its mistakes.
    static func refused(
        _ refusal: AccountRefusal, at field: String, wrong: String, name: String = "",
        again: (AccountMistakes) -> PageResponse
    ) throws -> PageResponse {
        var answer = AccountMistakes(status: .unprocessableContent, name: name)
        switch refusal {
        case .wrong: answer.mistakes.add(field, wrong)
        case .wrongCode: answer.mistakes.add("code", AccountWords.wrongNewCode)
        case .faults(let faults): for fault in faults { answer.mistakes.add("chosen", fault.words) }
        case .wait(let seconds):
            answer.mistakes.add(field, AccountWords.wait(seconds))
            answer.status = .tooManyRequests
        case .busy:
            answer.mistakes.add(field, AccountWords.busy)
            answer.status = .serviceUnavailable
        case .stale: return .redirect(to: .signIn)
        case .notFound: return .notFound()
        case .store: throw refusal
        }
        return again(answer)
    }
}

enum AccountWords {
    static let wrongPair = "That name and password do not open an account. Check both, then try again."
    static let wrongPassword = "That is not your password now. Try again."
    static let wrongCode = """
        That code does not work. Codes work once, and change every 30 seconds: wait for the next one and type that.
        """
    static let wrongNewCode = """
        That code is not from what you have just set up. Check that the app shows Towpath, and type the newest code.
        """
    static let busy = "Many people are signing in at this moment. Try again in a few seconds."

    static func wait(_ seconds: Int) -> String {
        let time = seconds == 1 ? "1 second" : seconds < 120 ? "\(seconds) seconds" : "\((seconds + 59) / 60) minutes"
        return "There have been too many wrong tries from where you are. Try again in \(time)."
    }
}
