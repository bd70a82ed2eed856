import Foundation

/// The project as it lies on disk: every file that belongs to it.
enum Tree {
    /// The root is found from this file, so the tests run from any folder.
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// A file that is not text (a picture) is listed as empty.
    static let files: [SourceFile] = paths().sorted().map { path in
        SourceFile(path, (try? String(contentsOf: root.appending(path: path), encoding: .utf8)) ?? "")
    }

    private static let skipped: Set = [
        ".build", ".git", ".venv", ".demo", ".test", ".bench", "__pycache__", ".pytest_cache", "Package.resolved",
    ]

    private static func paths(under folder: String = "") -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)) ?? []
        return names.filter { !skipped.contains($0) }.flatMap { name in
            let path = folder.isEmpty ? name : folder + "/" + name
            var isFolder: ObjCBool = false
            let exists = FileManager.default.fileExists(
                atPath: root.appending(path: path).path, isDirectory: &isFolder)
            return exists && isFolder.boolValue ? paths(under: path) : [path]
        }
    }
}
