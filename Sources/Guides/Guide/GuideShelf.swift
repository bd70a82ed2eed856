extension Guide {
    /// Every guide, in the order of the library.
    public static let all: [Guide] = substances

    private static let substances: [Guide] = [.ketamine]
}
