public import Clinical
import Store

/// How much of the directory was checked lately, for anyone: counted from what is in it, as it is now.
public enum ReadFreshness {
    public struct Answer: Sendable {
        public let directory: DirectoryFreshness
        /// How many reports of wrong facts nobody has settled yet.
        public let openReports: Int
        public let today: Day
    }

    public static func run(in house: House) async throws(FindRefusal) -> Answer {
        guard let permit = try? Permit.ask(.findServices, by: .anyone, relation: .none) else { throw .notFound }
        do throws(StoreRefusal) {
            let directory = try await house.directory(for: permit)
            let open = try await house.store(for: permit).read { db in try db.openFactReportCount() }
            return Answer(directory: directory.freshness, openReports: open, today: UKTime(house.clock()).day)
        } catch {
            throw .store(error)
        }
    }
}
