import Clinical

extension Guide {
    /// Names that nobody can make simpler: of bodies, medicines, therapies and papers. The reading age leaves them
    /// out, and each is told in plain words where it is first met.
    public static let plainNames: Set<String> = [
        "naloxone", "samaritans", "audit", "dast", "sds", "nice", "nhs", "dvla", "dva", "therapy", "therapist",
        "anonymous", "narcotics", "psychosis", "depression", "anxiety", "bipolar", "schizophrenia",
        "naltrexone", "acamprosate", "disulfiram", "nalmefene", "varenicline", "cytisinicline",
        "help4addiction", "help4addiction's",
    ]
}

extension Guide {
    /// What the reading age leaves out: plain names, and the names of drugs that are not common words as well.
    public static let namesLeftOut: Set<String> = {
        let drugs = Substance.allCases.flatMap(\.names).flatMap { name in
            name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        }
        let common: Set<String> = ["drink", "drinking", "or", "something", "else", "other", "white", "pills"]
        return plainNames.union(drugs).subtracting(common)
    }()

    /// The age at which the whole page can be read, in years, rounded up.
    public var readingAge: Int {
        Int(ReadingAge(of: text, leavingOut: Self.namesLeftOut).years.rounded(.up))
    }
}
