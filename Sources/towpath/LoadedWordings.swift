import Actions
import Foundation
import Guides

extension Wordings {
    /// Reads the files of licensed words, or says in words which does not fit and exits 1.
    static func read(_ paths: [String]) throws -> Wordings {
        let files = try paths.map { path in
            guard let json = FileManager.default.contents(atPath: path) else {
                throw Refused("The wording \(path) cannot be read.")
            }
            return (name: path, json: [UInt8](json))
        }
        do { return try LoadWordings.run(files, by: .operatorNamed(NSUserName())) } catch { throw Refused("\(error)") }
    }
}
