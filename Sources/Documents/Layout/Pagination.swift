/// Breaks a document into pages.
enum Pagination {
    /// The slices of each page. What must stay together does, unless it is higher than a page.
    static func pages(of slices: [Extent], height: Double) -> [Range<Int>] {
        var breaks: [Int] = [0]
        var used = 0.0
        var place = 0
        while place < slices.count {
            let group = group(from: place, in: slices)
            let startsPage = slices[place].startsPage
            let fits = used + self.height(of: slices[group], atHead: used == 0) <= height
            let fitsAlone = self.height(of: slices[group], atHead: true) <= height
            if used > 0, startsPage || (!fits && fitsAlone) {
                breaks.append(place)
                used = 0
            }
            guard !fits, !fitsAlone else {
                used += self.height(of: slices[group], atHead: used == 0)
                place = group.upperBound
                continue
            }
            // Higher than a page: slice by slice.
            for index in group {
                if used > 0, used + slices[index].before + slices[index].height > height {
                    breaks.append(index)
                    used = 0
                }
                used += self.height(of: slices[index...index], atHead: used == 0)
            }
            place = group.upperBound
        }
        let ends = breaks.dropFirst() + [slices.count]
        return zip(breaks, ends).map { $0..<$1 }.filter { !$0.isEmpty }
    }

    /// A slice, and all that it must not be parted from.
    private static func group(from start: Int, in slices: [Extent]) -> Range<Int> {
        var end = start
        while end + 1 < slices.count, slices[end].staysWithNext, !slices[end + 1].startsPage { end += 1 }
        return start..<end + 1
    }

    private static func height(of group: ArraySlice<Extent>, atHead: Bool) -> Double {
        let whole = group.reduce(0) { $0 + $1.before + $1.height }
        guard atHead, let first = group.first else { return whole }
        return whole - first.before + first.head
    }
}
