import Testing
@Test func ClinicalProbe() { #expect(1 == 1) }
