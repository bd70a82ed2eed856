import HTTPTypes
import NIOCore

/// What a page answers: itself, the way to another page, or a file.
public struct PageResponse: Sendable {
    /// Who may keep a copy of the answer.
    enum Audience {
        /// The same for everyone, so a browser or a cache may keep it for a few minutes.
        case everyone
        /// About a person. The browser asks again each time, yet its Back button still works.
        case onePerson
        /// A file whose address changes whenever it does.
        case unchanging
    }

    var status: HTTPResponse.Status
    var headers: HTTPFields
    var bytes: ByteBuffer
    /// The same bytes squeezed, where they are held for everyone.
    var squeezed: ByteBuffer?
    /// What went wrong behind a page that is shown all the same. It goes to the log and is not shown.
    private(set) var trouble: (any Error)?

    private init(_ status: HTTPResponse.Status, _ audience: Audience, _ mediaType: String, _ bytes: ByteBuffer) {
        self.status = status
        self.bytes = bytes
        headers = [.contentType: mediaType, .cacheControl: audience.cacheControl]
    }

    /// A page in its frame. Answers to forms with mistakes in them use `.unprocessableContent`.
    static func page(
        _ frame: Frame, for audience: Audience = .onePerson, status: HTTPResponse.Status = .ok, inside: Inside
    ) -> PageResponse {
        var html = HTML()
        html.page(frame, inside: inside)
        return PageResponse(status, audience, "text/html; charset=utf-8", html.finished())
    }

    /// Sends the browser on to another page, which it then reads: the answer to a form that was accepted.
    static func redirect(to link: Link) -> PageResponse {
        var response = PageResponse(.seeOther, .onePerson, "text/plain; charset=utf-8", ByteBuffer())
        response.headers[.location] = link.address
        return response
    }

    /// One of the program's own files.
    static func asset(_ asset: Asset) -> PageResponse {
        var response = PageResponse(.ok, .unchanging, asset.mediaType, asset.bytes)
        response.squeezed = asset.squeezed
        return response
    }

    /// A file made for the reader. With a name the browser saves it; without one it shows it.
    static func file(_ bytes: ByteBuffer, mediaType: String, saveAs name: String? = nil) -> PageResponse {
        var response = PageResponse(.ok, .onePerson, mediaType, bytes)
        if let name {
            let plain = name.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == ".") }
            response.headers[.contentDisposition] = "attachment; filename=\"\(plain)\""
        }
        return response
    }

    /// A PDF, shown by the browser and saved under a name.
    static func paper(_ bytes: [UInt8], named name: String, for audience: Audience) -> PageResponse {
        var response = PageResponse(.ok, audience, "application/pdf", ByteBuffer(bytes: bytes))
        let plain = name.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
        response.headers[.contentDisposition] = "inline; filename=\"\(plain).pdf\""
        return response
    }

    /// As it goes over the line to a browser that says what it accepts.
    func packed(for accepted: String?) -> PageResponse {
        guard let squeezed else { return self }
        var response = self
        response.headers[.vary] = "Accept-Encoding"
        guard Squeezing.isAccepted(accepted) else { return response }
        response.bytes = squeezed
        response.headers[.contentEncoding] = "deflate"
        return response
    }

    /// The same answer, with something for the log.
    func reporting(_ trouble: any Error) -> PageResponse {
        var response = self
        response.trouble = trouble
        return response
    }

    /// The same answer with a cookie that only the server can read. It lives until the browser closes, unless told.
    func settingCookie(_ name: String, _ value: String, seconds: Int? = nil, overTLS: Bool) -> PageResponse {
        var response = self
        let life = seconds.map { "; Max-Age=\($0)" } ?? ""
        let secure = overTLS ? "; Secure" : ""
        let cookie = "\(name)=\(value); Path=/; HttpOnly; SameSite=Lax\(secure)\(life)"
        response.headers.append(HTTPField(name: .setCookie, value: cookie))
        return response
    }

    /// The same answer, of which no copy may be kept at all: passwords, codes and secrets are on it.
    func neverKept() -> PageResponse {
        var response = self
        response.headers[.cacheControl] = "no-store"
        return response
    }

    /// The same answer, telling the browser to drop the copies of pages it has kept: for signing out.
    func droppingKeptPages() -> PageResponse {
        var response = self
        if let name = HTTPField.Name("Clear-Site-Data") { response.headers[name] = "\"cache\"" }
        return response
    }
}

extension PageResponse.Audience {
    fileprivate var cacheControl: String {
        switch self {
        case .everyone: "public, max-age=300"
        case .onePerson: "private, no-cache"
        case .unchanging: "public, max-age=31536000, immutable"
        }
    }
}
