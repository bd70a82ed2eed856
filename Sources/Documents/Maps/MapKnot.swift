/// Services that lie too close to each other to be told apart: one mark with all their numbers.
struct MapKnot {
    private(set) var numbers: [Int]
    private(set) var middle: Drawing.Point

    /// `1`, `1, 4`, `1–5`, or `1–3, 7 +4` where there are many that do not follow each other: the table beside the map
    /// then says which.
    var words: String {
        let runs = numbers.reduce(into: [ClosedRange<Int>]()) { runs, number in
            if let last = runs.last, last.upperBound + 1 == number {
                runs[runs.count - 1] = last.lowerBound...number
            } else {
                runs.append(number...number)
            }
        }
        let shown = runs.prefix(runs.count > 3 ? 2 : 3)
        let left = numbers.count - shown.reduce(0) { $0 + $1.count }
        return shown.map(\.marked).joined(separator: ", ") + (left == 0 ? "" : " +\(left)")
    }

    var box: MapBox { MapBox(middle: middle, width: max(22, Double(words.count) * 7.2 + 10), height: 22) }

    /// Ties each point to the first knot that it touches; the mark stays where its first service is.
    static func tied(_ points: [(number: Int, at: Drawing.Point)]) -> [MapKnot] {
        points.reduce(into: []) { knots, point in
            let alone = MapKnot(numbers: [point.number], middle: point.at)
            if let place = knots.firstIndex(where: { $0.box.touches(alone.box) }) {
                knots[place].numbers.append(point.number)
            } else {
                knots.append(alone)
            }
        }
    }
}

extension ClosedRange<Int> {
    /// `4`, `4, 5`, `4–6`.
    fileprivate var marked: String {
        count > 2 ? "\(lowerBound)–\(upperBound)" : map { "\($0)" }.joined(separator: ", ")
    }
}

/// A piece of the sheet that something lies on.
struct MapBox {
    let left, right, top, bottom: Double

    init(middle: Drawing.Point, width: Double, height: Double) {
        (left, right) = (middle.x - width / 2, middle.x + width / 2)
        (top, bottom) = (middle.y - height / 2, middle.y + height / 2)
    }

    /// About as much as words take, whatever the letters of the reader's machine.
    init(_ words: String, at point: Drawing.Point, anchor: Drawing.Anchor, letters: Double) {
        let width = Double(words.count) * letters * 0.58
        let start =
            switch anchor {
            case .start: point.x
            case .middle: point.x - width / 2
            case .end: point.x - width
            }
        (left, right) = (start, start + width)
        (top, bottom) = (point.y - letters, point.y + letters * 0.3)
    }

    func touches(_ other: MapBox) -> Bool {
        left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }

    func holds(_ point: Drawing.Point) -> Bool {
        left <= point.x && point.x <= right && top <= point.y && point.y <= bottom
    }

    func isInside(_ side: Double) -> Bool { left >= 0 && right <= side && top >= 0 && bottom <= side }
}
