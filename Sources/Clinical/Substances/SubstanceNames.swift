extension Substance {
    /// The plain name, for the middle of a sentence.
    public var name: String { names[0] }

    /// What people call it, the plain name first; for reading what someone typed.
    public var names: [String] {
        switch self {
        case .alcohol: ["alcohol", "drink", "drinking", "beer", "wine", "spirits", "cider", "lager", "vodka", "booze"]
        case .heroin: ["heroin", "smack", "brown", "gear", "skag", "diamorphine"]
        case .methadone: ["methadone", "physeptone", "meth linctus"]
        case .buprenorphine: ["buprenorphine", "Subutex", "Suboxone", "Espranor", "Buvidal", "subbies", "subs", "bupe"]
        case .prescribedOpioid:
            [
                "opioid painkillers", "codeine", "co-codamol", "dihydrocodeine", "tramadol", "morphine", "oxycodone",
                "OxyContin", "oxy", "fentanyl patch", "prescribed opioids", "painkillers", "Nurofen Plus",
                "Solpadeine", "lean", "Oramorph", "DHC",
            ]
        case .otherOpioid:
            ["other opioids", "opioids", "opiates", "opium", "fentanyl", "fent", "nitazenes", "nitazene"]
        case .cocaine: ["cocaine", "coke", "charlie", "powder cocaine", "snow", "blow", "ching", "gak"]
        case .crack: ["crack", "crack cocaine", "rocks", "stones"]
        case .amphetamine: ["amphetamine", "speed", "whizz", "phet", "dexamfetamine", "amfetamine"]
        case .methamphetamine: ["methamphetamine", "crystal meth", "meth", "tina", "crystal", "ice", "glass"]
        case .mephedrone: ["mephedrone", "meow meow", "m-cat", "mcat", "drone", "meph", "3-MMC"]
        case .ecstasy: ["ecstasy", "MDMA", "mandy", "molly", "E", "MD", "XTC", "eccies", "pingers"]
        case .cannabis: ["cannabis", "weed", "skunk", "hash", "marijuana", "pot", "ganja", "grass", "THC"]
        case .syntheticCannabinoid: ["synthetic cannabinoids", "spice", "mamba", "black mamba", "K2", "THC vape"]
        case .ghb: ["GHB or GBL", "GHB", "GBL", "G", "1,4-BD", "gina", "liquid ecstasy", "butanediol"]
        case .ketamine: ["ketamine", "ket", "K", "special K", "kit kat", "cat valium", "dorothy", "vitamin K"]
        case .pcp: ["PCP", "angel dust", "phencyclidine"]
        case .benzodiazepine:
            [
                "benzodiazepines", "benzos", "diazepam", "Valium", "vallies", "Xanax", "alprazolam", "temazepam",
                "lorazepam", "Ativan", "nitrazepam", "clonazepam", "street Valium", "blues", "etizolam",
                "bromazolam", "Librium", "chlordiazepoxide", "tranquillisers", "benzo", "xannies", "xannie", "xanny",
                "xans",
                "vallys", "mazzies",
            ]
        case .zDrug: ["z-drugs", "zopiclone", "zolpidem", "zaleplon", "zimmers", "zim zims", "sleeping pills"]
        case .gabapentinoid: ["pregabalin or gabapentin", "pregabalin", "gabapentin", "Lyrica", "pregabs", "gabbies"]
        case .nicotine: ["nicotine", "tobacco", "smoking", "cigarettes", "vape", "vaping", "snus"]
        case .other: ["something else", "other"]
        }
    }

    /// The substance that `text` names, whatever its capitals, spaces, hyphens and punctuation:
    /// a raw value, a plain name, a medicine's brand or a street name. Nil when none is known, never a guess.
    public init?(named text: String) {
        guard let found = byFoldedName[folded(text)] else { return nil }
        self = found
    }
}

private let byFoldedName: [String: Substance] = {
    var table: [String: Substance] = [:]
    for substance in Substance.allCases {
        for name in substance.names + [substance.rawValue] { table[folded(name)] = substance }
    }
    return table
}()

private func folded(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber })
}
