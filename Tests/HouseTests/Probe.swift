import Testing
@Test func HouseProbe() { #expect(1 == 1) }
