import Clinical

@testable import Actions

func sampleID<Of>(_ number: UInt8) -> ID<Of> {
    ID(at: Instant(milliseconds: 0), random: [UInt8](repeating: number, count: 10))
}

func someStaff(_ roles: Set<Role>, isActive: Bool = true) -> StaffMember {
    StaffMember(
        id: sampleID(1), organisation: sampleID(2), teams: [sampleID(3)], name: "Sam Tester", roles: roles,
        isActive: isActive, signInName: SignInName("sam@towpath.example")!)
}

func someHolder(_ holder: ReceiptHolder) -> HeldReceipt { HeldReceipt(id: sampleID(4), holder: holder) }

let noon = Instant("2026-11-20T12:00:00.000Z")!
