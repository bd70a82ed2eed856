public import Clinical
public import Store

/// Someone who has given the right password, and how far they have come since.
public struct SignedIn: Sendable {
    /// What they must still do before they see anything.
    public enum Stage: Hashable, Sendable {
        /// The password was set by someone else: choose their own.
        case ownPassword
        /// No authenticator yet: set one up.
        case enrol
        /// Give the code from the authenticator, or a recovery code.
        case secondFactor
        case whole
    }

    public let member: StaffMember
    public let stage: Stage
    let token: SignInToken
    let times: SignInTimes

    /// The one who asks, for the permission table.
    public var actor: Actor { .staff(member) }
}

/// Why nothing was done, in what concerns an account.
public enum AccountRefusal: Error, Equatable, Sendable {
    /// Not allowed, or not there; the two look alike.
    case notFound
    /// The name and password, or the code, do not open this account. Which of them is not said.
    case wrong
    /// The code does not come from the secret that was just set up.
    case wrongCode
    /// Too many wrong tries: the next is heard after so many seconds.
    case wait(seconds: Int)
    /// Too many people are signing in at this moment, or memory is short.
    case busy
    case faults([PasswordFault])
    /// The sign-in has ended, or is past this step: look again where it stands.
    case stale
    case store(StoreRefusal)
}

/// Turns whatever goes wrong inside into the one kind of refusal.
func refusingAccount<Answer>(
    _ work: () async throws -> Answer
) async throws(AccountRefusal) -> Answer {
    do {
        return try await work()
    } catch let refusal as AccountRefusal {
        throw refusal
    } catch is PermissionRefusal {
        throw .notFound
    } catch StoreRefusal.conflict {
        throw .stale
    } catch let refusal as StoreRefusal {
        throw .store(refusal)
    } catch {
        throw .busy
    }
}
