import Logging
import Store

extension Store {
    /// Signs the log of heads every three seconds until told to stop. A failure is tried again: the signature may lag,
    /// and `verify` says by how much. A clinic is served also when its database must not be signed.
    func keepSigning(logger: Logger) async {
        var last: SigningRefusal?
        while (try? await Task.sleep(for: .seconds(3))) != nil { last = await signed(after: last, logger: logger) }
    }

    /// Answers why it was not signed, if it was not. That is said once, not each time it is tried again.
    @discardableResult
    func signed(after last: SigningRefusal? = nil, logger: Logger) async -> SigningRefusal? {
        do {
            try await sign(at: systemClock())
            return nil
        } catch {
            if error != last { logger.error("\(error.words)") }
            return error
        }
    }
}
