import Clinical

// What is kept of a receipt's code and of the word its holder chose: keyed marks, useless without the key folder.
extension House {
    /// What a code is looked up by.
    func mark(of code: ReceiptCode) -> [UInt8] { mark("receipt", code.shown) }

    /// What is looked up when something that cannot be a code was typed: it finds nothing, at the same cost.
    func mark(ofNoCode typed: String) -> [UInt8] { mark("receipt", String(typed.prefix(100)) + "?") }

    /// What is kept of the word, bound to its receipt: the same word on two receipts leaves two marks.
    func mark(of word: HolderWord?, on receipt: ID<Receipt>) -> String {
        base32(mark("word|\(receipt)", word?.text ?? ""))
    }
}

/// Whether two marks are the same, in a time that does not tell where they differ.
func areSame(_ a: some Collection<UInt8>, _ b: some Collection<UInt8>) -> Bool {
    a.count == b.count && zip(a, b).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
}
