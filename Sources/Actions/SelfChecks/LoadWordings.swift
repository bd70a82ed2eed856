public import Clinical
public import Guides

/// Takes licensed wordings into use until the program stops. A wording that does not fit its scale is refused, and
/// then none is used.
public struct LoadWordings {
    /// - Parameter files: the name of each file, to say which is wrong, and what is in it.
    public static func run(
        _ files: [(name: String, json: [UInt8])], by actor: Actor
    ) throws(LoadWordingsRefusal) -> Wordings {
        do { _ = try Permit.ask(.loadWording, by: actor, relation: .commandLine) } catch { throw .notAllowed }
        var wordings: [Wording] = []
        for file in files {
            do { wordings.append(try Wording(json: file.json)) } catch { throw .doesNotFit(file.name, error) }
        }
        do { return try Wordings(wordings) } catch { throw .together(error) }
    }
}

public enum LoadWordingsRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    case doesNotFit(String, WordingRefusal)
    case together(WordingsRefusal)
    case notAllowed

    public var description: String {
        switch self {
        case .doesNotFit(let name, let why): "\(name): \(why)"
        case .together(let why): "\(why)"
        case .notAllowed: "You may not load a wording."
        }
    }
}
