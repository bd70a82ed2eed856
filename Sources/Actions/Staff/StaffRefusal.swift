public import Clinical
public import Store

/// Why nothing was done, in what concerns teams and the people who work in them.
public enum StaffRefusal: Error, Equatable, Sendable {
    /// Not allowed, or there is no such account.
    case notFound
    /// There is an organisation already.
    case alreadySetUp
    /// There is no organisation yet.
    case notSetUp
    case emptyName
    case notASignInName(String)
    case nameTaken
    case teamTaken
    case noRole
    case impossibleHours(OpeningHoursRefusal)
    /// A team is to be shut on a day that is over.
    case closedInThePast(Day)
    /// More than `TeamDetails.longestNote` characters.
    case noteTooLong
    /// The team that was named, and those there are.
    case unknownTeam(String, known: [String])
    /// No entry of the directory has that id.
    case unknownListing
    /// Someone changed the account at the same moment.
    case changedMeanwhile
    case busy
    case store(StoreRefusal)

    /// What happened and what to do, for the one at the command line.
    public var words: String {
        switch self {
        case .notFound: "There is no such account."
        case .alreadySetUp: "There is an organisation here already. Add teams with: towpath teams add."
        case .notSetUp: "There is no organisation yet. Begin with: towpath set-up."
        case .emptyName: "A name cannot be empty."
        case .notASignInName(let name): "\"\(name)\" cannot be a sign-in name: it must look like name@place."
        case .nameTaken: "Somebody has that sign-in name already, perhaps someone who has left."
        case .teamTaken: "There is a team of that name already."
        case .impossibleHours(let refusal): refusal.sentence
        case .closedInThePast(let day): "\(day) is over: a team can be closed from today on."
        case .noteTooLong: "The note is too long: \(TeamDetails.longestNote) characters at most."
        case .noRole: "Give at least one role."
        case .unknownTeam(let name, let known):
            "There is no team \"\(name)\". There is: \(known.map { "\"\($0)\"" }.joined(separator: ", "))."
        case .unknownListing:
            "No service of the directory has that id. It is the last part of the address of the service's page."
        case .changedMeanwhile: "Somebody changed this account at the same moment. Look at it, then try again."
        case .busy: "The password could not be made: there is too little memory just now. Try again."
        case .store(let refusal): "The data could not be used: \(refusal)."
        }
    }
}

/// Turns whatever goes wrong inside into the one kind of refusal.
func refusingStaff<Answer>(_ work: () async throws -> Answer) async throws(StaffRefusal) -> Answer {
    do {
        return try await work()
    } catch let refusal as StaffRefusal {
        throw refusal
    } catch is PermissionRefusal {
        throw .notFound
    } catch StoreRefusal.alreadyHeld {
        throw .nameTaken
    } catch StoreRefusal.conflict {
        throw .changedMeanwhile
    } catch let refusal as StoreRefusal {
        throw .store(refusal)
    } catch {
        throw .busy
    }
}
