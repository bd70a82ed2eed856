import Actions
import Clinical

extension Demo {
    /// What someone needs to look round.
    var words: String {
        let lines = signIns.map { signIn in
            """
              \(signIn.signInName)  password \(signIn.password)  (\(signIn.role.rawValue), \(signIn.team))
                authenticator key \(signIn.authenticator.text)
                or, once each, in place of a code: \(signIn.recoveryCodes.prefix(3).joined(separator: ", "))
            """
        }
        let receipts = receipts.map {
            "  \($0.code)  word \"\($0.word)\"  (\($0.holder.rawValue), \($0.stage.rawValue))"
        }
        return """
            The demo is ready: \(plan). Everyone in it is invented.

            Sign in as one of these; they are for the demo only. After the password comes a code of six digits: give the
            key to an authenticator app, or to `oathtool --totp --base32 KEY`, and it shows one.
            \(lines.joined(separator: "\n"))

            Look at a status page with one of these receipts and its word:
            \(receipts.joined(separator: "\n"))
            """
    }
}
