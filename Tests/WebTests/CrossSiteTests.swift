import HTTPTypes
import Testing

@testable import Web

@Suite("Another website cannot send our forms")
struct CrossSiteTests {
    struct Sent: Sendable, CustomTestStringConvertible {
        var site: String?
        var origin: String?
        var referer: String?
        var cookie = true
        let refused: Bool

        var testDescription: String {
            "\(site ?? "-") \(origin ?? "-") \(referer ?? "-") cookie \(cookie): \(refused ? "refused" : "taken")"
        }
    }

    static let ours = "https://towpath.example:8443"

    @Test(
        "Who may send a form",
        arguments: [
            Sent(site: "same-origin", refused: false),
            Sent(site: "none", refused: false),
            Sent(site: "same-site", refused: true),
            Sent(site: "cross-site", refused: true),
            Sent(site: "", refused: true),
            Sent(site: "Same-Origin", refused: true),
            Sent(site: "cross-site", origin: ours, refused: true),
            Sent(site: "cross-site", cookie: false, refused: true),
            Sent(site: "same-origin", origin: "https://evil.example", refused: false),
            Sent(origin: ours, refused: false),
            Sent(origin: "http://towpath.example:8443", refused: false),
            Sent(origin: "https://towpath.example", refused: true),
            Sent(origin: "https://towpath.example:8443.evil.example", refused: true),
            Sent(origin: "https://evil.example", refused: true),
            Sent(origin: "https://evil.example", cookie: false, refused: true),
            Sent(origin: "null", refused: true),
            Sent(origin: "null", referer: ours + "/refer", refused: true),
            Sent(origin: "", refused: true),
            Sent(referer: ours + "/refer?x", refused: false),
            Sent(referer: "https://evil.example/" + ours, refused: true),
            Sent(referer: "https://towpath.example:8443@evil.example/", refused: true),
            Sent(refused: true),
            Sent(cookie: false, refused: false),
        ])
    func table(sent: Sent) throws {
        var fields = HTTPFields()
        if let site = sent.site { fields[try #require(HTTPField.Name("Sec-Fetch-Site"))] = site }
        if let origin = sent.origin { fields[.origin] = origin }
        if let referer = sent.referer { fields[.referer] = referer }
        if sent.cookie { fields[.cookie] = "visit=1" }
        let request = HTTPRequest(
            method: .post, scheme: "https", authority: "towpath.example:8443", path: "/refer", headerFields: fields)
        #expect(CrossSite.refuses(request) == sent.refused)
    }
}
