import Testing
@Test func StoreProbe() { #expect(1 == 1) }
