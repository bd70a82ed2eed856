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
                let walk = try await driver.read { db in try ChainWalk(subject, on: db) }
                verification.add(walk)
                if opening { verification.faults += try await BodyCheck(store: self).faults(of: walk) }
                if index % 1000 == 0 { progress(index, subjects.count) }
            }
            let signed = try SignedRoot.read(keys.ring.folder.signedRootFile)
            let publicKey = keys.ring.folder.signingKey.publicKey
            try await driver.read { db in try LogWalk(on: db).check(against: signed, publicKey) }
                .record(in: &verification, signed)
            return verification
        }
    }
}

extension Verification {
    fileprivate mutating func add(_ walk: ChainWalk) {
        subjects += 1
        versions += walk.versions.count
        looks += walk.looks
        faults += walk.faults
    }
}
