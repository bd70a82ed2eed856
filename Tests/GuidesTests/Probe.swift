import Testing
@Test func GuidesProbe() { #expect(1 == 1) }
