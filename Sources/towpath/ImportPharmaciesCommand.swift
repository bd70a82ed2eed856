import Actions
import ArgumentParser
import Clinical
import Exchange
import Foundation

extension ImportCommand {
    struct Pharmacies: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Take in a list of pharmacies with their services and opening hours.",
            discussion: """
                The folder holds the three files of NHS Choices, joined by OrganisationID: Pharmacy.csv,
                PharmacyServices.csv and PharmacyOpeningTimes.csv, with the byte 0xAC between fields. Every row that
                is not taken is named by file, line and field, with why.

                The files do not say how old they are, so you must. Hours checked more than 12 months ago are shown
                as last known, and never as open.

                Example:
                  towpath import pharmacies ./nhs-choices --checked-on 2026-11-01 --data ./data
                """)

        @OptionGroup var options: StoreOptions
        @OptionGroup var manner: ImportManner

        @Argument(help: "The folder.")
        var folder: String

        func run() async throws {
            guard let checkedOn = manner.checkedOn else {
                throw ValidationError("--checked-on is needed: the day on which these hours were known to be right.")
            }
            try await manner.report { news in
                try await options.withHouse { house in
                    let outcodes = try await ListOutcodes.run(by: .atCommandLine, in: house)
                    let context = ImportContext(checkedOn: checkedOn, knownOutcodes: outcodes)
                    let read = try PharmacyFolder(folder).read(context, news: news)
                    let bar = ProgressBar("saving")
                    return try await ImportServices.run(
                        read.services, stillListed: read.setAside, acceptingShrink: manner.acceptShrink,
                        by: .atCommandLine, in: house, progress: bar.show)
                }
            }
        }
    }
}

/// A folder with the three files of a list of pharmacies.
private struct PharmacyFolder {
    private let folder: URL

    init(_ name: String) { folder = URL(filePath: name, directoryHint: .isDirectory) }

    func read(
        _ context: ImportContext, news: ImportNews
    ) throws -> (services: [TreatmentService], setAside: Set<DirectoryKey>) {
        var importer = PharmacyImporter(context)
        var services: [TreatmentService] = []
        for file in PharmacyFile.allCases {
            try ImportFile(folder.appending(path: file.rawValue).path).eachPiece(
                { services += try importer.read($0, of: file).compactMap(news.value) },
                end: { services += try importer.finish(file).compactMap(news.value) })
        }
        for rows in importer.joined() { news.tell(rows) }
        return (services, importer.setAside)
    }
}

extension ImportNews {
    fileprivate func tell(_ rows: JoinedRows) {
        for row in rows.setAside {
            print("\(rows.file.rawValue) line \(row.line): \(row.problem.field): set aside: \(row.problem.reason)")
        }
        print(
            "\(rows.file.rawValue): \(rows.count) rows, taken \(rows.taken), passed over \(rows.passedOver), "
                + "set aside \(rows.setAside.count)")
    }
}
