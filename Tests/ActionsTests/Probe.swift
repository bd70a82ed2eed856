import Testing
@Test func ActionsProbe() { #expect(1 == 1) }
