import Testing

@Test func ExchangeProbe() { #expect(1 == 1) }
