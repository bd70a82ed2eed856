/// The nations of the UK: forms, law, data sets and bank holidays differ between them.
public enum Nation: String, Codable, CaseIterable, Sendable {
    case england, wales, scotland
    case northernIreland = "northern-ireland"
}
