import Testing
@Test func StoryProbe() { #expect(1 == 1) }
