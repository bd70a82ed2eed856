public import Store

/// Says which keys there are, without telling one.
public enum ListKeys {
    public static func run(by actor: Actor, in house: House) async throws(OperatingRefusal) -> KeyList {
        try await house.operate(.manageKeys, by: actor, isNoted: false) { store throws(StoreRefusal) in
            try await store.listKeys()
        }
    }
}
