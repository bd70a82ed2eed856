public import Clinical
public import Guides

extension WorkLetter {
    /// What the file is saved as, without its ending. It tells no more than the letter does.
    public static let fileName = "time-away-from-work"

    /// The letter on paper. Nothing in it or in the file says who made the program that wrote it.
    public func paper(made: Instant) -> Paper {
        let space = [Paper.Block.paragraph("\u{00A0}")]
        return Paper(
            title: WorkLetter.title,
            blocks: [.paragraph(Words(written.spoken)), .paragraph(Words(greeting))]
                + paragraphs.map { .paragraph(Words($0)) } + [.paragraph(Words(ending[0]))] + space
                + ending.dropFirst().map { .paragraph(Words($0)) },
            footer: "", made: made, author: name)
    }
}
