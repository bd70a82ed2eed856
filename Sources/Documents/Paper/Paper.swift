public import Clinical

/// A document as a value: what it says and in what order. How it looks on a sheet is for `pdf()`.
public struct Paper: Hashable, Sendable {
    public let title: String
    /// What it is about, under the title.
    public let lead: Words
    public let blocks: [Block]
    /// Stands at the foot of every page, beside its number.
    public let footer: String
    /// When it was made. The same paper made at the same moment is the same file, byte for byte.
    public let made: Instant
    /// The language it is written in, as `en-GB`.
    public let language: String
    /// Who wrote it, as the file says; empty says nothing.
    public let author: String
    /// Where our own pages are, such as `https://towpath.example`. Without it a link to a page of ours is only words.
    public let site: String?

    public init(
        title: String, lead: Words = "", blocks: [Block], footer: String, made: Instant, language: String = "en-GB",
        author: String = "Towpath", site: String? = nil
    ) {
        (self.title, self.lead, self.blocks, self.footer) = (title, lead, blocks, footer)
        (self.made, self.language, self.author, self.site) = (made, language, author, site)
    }
}

/// Why no PDF could be made.
public enum PaperRefusal: Error, Hashable, Sendable {
    /// The machine has no font to write with.
    case noFont
    /// Cairo gave up, for the reason it gives.
    case press(String)

    /// For whoever runs the server.
    public var words: String {
        switch self {
        case .noFont:
            "No font was found, so no PDF can be made. Install the Debian packages fonts-dejavu-core and"
                + " fonts-noto-core, and try again."
        case .press(let reason): "The PDF could not be made: \(reason)."
        }
    }
}
