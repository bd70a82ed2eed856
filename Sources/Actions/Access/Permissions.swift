public import Clinical

/// The answer to "may they?". There is no "forbidden": that would say that the thing exists.
public enum Permission: String, Sendable {
    case allowed
    /// Allowed once they have said why, in words that others will read.
    case needsReason = "needs-reason"
    case notFound = "not-found"
}

/// Who may do what: one table, read top to bottom. What is not written here is not found.
public enum Permissions {
    static let table: [Rule] = [
        // Everyone, whoever they are.
        allow([.readGuide, .selfCheck, .findServices, .sendReferral, .signIn], to: Role.allCases, when: anyRelation),
        allow([.reportFact], to: Role.allCases, when: anyRelation),
        allow([.sendContribution, .sendConcern], to: Role.allCases, when: anyRelation),

        // With a receipt code. Family learn that we have what they sent, and no more.
        allow([.readReceipt], to: [.person], when: [.ownReceipt]),
        allow([.readReceipt], to: [.familyMember], when: [.familyReceipt]),
        allow([.readReceipt], to: [.referrer], when: [.professionalReceipt, .consentedReceipt]),
        allow([.readProgress], to: [.referrer], when: [.consentedReceipt]),
        allow([.readProgress, .answerQuestion, .correctContact], to: [.person], when: [.ownReceipt]),
        allow([.withdrawReferral, .readOwnAccessLog], to: [.person], when: [.ownReceipt]),

        // One's own account.
        allow([.signOut, .signOutEverywhere, .changePassword], to: staff, when: [.ownAccount]),
        allow([.enrolSecondFactor, .renewRecoveryCodes, .readOwnSignIns], to: staff, when: [.ownAccount]),

        // Referrals, in the team that holds them.
        allow([.readInbox], to: triagers + carers, when: inTeam),
        allow([.openReferral], to: triagers + carers, when: inTeam),
        allow([.openReferral], to: triagers + clinicians, when: [.brokenGlass]),
        allow(triage, to: triagers, when: inTeam),
        allow([.openReferral, .takeOverReferral, .recordRefusal], to: triagers, when: [.offeredTeam]),
        allow(contactWork, to: triagers + carers, when: inTeam),
        allow([.reviewDanger], to: triagers + clinicians, when: inTeam),
        allow([.reassignReferral], to: [.dutyWorker, .manager], when: inTeam),

        // What people told a team about someone else, in that team.
        allow([.readConcerns, .openConcern, .decideConcern], to: triagers, when: inTeam),

        // People, in the team that cares for them. Elsewhere they are not found, unless the glass is broken.
        allow([.searchPeople, .openPerson], to: triagers + carers, when: inTeam),
        allow([.openPerson], to: triagers + clinicians, when: [.brokenGlass]),
        allow([.noticeOtherTeam], to: triagers, when: [.sameOrganisation]),
        allow([.breakGlass], to: triagers + clinicians, when: [.sameOrganisation], with: .needsReason),
        allow([.correctPerson, .recordConsent], to: triagers + carers, when: inTeam),
        allow([.mergePeople, .undoMerge], to: [.dutyWorker, .admissions, .manager], when: inTeam, with: .needsReason),

        // Watching over the record.
        allow([.readAccessLog, .readBreakGlassReport], to: [.manager], when: inTeam),
        allow([.forgetPerson], to: [.manager], when: inTeam, with: .needsReason),

        // Keeping the directory right.
        allow([.readFactReports, .takeFactReport, .settleFactReport], to: [.manager], when: inOrganisation),
        allow([.reopenService], to: [.manager], when: inOrganisation),
        // What readers send for other readers.
        allow([.readContributions, .decideContribution], to: [.manager, .administrator], when: inOrganisation),

        // Running the organisation. Nobody changes their own roles.
        allow([.importDirectory, .importPlaces, .loadWording], to: [.administrator], when: inOrganisation),
        allow([.readUsers], to: [.administrator, .manager], when: inOrganisation),
        allow([.manageUsers, .manageTeams], to: [.administrator], when: inOrganisation),

        // At the command line.
        allow([.importDirectory, .importPlaces, .loadWording], to: [.administrator], when: [.commandLine]),
        allow([.readUsers, .manageUsers, .manageTeams, .tieListing], to: [.administrator], when: [.commandLine]),
        allow([.backUp, .restore, .verify, .manageKeys, .makeDemo], to: [.administrator], when: [.commandLine]),
        allow([.readAccessLog, .readBreakGlassReport], to: [.administrator], when: [.commandLine]),
        allow(
            [.forgetPerson, .forgetContribution, .forgetFactReport, .forgetConcern], to: [.administrator],
            when: [.commandLine], with: .needsReason),
    ]

    static let triage: [Verb] = [
        .takeReferral, .acceptReferral, .redirectReferral, .makeLetter, .recordSending, .recordConfirmation,
        .recordRefusal, .takeOverReferral,
        .askQuestion, .declineReferral, .recordTold, .offerAppointment, .recordWithdrawal, .giveReceiptCode,
    ]
    static let contactWork: [Verb] = [
        .recordAnswer, .recordContactAttempt, .recordArrival, .recordDidNotAttend, .recordDeath, .recordSafeguarding,
    ]

    static let triagers: [Role] = [.dutyWorker, .admissions, .manager]
    static let clinicians: [Role] = [.keyworker, .prescriber, .nurse]
    static let carers: [Role] = clinicians + [.therapist, .recoveryWorker, .houseStaff]
    static let staff = Role.allCases.filter(\.isForStaff)

    static let inTeam: [Relation] = [.ownTeam, .ownCaseload]
    static let inOrganisation: [Relation] = [.sameOrganisation, .ownTeam]
    static let anyRelation = Relation.allCases

    /// May `actor`, standing so to what they ask about, do this? The kindest answer among their roles.
    public static func answer(_ verb: Verb, actor: Actor, relation: Relation) -> Permission {
        guard actor.canStand(relation) else { return .notFound }
        let answers = actor.roles.map { answer(verb, role: $0, relation: relation) }
        return [.allowed, .needsReason].first { answers.contains($0) } ?? .notFound
    }

    /// One cell of the table.
    public static func answer(_ verb: Verb, role: Role, relation: Relation) -> Permission {
        cells[Cell(verb: verb, role: role, relation: relation)] ?? .notFound
    }
}

extension Permissions {
    struct Rule: Sendable {
        let verbs: [Verb]
        let roles: [Role]
        let relations: [Relation]
        let permission: Permission
    }

    struct Cell: Hashable, Sendable {
        let verb: Verb
        let role: Role
        let relation: Relation
    }

    private static func allow(
        _ verbs: [Verb], to roles: [Role], when relations: [Relation], with permission: Permission = .allowed
    ) -> Rule {
        Rule(verbs: verbs, roles: roles, relations: relations, permission: permission)
    }

    /// Two rules that disagree give the stricter answer.
    private static let cells = Dictionary(written, uniquingKeysWith: { $0 == .needsReason ? $0 : $1 })

    /// Every cell that the rules write, as often as they write it.
    static var written: [(Cell, Permission)] {
        table.flatMap { rule in
            rule.verbs.flatMap { verb in
                rule.roles.flatMap { role in
                    rule.relations.map { (Cell(verb: verb, role: role, relation: $0), rule.permission) }
                }
            }
        }
    }
}
