import Clinical

extension RecordKind {
    /// The type that the bodies of this kind hold.
    var recordType: any StoredRecord.Type {
        switch self {
        case .organisation: Organisation.self
        case .team: Team.self
        case .staff: StaffMember.self
        case .person: Person.self
        case .consent: Consent.self
        case .credential: Credential.self
        case .brokenGlass: BrokenGlass.self
        case .samePerson: SamePerson.self
        case .referral: Referral.self
        case .receipt: Receipt.self
        case .sentForm: SentForm.self
        case .familyReferral: FamilyReferral.self
        case .service: ListedService.self
        case .place: ListedPlace.self
        case .factReport: FactReport.self
        case .contribution: Contribution.self
        case .concern: Concern.self
        }
    }
}
