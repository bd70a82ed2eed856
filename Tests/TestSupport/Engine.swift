/// The engines that every test of what is kept runs on.
package enum Engine: String, CaseIterable, Sendable {
    case sqlite, postgres
}
