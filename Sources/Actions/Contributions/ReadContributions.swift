public import Clinical
import Store

/// What readers sent, as staff read it.
public struct ContributionList: Sendable {
    public struct Line: Sendable {
        public let contribution: Contribution
        /// The version that a decision is made on.
        public let version: Int
        /// What was decided, by whom and when, the earliest first.
        public let passed: [WhatPassed]
    }

    public let lines: [Line]
    /// How many wait for a decision, also what is not in this list.
    public let waiting: Int
    /// How many of those may be about someone in danger.
    public let inDanger: Int
    public let now: Instant
}

/// Reads what readers sent to this member's organisation, and notes that it was looked at.
public enum ReadContributions {
    /// How many are shown at once.
    public static let most = 50

    public static func run(
        _ standing: ContributionStanding, by member: StaffMember, in house: House
    ) async throws(ContributionRefusal) -> ContributionList {
        try await refusingContribution {
            let home = member.organisation
            let relation = house.relation(of: .staff(member), to: home)
            let permit = try Permit.ask(.readContributions, by: .staff(member), relation: relation)
            let store = house.store(for: permit)
            let (sealed, counts) = try await store.read { db in
                let sealed =
                    standing == .waiting
                    ? try db.contributionsWaiting(in: home, limit: most)
                    : try db.contributions(standing, in: home, limit: most)
                return (sealed, try db.contributionCounts(in: home))
            }
            try await house.noteList(Set(sealed.map(\.subject)), by: member, verb: permit.verb, in: store)
            let opened = try await store.openWhatOpens(sealed)
            let names = try await Names.of(Set(opened.flatMap(\.value.steps).compactMap(\.by)), in: store)
            return ContributionList(
                lines: opened.map { stored in
                    ContributionList.Line(
                        contribution: stored.value, version: stored.version,
                        passed: stored.value.steps.told(by: names))
                },
                waiting: counts.waiting, inDanger: counts.inDanger, now: house.clock())
        }
    }
}
