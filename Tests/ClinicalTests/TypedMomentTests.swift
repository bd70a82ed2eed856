import Testing

@testable import Clinical

@Suite("A day and a time as people type them")
struct TypedMomentTests {
    @Test(
        "are read when nothing has to be guessed",
        arguments: [
            ("20/11/2026", "14:30", "2026-11-20T14:30:00.000Z"),
            ("20 November 2026", "2.30pm", "2026-11-20T14:30:00.000Z"),
            ("1/7/2026", "9am", "2026-07-01T08:00:00.000Z"), ("1/7/2026", "12am", "2026-06-30T23:00:00.000Z"),
            ("1/7/2026", "12pm", "2026-07-01T11:00:00.000Z"), ("2026-11-20", "00:00", "2026-11-20T00:00:00.000Z"),
            ("20/11/2026", " 9 : 05 ", "2026-11-20T09:05:00.000Z"), ("20/11/2026", "23:59", "2026-11-20T23:59:00.000Z"),
        ])
    func read(day: String, time: String, moment: String) {
        #expect(UKTime.instant(typedDay: day, typedTime: time)?.description == moment)
    }

    @Test(
        "are refused when they must be guessed, or no clock shows them",
        arguments: [
            ("20/11/2026", "2"), ("20/11/2026", "24:00"), ("20/11/2026", "13pm"), ("20/11/2026", "0am"),
            ("20/11/2026", "14:60"), ("20/11/2026", "14:5"), ("20/11/2026", ""), ("20/11/26", "14:30"),
            ("31/11/2026", "14:30"), ("", "14:30"), ("20/11/2026", "14:30:00"), ("20/11/2026", "noon"),
        ])
    func refused(day: String, time: String) {
        #expect(UKTime.instant(typedDay: day, typedTime: time) == nil)
    }
}
