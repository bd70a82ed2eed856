/// The letters a postcode starts with: one of the 121 areas of the UK, or Guernsey, Jersey or the Isle of Man.
public struct PostcodeArea: Hashable, Comparable, Sendable {
    /// One or two capital letters.
    public let letters: String

    /// Takes `LS` or `ls`; nil when there is no such area. Areas with no place on a map
    /// (BF for the forces, BX and XX for banks and parcels) are not taken.
    public init?(_ text: String) {
        let letters = text.uppercased()
        guard realAreas.contains(letters) else { return nil }
        self.letters = letters
    }

    public static func < (a: Self, b: Self) -> Bool { a.letters < b.letters }

    /// Every area, in alphabetical order.
    public static let all: [PostcodeArea] = realAreas.sorted().compactMap(PostcodeArea.init)
}

extension PostcodeArea: CustomStringConvertible {
    public var description: String { letters }
}

private let realAreas = Set(
    """
    AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH
    EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M
    ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST
    SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
