import Clinical

/// What nobody who has it most days may just stop, in the same words wherever it is listed: a list that leaves one out
/// reads as if that one were safe.
///
/// Source: each has a row in `StoppingDanger` that says so; dossier 4.10, 4.6 and 9.7.
enum NotToStop {
    /// Where drink was named before.
    static let besideDrink = "calming pills, sleeping pills, GHB, pregabalin or gabapentin"
    static let any = "drink, " + besideDrink
    /// To stop these is seldom deadly in itself. In pregnancy it is as dangerous as the others.
    static let opioidsToo = "heroin, methadone, strong painkillers, " + besideDrink
    static let citation = Citation(.dossier, "3.3, 4.1, 4.2, 4.6", .high)
}

extension GuidePart {
    /// For whoever reads of one thing, and has another that is dangerous to stop.
    static let stopOthers = GuidePart.say(
        "Do you have any of these most days too: \(NotToStop.any)? Do not just stop those. It can be dangerous. Ask a "
            + "doctor or a drug service first.", NotToStop.citation)
}
