/// What to do until the ambulance comes. The words stand here once, so that no page or form gives half of them.
public enum FirstAid {
    /// For someone who does not wake up. On their side they cannot choke, but it helps only someone who breathes: the
    /// two halves are never told apart. Source: emergency copy, signs that need 999 (own compilation).
    public static let onTheirSide = "If they breathe, lay them on their side. If not, do as the 999 team tells you."
}
