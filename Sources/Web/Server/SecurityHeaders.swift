import HTTPTypes

/// Headers that every answer carries. Nothing loads from anywhere else, nothing runs that is not one of our files,
/// no other site may frame us, and no other site learns which page a person came from.
enum SecurityHeaders {
    static func add(to headers: inout HTTPFields, overTLS: Bool) {
        for (name, value) in always { headers[name] = value }
        if overTLS { headers[.strictTransportSecurity] = "max-age=63072000; includeSubDomains" }
    }

    private static let always: [(HTTPField.Name, String)] = [
        ("Content-Security-Policy", policy),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        // Not `no-referrer`: with that, browsers send `Origin: null` with our own forms (see `CrossSite`).
        ("Referrer-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("X-Robots-Tag", "noarchive"),
    ].compactMap { name, value in HTTPField.Name(name).map { ($0, value) } }

    private static let policy =
        "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
}
