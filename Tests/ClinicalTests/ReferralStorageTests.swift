import Foundation
import Testing

@testable import Clinical

@Suite("A stored referral")
struct ReferralStorageTests {
    /// One line for each kind as it is stored. Never change a line: records hold these for ever.
    private static let stored: [(String, ReferralStep)] = [
        (#"{"kind":"received","from":"family"}"#, .received(from: .family)),
        (#"{"kind":"opened"}"#, .opened),
        (#"{"kind":"assigned","to":"aaaaaaaaaaaaaaaaaaaaaaaaaa"}"#, .assigned(to: staffID("a"))),
        (#"{"kind":"accepted"}"#, .accepted),
        (#"{"kind":"asked","words":"When?","channel":"status-page"}"#, .asked(question: "When?", by: .statusPage)),
        (#"{"kind":"asked","words":"When?","channel":"phone-call"}"#, .asked(question: "When?", by: .phoneCall)),
        (#"{"kind":"answered","words":"Monday"}"#, .answered(words: "Monday")),
        (
            #"{"kind":"appointment-offered","appointment":"#
                + #"{"startsAt":"2026-11-24T11:00:00.000Z","place":"12 Mill Lane","with":"Sam"}}"#,
            .appointmentOffered(
                AppointmentOffer(startsAt: uk("2026-11-24 11:00"), place: "12 Mill Lane", with: "Sam"))
        ),
        (#"{"kind":"appointment-answered","answer":"another-time"}"#, .appointmentAnswered(.anotherTime)),
        (#"{"kind":"did-not-attend"}"#, .didNotAttend),
        (#"{"kind":"arrived"}"#, .arrived),
        (#"{"kind":"could-not-reach","channel":"voicemail"}"#, .couldNotReach(by: .voicemail)),
        (#"{"kind":"reached","channel":"text"}"#, .reached(by: .text)),
        (
            #"{"kind":"last-resort","act":"welfare-check","words":"Asked 101"}"#,
            .lastResort(.welfareCheck, words: "Asked 101")
        ),
        (
            #"{"kind":"redirect-proposed","redirect":{"receiver":{"name":"Lock House","team":"#
                + #""bbbbbbbbbbbbbbbbbbbbbbbbbb","directoryReference":"1-1"},"consent":"given","consentWords":"Yes"}}"#,
            .redirectProposed(
                RedirectProposal(
                    to: RedirectReceiver(
                        name: "Lock House", team: ID(String(repeating: "b", count: 26)), directoryReference: "1-1"),
                    consent: .given, consentWords: "Yes"))
        ),
        (#"{"kind":"redirect-sent","how":"by-hand"}"#, .redirectSent(how: .byHand)),
        (#"{"kind":"redirect-confirmed","by":"Their nurse"}"#, .redirectConfirmed(by: "Their nurse")),
        (#"{"kind":"redirect-refused","words":"Full"}"#, .redirectRefused(words: "Full")),
        (#"{"kind":"taken-over","team":"ssssssssssssssssssssssssss"}"#, .takenOver(by: teamID("s"))),
        (#"{"kind":"declined","reason":"no-need-found","words":"W"}"#, .declined(.noNeedFound, words: "W")),
        (#"{"kind":"decline-told","how":"status-page"}"#, .declineTold(.statusPage)),
        (#"{"kind":"withdrawn","words":""}"#, .withdrawn(words: "")),
        (#"{"kind":"died","by":"Their GP"}"#, .died(toldBy: "Their GP")),
        (
            #"{"kind":"linked-as-duplicate","referral":"dddddddddddddddddddddddddd"}"#,
            .linkedAsDuplicate(of: referralID("d"))
        ),
        (
            #"{"kind":"duplicate-undone","referral":"dddddddddddddddddddddddddd"}"#,
            .duplicateUndone(of: referralID("d"))
        ),
        (#"{"kind":"contact-corrected"}"#, .contactCorrected),
        (
            #"{"kind":"danger-reviewed","flags":["suicide","young-person"],"words":"Rang"}"#,
            .dangerReviewed([.youngPerson, .suicide], words: "Rang")
        ),
        (#"{"kind":"returned-to-team","words":"Ada left"}"#, .returnedToTeam(words: "Ada left")),
        (#"{"kind":"code-given","words":"Came in"}"#, .codeGiven(words: "Came in")),
        (#"{"kind":"safeguarding-handled","words":"Told"}"#, .safeguardingHandled(words: "Told")),
    ]

    @Test("reads every kind of step as it was first stored, and stores it so again")
    func everyKind() throws {
        #expect(Set(Self.stored.map(\.1.kind)) == Set(ReferralStep.Kind.allCases))
        let (encoder, decoder) = (JSONEncoder(), JSONDecoder())
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        for (text, step) in Self.stored {
            #expect(try decoder.decode(ReferralStep.self, from: Data(text.utf8)) == step)
            let asWritten = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSDictionary
            let asStored = try JSONSerialization.jsonObject(with: encoder.encode(step)) as? NSDictionary
            #expect(asWritten == asStored)
        }
    }

    @Test("refuses a kind it does not know, and a history that does not begin with its receipt")
    func unknown() {
        func decode<Value: Decodable>(_: Value.Type, _ text: String) throws -> Value {
            try JSONDecoder().decode(Value.self, from: Data(text.utf8))
        }
        #expect(throws: DecodingError.self) { try decode(ReferralStep.self, #"{"kind":"forgotten"}"#) }
        #expect(throws: DecodingError.self) { try decode(ReferralHistory.self, "[]") }
        let opened =
            #"[{"step":{"kind":"opened"},"at":"2026-11-20T10:00:00.000Z","#
            + #""typedAt":"2026-11-20T10:00:00.000Z","by":{"kind":"system"}}]"#
        #expect(throws: DecodingError.self) { try decode(ReferralHistory.self, opened) }
    }
}
