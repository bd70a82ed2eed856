import ArgumentParser
@main struct Towpath: AsyncParsableCommand {
    func run() async throws {}
}
