/// Whether a visitor may have another PDF. Each is made anew for whoever asks, so no network may ask without end.
public enum Printing {
    public static func mayGoOn(for network: Network, in house: House) -> Bool {
        house.limiter.wait(.paper, from: network, at: house.clock()) == nil
    }
}
