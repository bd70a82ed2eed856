import Clinical
import Foundation
import Testing

@testable import Actions

@Suite("Who may do what")
struct PermissionTests {
    @Test("Every verb, role and relation gets the answer that the clinic agreed")
    func everyCell() throws {
        let grid = try Grid(permissionGrid)
        for verb in Verb.allCases {
            for role in Role.allCases {
                for relation in Relation.allCases {
                    let expected = try grid.answer(verb, role, relation)
                    let answer = Permissions.answer(verb, role: role, relation: relation)
                    #expect(answer == expected, "\(verb.rawValue), \(role.rawValue), \(relation.rawValue)")
                }
            }
        }
    }

    @Test("The agreed grid names every verb once, and every role and relation")
    func gridIsComplete() throws {
        let rows = try Grid(permissionGrid).verbs
        #expect(rows.count == Set(rows).count)
        #expect(Set(rows) == Set(Verb.allCases.map(\.rawValue)))
        #expect(Grid.columns.count == Role.allCases.count && Set(Grid.columns.values) == Set(Role.allCases))
        #expect(Set(Grid.letters.values) == Set(Relation.allCases).subtracting([.none]))
    }

    @Test("No cell is written twice in the table, so no rule can hide behind another")
    func writtenOnce() {
        let cells = Permissions.written.map(\.0)
        #expect(cells.count == Set(cells).count)
    }

    @Test("A visitor is never taken for staff, whatever relation an Action works out by mistake")
    func visitorsStandNowhere() {
        let visitors: [Actor] = [.anyone] + ReceiptHolder.allCases.map { .holder(someHolder($0)) }
        let ofStaff: [Relation] = [
            .ownAccount, .sameOrganisation, .ownTeam, .offeredTeam, .ownCaseload, .brokenGlass, .commandLine,
        ]
        for visitor in visitors {
            for relation in ofStaff {
                for verb in Verb.allCases {
                    #expect(Permissions.answer(verb, actor: visitor, relation: relation) == .notFound)
                }
            }
        }
    }

    @Test("A signed-in administrator is not the operator at the command line")
    func administratorIsNotOperator() {
        let member = Actor.staff(someStaff([.administrator]))
        #expect(Permissions.answer(.manageKeys, actor: member, relation: .commandLine) == .notFound)
        #expect(Permissions.answer(.manageKeys, actor: .operatorNamed("root"), relation: .commandLine) == .allowed)
    }

    @Test("An administrator cannot change their own roles")
    func ownRoles() {
        let member = Actor.staff(someStaff([.administrator, .manager]))
        #expect(Permissions.answer(.manageUsers, actor: member, relation: .ownAccount) == .notFound)
        #expect(Permissions.answer(.manageUsers, actor: member, relation: .sameOrganisation) == .allowed)
    }

    @Test("Someone with two roles may do what either may")
    func twoRoles() {
        let member = Actor.staff(someStaff([.commissioner, .dutyWorker]))
        #expect(Permissions.answer(.acceptReferral, actor: member, relation: .ownTeam) == .allowed)
    }

    @Test("Someone who has left may do nothing")
    func leavers() {
        let member = Actor.staff(someStaff(Set(Role.allCases), isActive: false))
        for verb in Verb.allCases {
            for relation in Relation.allCases {
                #expect(Permissions.answer(verb, actor: member, relation: relation) == .notFound)
            }
        }
    }

    @Test("A member of staff cannot be given the standing of a receipt holder")
    func staffHoldNoReceipts() {
        let member = Actor.staff(someStaff(Set(Role.allCases)))
        for relation in [Relation.ownReceipt, .familyReceipt, .professionalReceipt, .consentedReceipt] {
            #expect(Permissions.answer(.readReceipt, actor: member, relation: relation) == .notFound)
        }
    }

    @Test("Family learn nothing of how it goes, whatever standing they are given by mistake")
    func family() {
        let mother = Actor.holder(someHolder(.family))
        #expect(Permissions.answer(.readReceipt, actor: mother, relation: .familyReceipt) == .allowed)
        for relation in Relation.allCases {
            #expect(Permissions.answer(.readProgress, actor: mother, relation: relation) == .notFound)
        }
    }

    @Test("A professional sees how it goes only once the person has consented")
    func professional() {
        let doctor = Actor.holder(someHolder(.professional))
        #expect(Permissions.answer(.readProgress, actor: doctor, relation: .professionalReceipt) == .notFound)
        #expect(Permissions.answer(.readProgress, actor: doctor, relation: .consentedReceipt) == .allowed)
    }

    @Test("A person outside the team is not found, and asking makes no permit")
    func outsideTheTeam() {
        let nurse = Actor.staff(someStaff([.nurse]))
        #expect(throws: PermissionRefusal.notFound) {
            try Permit.ask(.openPerson, by: nurse, relation: .sameOrganisation)
        }
        #expect(throws: PermissionRefusal.needsReason) {
            try Permit.ask(.breakGlass, by: nurse, relation: .sameOrganisation)
        }
    }

    @Test("docs/permissions.md says what the table says")
    func page() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../docs/permissions.md").standardized
        if ProcessInfo.processInfo.environment["TOWPATH_WRITE_DOCS"] != nil {
            try permissionsPage().write(to: file, atomically: true, encoding: .utf8)
        }
        let written = try String(contentsOf: file, encoding: .utf8)
        #expect(written == permissionsPage(), "run the tests once with TOWPATH_WRITE_DOCS=1 and read the difference")
    }
}
