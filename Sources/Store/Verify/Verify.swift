import Clinical
import Crypto
import Foundation

extension Store {
    /// Reads every chain from its first entry to its last and compares it with everything that
    /// should agree with it. Needs no keys for that; with keys (`opening`) it also opens each
    /// latest body and computes its promoted columns and search marks again.
    ///
    /// One subject is in memory at a time, so it runs on a store of any size.
    public func verify(
        opening: Bool, progress: @Sendable (Int, Int) -> Void = { _, _ in }
    ) async throws(StoreRefusal) -> Verification {
        try await refusing {
            var verification = Verification()
            let subjects = try await driver.read { db in try ChainWalk.subjects(on: db) }
            for (index, subject) in subjects.enumerated() {
                if index % 100 == 0 { progress(index, subjects.count) }
                var (walk, faults) = try await check(subject, opening: opening)
                // Someone may have been writing just then. What is really wrong is still wrong at a second look.
                if !faults.isEmpty { (walk, faults) = try await check(subject, opening: opening) }
                verification.add(walk)
                verification.faults += faults
            }
            progress(subjects.count, subjects.count)
            var signed: SignedRoot?
            do { signed = try SignedRoot.read(keys.ring.folder.signedRootFile) } catch {
                verification.faults.append(Fault(.log, "log", "the file of the signed root cannot be read"))
            }
            let publicKey = keys.ring.folder.signingKey.publicKey
            try await driver.read { [signed] db in try LogWalk(on: db).check(against: signed, publicKey) }
                .record(in: &verification, signed)
            return verification
        }
    }

    private func check(_ subject: Subject, opening: Bool) async throws -> (ChainWalk, [Fault]) {
        let walk = try await driver.read { db in try ChainWalk(subject, on: db) }
        guard opening else { return (walk, walk.faults) }
        return (walk, walk.faults + (try await BodyCheck(store: self).faults(of: walk)))
    }
}

extension Verification {
    fileprivate mutating func add(_ walk: ChainWalk) {
        subjects += 1
        versions += walk.versions.count
        looks += walk.looks
    }
}
