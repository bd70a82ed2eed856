public import Clinical
import Store

/// A service of the directory to which a referral could be sent on.
public struct NearbyService: Hashable, Sendable {
    public let id: ID<ListedService>
    public let name: String
    /// Its address, and what speaks for it and against it.
    public let words: String
}

/// The services nearest to where a person lives.
enum NearbyServices {
    /// How many a worker is shown; the finder has the rest.
    static let count = 8

    /// Our own services are left out: it is they who send it on. None when it is not known where the person lives, or
    /// nobody knows the place. Someone under 18 is shown services for young people first.
    static func of(
        _ person: Person, isYoung: Bool, notOf own: Organisation, in house: House
    ) async throws(StoreRefusal) -> [NearbyService] {
        guard let postcode = person.postcode else { return [] }
        var query = FinderQuery(near: postcode, limit: count * 2)
        if isYoung { query.audience = .youngPeople }
        do throws(FindRefusal) {
            let answer = try await FindServices.run(query, in: house)
            guard case .found = answer.found.place else { return [] }
            let others = (answer.found.matches + answer.found.nearly).filter { !$0.service.isRun(by: own) }
            return others.prefix(count).compactMap { match in
                answer.id(of: match).map {
                    NearbyService(id: $0, name: match.service.displayName, words: match.inWords)
                }
            }
        } catch {
            guard case .store(let refusal) = error else { return [] }
            throw refusal
        }
    }
}

extension TreatmentService {
    fileprivate func isRun(by organisation: Organisation) -> Bool {
        let own = FoldedName(organisation.name).words
        return [self.provider?.value, self.name?.value].compactMap(\.self).contains { FoldedName($0).words == own }
    }
}

extension Match {
    fileprivate var inWords: String {
        let reasons = reasons.map { reason in
            switch reason.stance {
            case .pro: reason.words
            case .con: "think about: \(reason.words)"
            case .ask: "not known: \(reason.words)"
            }
        }
        return ([service.place?.value.inOneLine].compactMap(\.self) + reasons).joined(separator: "; ")
    }
}
