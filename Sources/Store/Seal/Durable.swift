import Foundation

#if canImport(Glibc)
    import Glibc
#endif

/// Waits until a file, or a folder's list of files, is on disk.
func syncToDisk(_ url: URL) throws {
    let descriptor = open(url.path, O_RDONLY)
    guard descriptor >= 0 else { throw CocoaError(.fileReadUnknown) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw CocoaError(.fileWriteUnknown) }
}

/// Replaces a file so that a reader, or a machine that stops in the middle, finds the old
/// content or the new, never a part.
func replaceFile(at url: URL, with data: Data) throws {
    // A name of its own: several nodes may share the folder.
    let aside = url.appendingPathExtension(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: aside) }
    let made = FileManager.default.createFile(
        atPath: aside.path, contents: data, attributes: [.posixPermissions: 0o600])
    guard made else { throw CocoaError(.fileWriteUnknown) }
    try syncToDisk(aside)
    guard rename(aside.path, url.path) == 0 else { throw CocoaError(.fileWriteUnknown) }
    try syncToDisk(url.deletingLastPathComponent())
}
