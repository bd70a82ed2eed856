/// A form as it was received: the record that stands beside a referral's pathway. About the person referred.
public struct SentForm: Hashable, Sendable, Codable {
    public let id: ID<SentForm>
    public let referral: ID<Referral>
    public let person: ID<Person>
    /// The relative's own record, when a relative or friend sent it. Says only that there is one.
    public let familySender: ID<Person>?
    public let form: ReferralForm
    public let receivedAt: Instant

    public init(
        id: ID<SentForm>, referral: ID<Referral>, person: ID<Person>, familySender: ID<Person>?,
        form: ReferralForm, receivedAt: Instant
    ) {
        self.id = id
        self.referral = referral
        self.person = person
        self.familySender = familySender
        self.form = form
        self.receivedAt = receivedAt
    }
}
