/// What someone with a screen reader needs and Cairo 1.16 leaves out: the language, the title in the window, what each
/// picture and link says, which heading is for a column and which for a row, and the title as metadata.
struct Finishing {
    let title: String
    let language: String
    let made: String
    /// What each figure and link of the document says, in order.
    let alternatives: [String]

    /// The same file with all that put behind it.
    func applied(to bytes: [UInt8]) throws(PaperRefusal) -> [UInt8] {
        guard let file = PDFObjects(bytes), let root = file[file.root] else {
            throw .press("Cairo wrote a file that is not in the form we know")
        }
        var update = PDFUpdate(file)
        let metadata = update.addStream("/Type /Metadata /Subtype /XML", xmp)
        let plain = language.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
        update.add(
            "/Lang (\(plain)) /ViewerPreferences << /DisplayDocTitle true >> /Metadata \(metadata) 0 R",
            to: file.root)
        if let info = update[file.info] {
            update.replace(file.info, with: info.replacing("Date (2", with: "Date (D:2"))
        }
        try followStructure(in: &update, from: root)
        let pages = number(after: "/Pages", in: root[...]).flatMap { update[$0] } ?? ""
        for page in references(after: "/Kids", in: pages[...]) { update.add("/Tabs /S", to: page) }
        return update.written()
    }

    private func followStructure(in update: inout PDFUpdate, from root: String) throws(PaperRefusal) {
        let top = number(after: "/StructTreeRoot", in: root[...]).flatMap { update[$0] } ?? ""
        var walk = StructureWalk()
        for child in references(after: "/K", in: top[...]) { walk.visit(child, in: update) }
        for (element, scope) in walk.scopes { update.add("/A << /O /Table /Scope /\(scope) >>", to: element) }
        guard walk.spoken.count == alternatives.count else {
            throw .press("Cairo wrote \(walk.spoken.count) figures and links where we drew \(alternatives.count)")
        }
        for (spoken, words) in zip(walk.spoken, alternatives) {
            switch spoken {
            case .figure(let element): update.add("/Alt \(pdfText(words))", to: element)
            case .link(let annotation): update.add("/Contents \(pdfText(words))", to: annotation)
            case .linkWithoutArea: continue
            }
        }
    }

    private var xmp: String {
        """
        <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
         xmlns:xmp="http://ns.adobe.com/xap/1.0/">
        <dc:format>application/pdf</dc:format>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">\(escaped(title))</rdf:li></rdf:Alt></dc:title>
        <dc:language><rdf:Bag><rdf:li>\(escaped(language))</rdf:li></rdf:Bag></dc:language>
        <xmp:CreateDate>\(made)</xmp:CreateDate>
        </rdf:Description>
        </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="r"?>
        """
    }

    private func escaped(_ words: String) -> String {
        printable(words).replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}
