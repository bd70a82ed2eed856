/// One row of a comma-separated file, with the line of the file it starts on.
public struct CSVRow: Hashable, Sendable {
    /// The header is line 1.
    public let line: Int
    public let fields: [String]
}

/// Reads comma-separated text (RFC 4180) a piece at a time, so a file of any size takes the memory of one row.
///
/// Takes LF, CRLF and CR line ends, commas, doubled quotes and new lines inside quotes, and a byte order mark.
/// Lines are counted as an editor counts them, so a row after a field of three lines has the number it is seen at.
/// A quote inside an unquoted field stands for itself. Text that is not UTF-8 is read as Windows-1252, field by field.
/// Files may have another separator, and no quotes.
public struct CSVReader: Sendable {
    /// A row longer than this is cut off and marked, so that a quote never closed cannot fill the memory.
    static let longestRow = 1_000_000

    private enum Mode { case start, plain, quoted, quoteInQuoted }

    private var mode = Mode.start
    private var field: [UInt8] = []
    private var fields: [String] = []
    private var line = 1
    private var rowLine = 1
    private var rowLength = 0
    private var lastWasReturn = false
    private let separator: UInt8
    private let isQuoted: Bool

    public init() { self.init(separator: comma, isQuoted: true) }

    /// - Parameter isQuoted: whether a quote at the start of a field encloses it.
    init(separator: UInt8, isQuoted: Bool) {
        (self.separator, self.isQuoted) = (separator, isQuoted)
    }

    /// Takes the next piece of the file and returns the rows that are now complete. Blank lines are no rows.
    public mutating func read(_ piece: some Sequence<UInt8>) throws(CSVProblem) -> [CSVRow] {
        var rows: [CSVRow] = []
        for byte in piece {
            if let row = take(byte) { rows.append(row) }
            if rowLength > CSVReader.longestRow { throw .rowTooLong(line: rowLine) }
        }
        return rows
    }

    /// The last row, where the file does not end in a new line.
    public mutating func finish() throws(CSVProblem) -> [CSVRow] {
        if mode == .quoted { throw .quoteNeverClosed(line: rowLine) }
        return [endRow()].compactMap { $0 }
    }

    private mutating func take(_ byte: UInt8) -> CSVRow? {
        defer { lastWasReturn = byte == carriageReturn }
        rowLength += 1
        if byte == lineFeed || byte == carriageReturn { return takeLineEnd(byte) }
        switch (mode, byte) {
        case (.start, quote) where isQuoted: mode = .quoted
        case (.quoted, quote): mode = .quoteInQuoted
        case (.quoteInQuoted, quote): append(byte, then: .quoted)
        case (.quoted, _): append(byte, then: .quoted)
        case (_, separator): endField()
        default: append(byte, then: .plain)
        }
        return nil
    }

    private mutating func takeLineEnd(_ byte: UInt8) -> CSVRow? {
        let isSecondHalf = byte == lineFeed && lastWasReturn
        if mode == .quoted {
            field.append(byte)
            line += isSecondHalf ? 0 : 1
            return nil
        }
        if isSecondHalf { return nil }
        let row = endRow()
        line += 1
        rowLine = line
        rowLength = 0
        return row
    }

    private mutating func append(_ byte: UInt8, then next: Mode) {
        field.append(byte)
        mode = next
    }

    private mutating func endField() {
        fields.append(readText(field[...]))
        field.removeAll(keepingCapacity: true)
        mode = .start
    }

    private mutating func endRow() -> CSVRow? {
        let isBlank = fields.isEmpty && field.isEmpty && mode == .start
        if isBlank { return nil }
        endField()
        defer { fields = [] }
        if rowLine == 1, let first = fields.first { fields[0] = first.withoutByteOrderMark }
        return CSVRow(line: rowLine, fields: fields)
    }
}

/// Why a file cannot be read to its end.
public enum CSVProblem: Error, Hashable, Sendable {
    case quoteNeverClosed(line: Int)
    case rowTooLong(line: Int)

    public var words: String {
        switch self {
        case .quoteNeverClosed(let line): "line \(line): a quote is opened and never closed"
        case .rowTooLong(let line): "line \(line): the row is longer than a megabyte, as when a quote is missing"
        }
    }
}

private let comma = UInt8(ascii: ",")
private let quote = UInt8(ascii: "\"")
private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")

extension String {
    fileprivate var withoutByteOrderMark: String {
        unicodeScalars.first == "\u{FEFF}" ? String(unicodeScalars.dropFirst()) : self
    }
}
