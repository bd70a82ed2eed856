extension Guide {
    /// Names that nobody can make simpler: of bodies, medicines, therapies and papers. The reading age leaves them
    /// out, and each is told in plain words where it is first met.
    public static let plainNames: Set<String> = [
        "naloxone", "samaritans", "audit", "dast", "sds", "nice", "nhs", "dvla", "dva", "therapy", "therapist",
        "anonymous", "narcotics", "psychosis", "depression", "anxiety", "bipolar", "schizophrenia",
        "naltrexone", "acamprosate", "disulfiram", "nalmefene", "varenicline", "cytisinicline",
    ]
}
