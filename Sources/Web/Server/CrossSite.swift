import HTTPTypes

/// Whether a form was sent from one of our own pages. Another site could otherwise make a signed-in browser
/// send a form of its choosing. The browser says where a form comes from; no cookie or hidden token is needed.
enum CrossSite {
    /// True if the form must be refused.
    static func refuses(_ request: HTTPRequest) -> Bool {
        let headers = request.headerFields
        if let site = HTTPField.Name.secFetchSite.flatMap({ headers[$0] }) {
            return site != "same-origin" && site != "none"
        }
        if let origin = headers[.origin] { return host(of: origin) != request.authority }
        if let referer = headers[.referer] { return host(of: referer) != request.authority }
        // A browser this old, or no browser at all. Without a cookie there is nobody's authority to borrow, and
        // nothing may stand in the way of sending a referral.
        return headers[.cookie] != nil
    }

    /// The host and port of an address; nil if it is not one, such as the origin `null`.
    private static func host(of address: String) -> String? {
        for scheme in ["https://", "http://"] where address.hasPrefix(scheme) {
            return String(address.dropFirst(scheme.count).prefix { $0 != "/" })
        }
        return nil
    }
}

extension HTTPField.Name {
    fileprivate static let secFetchSite = HTTPField.Name("Sec-Fetch-Site")
}
