import Clinical

/// A town of the demo, with the postcode district of its middle and about where that is.
struct DemoTown: Hashable, Sendable {
    let name: String
    /// Said of a name that two towns share; nil for most.
    let district: String?
    let outcode: Outcode
    let middle: Coordinate

    /// Nil unless it is a name, perhaps a comma and a district, an outcode, a latitude and a longitude, with spaces
    /// between.
    private init?(_ text: Substring) {
        let words = text.split(separator: " ")
        guard words.count >= 4, let outcode = Outcode(String(words[words.count - 3])),
            let latitude = Double(words[words.count - 2]), let longitude = Double(words[words.count - 1]),
            let middle = Coordinate(latitude: latitude, longitude: longitude)
        else { return nil }
        let named = words.dropLast(3).joined(separator: " ").split(separator: ", ").map(String.init)
        (name, district) = (named[0], named.dropFirst().first)
        (self.outcode, self.middle) = (outcode, middle)
    }

    /// Of the points, which are rounded to about a kilometre: gibbs/uk-postcodes of 2 November 2017, CC0 1.0. For the
    /// demo alone.
    static let source = FactSource(name: "UK outward codes, rounded", checkedOn: Day(number: 17_472))

    /// Towns that have services and no team of ours: of the other nations, and those whose name another town has.
    static let withoutTeams = towns(
        """
        London, Greater London EC1A 51.52 -0.10
        Richmond, Greater London TW9 51.47 -0.29|Richmond, North Yorkshire DL10 54.41 -1.69
        Newport, Isle of Wight PO30 50.69 -1.31|Newport, Gwent NP20 51.59 -3.00|Cardiff CF10 51.47 -3.18
        Swansea SA1 51.63 -3.94|Wrexham LL13 53.04 -2.96|Carmarthen SA31 51.86 -4.31|Bangor, Gwynedd LL57 53.21 -4.11
        Bangor, County Down BT20 54.66 -5.66|Belfast BT1 54.60 -5.93|Derry BT48 55.01 -7.33|Newry BT34 54.15 -6.18
        Lisburn BT28 54.52 -6.09|Glasgow G1 55.86 -4.25|Edinburgh EH1 55.95 -3.19|Aberdeen AB10 57.14 -2.12
        Dundee DD1 56.46 -2.98|Inverness IV1 57.49 -4.23|Perth PH1 56.42 -3.48
        """)

    private static func towns(_ text: String) -> [DemoTown] {
        text.split { $0 == "|" || $0.isNewline }.compactMap { DemoTown($0) }
    }

    /// Towns and boroughs of England. The first ones have teams in the smallest demo.
    static let all = towns(
        """
        Leeds LS1 53.80 -1.55|Bristol BS1 51.45 -2.59|Manchester M1 53.48 -2.24|Hackney E8 51.54 -0.06
        Birmingham B1 52.48 -1.91|Newcastle NE1 54.97 -1.61|Sheffield S1 53.38 -1.47|Liverpool L1 53.40 -2.98
        Nottingham NG1 52.95 -1.15|Leicester LE1 52.63 -1.13|Bradford BD1 53.80 -1.75|Hull HU1 53.74 -0.33
        Coventry CV1 52.41 -1.51|Plymouth PL1 50.37 -4.15|Southampton SO14 50.91 -1.40|Portsmouth PO1 50.80 -1.09
        Norwich NR1 52.63 1.31|Derby DE1 52.92 -1.47|Stoke ST1 53.03 -2.17|Wolverhampton WV1 52.59 -2.12
        Brighton BN1 50.84 -0.14|Reading RG1 51.45 -0.97|Sunderland SR1 54.91 -1.38|Middlesbrough TS1 54.57 -1.24
        Preston PR1 53.76 -2.70|Blackpool FY1 53.82 -3.05|Bolton BL1 53.59 -2.44|Stockport SK1 53.41 -2.15
        Oldham OL1 53.55 -2.11|Rochdale OL16 53.61 -2.13|Wigan WN1 53.55 -2.63|Warrington WA1 53.39 -2.57
        Huddersfield HD1 53.65 -1.79|Halifax HX1 53.72 -1.87|Wakefield WF1 53.69 -1.49|Barnsley S70 53.54 -1.47
        Doncaster DN1 53.52 -1.13|Rotherham S60 53.41 -1.35|York YO1 53.96 -1.08|Harrogate HG1 54.00 -1.53
        Scarborough YO11 54.27 -0.40|Darlington DL1 54.53 -1.54|Durham DH1 54.78 -1.57|Hartlepool TS24 54.70 -1.21
        Gateshead NE8 54.96 -1.60|Carlisle CA1 54.89 -2.91|Barrow LA14 54.12 -3.23|Lancaster LA1 54.05 -2.80
        Kendal LA9 54.33 -2.74|Burnley BB11 53.78 -2.25|Blackburn BB1 53.76 -2.46|Chester CH1 53.20 -2.91
        Crewe CW1 53.10 -2.43|Macclesfield SK10 53.28 -2.13|Birkenhead CH41 53.39 -3.03|St Helens WA10 53.45 -2.75
        Southport PR8 53.63 -3.01|Bury BL9 53.59 -2.29|Salford M5 53.48 -2.28|Ashton OL6 53.49 -2.09
        Lincoln LN1 53.26 -0.59|Grimsby DN31 53.57 -0.09|Scunthorpe DN15 53.61 -0.65|Boston PE21 52.97 -0.02
        Peterborough PE1 52.59 -0.24|Cambridge CB1 52.18 0.19|Ipswich IP1 52.07 1.14|Colchester CO1 51.89 0.91
        Chelmsford CM1 51.74 0.46|Southend SS1 51.54 0.73|Basildon SS14 51.58 0.48|Harlow CM20 51.77 0.10
        Luton LU1 51.87 -0.42|Bedford MK40 52.14 -0.47|Milton Keynes MK9 52.04 -0.76|Northampton NN1 52.24 -0.89
        Kettering NN16 52.41 -0.72|Corby NN17 52.50 -0.69|Watford WD17 51.66 -0.41|St Albans AL1 51.75 -0.32
        Stevenage SG1 51.91 -0.19|Oxford OX1 51.74 -1.26|Banbury OX16 52.06 -1.34|Aylesbury HP20 51.82 -0.80
        High Wycombe HP11 51.62 -0.74|Slough SL1 51.52 -0.62|Windsor SL4 51.48 -0.62|Bracknell RG12 51.41 -0.75
        Basingstoke RG21 51.27 -1.09|Winchester SO23 51.07 -1.31|Andover SP10 51.21 -1.48|Salisbury SP1 51.07 -1.79
        Swindon SN1 51.56 -1.77|Bath BA1 51.39 -2.36|Gloucester GL1 51.86 -2.24|Cheltenham GL50 51.90 -2.08
        Worcester WR1 52.20 -2.22|Hereford HR1 52.06 -2.67|Shrewsbury SY1 52.72 -2.74|Telford TF1 52.70 -2.50
        Stafford ST16 52.81 -2.12|Burton DE14 52.80 -1.64|Tamworth B79 52.65 -1.68|Walsall WS1 52.58 -1.98
        Dudley DY1 52.52 -2.10|West Bromwich B70 52.52 -2.00|Solihull B91 52.41 -1.78|Redditch B97 52.30 -1.95
        Rugby CV21 52.37 -1.27|Nuneaton CV11 52.52 -1.45|Warwick CV34 52.28 -1.58|Loughborough LE11 52.77 -1.22
        Mansfield NG18 53.14 -1.18|Chesterfield S40 53.23 -1.45|Worksop S80 53.29 -1.15|Newark NG24 53.07 -0.80
        Grantham NG31 52.91 -0.64|Kings Lynn PE30 52.76 0.42|Great Yarmouth NR30 52.62 1.73|Lowestoft NR32 52.49 1.73
        Bury St Edmunds IP33 52.24 0.71|Clacton CO15 51.80 1.16|Canterbury CT1 51.28 1.09|Margate CT9 51.38 1.39
        Dover CT16 51.14 1.30|Folkestone CT19 51.09 1.17|Ashford TN23 51.14 0.86|Maidstone ME14 51.28 0.54
        Chatham ME4 51.38 0.53|Gravesend DA11 51.43 0.35|Dartford DA1 51.45 0.21|Hastings TN34 50.86 0.58
        Eastbourne BN21 50.77 0.28|Worthing BN11 50.81 -0.38|Crawley RH10 51.12 -0.16|Horsham RH12 51.08 -0.33
        Guildford GU1 51.24 -0.56|Woking GU21 51.32 -0.58|Aldershot GU11 51.25 -0.76|Bournemouth BH1 50.72 -1.86
        Poole BH15 50.72 -1.98|Weymouth DT4 50.61 -2.46|Yeovil BA20 50.94 -2.64|Taunton TA1 51.01 -3.10
        Bridgwater TA6 51.12 -3.00|Weston BS23 51.34 -2.97|Exeter EX1 50.73 -3.50|Torquay TQ1 50.47 -3.52
        Barnstaple EX31 51.09 -4.06|Truro TR1 50.26 -5.05|Camborne TR14 50.21 -5.30|Penzance TR18 50.12 -5.54
        Ryde PO33 50.72 -1.17|Croydon CR0 51.37 -0.07|Bromley BR1 51.41 0.02|Lewisham SE13 51.46 -0.01
        Southwark SE1 51.50 -0.09|Lambeth SW9 51.47 -0.11|Wandsworth SW18 51.45 -0.19|Ealing W5 51.51 -0.30
        Harrow HA1 51.58 -0.34|Barnet EN5 51.65 -0.19|Enfield EN1 51.65 -0.07|Haringey N17 51.60 -0.07
        Islington N1 51.54 -0.10|Camden NW1 51.53 -0.14|Tower Hamlets E1 51.52 -0.06|Newham E15 51.54 0.00
        Barking IG11 51.54 0.09|Romford RM1 51.58 0.18|Kingston KT1 51.41 -0.30|Sutton SM1 51.37 -0.19
        Hounslow TW3 51.47 -0.36|Uxbridge UB8 51.53 -0.47
        """)
}

extension DemoDice {
    /// Half give only the first half of their postcode, as the form allows.
    mutating func postcode(in town: DemoTown) -> String {
        chance(perMille: 500) ? town.outcode.text : wholePostcode(in: town)
    }

    /// The last half ends in a pair of letters that is seldom allotted: no known home.
    mutating func wholePostcode(in town: DemoTown) -> String {
        "\(town.outcode.text) \(below(10))Z\(pick(Array("ABDEFGHJLNPQRSTUWXYZ")))"
    }

    mutating func address(in town: DemoTown) -> String {
        "\(within(1...180)) \(pick(DemoTown.streets))\n\(town.name)"
    }

    /// Numbers that Ofcom keeps for drama, and gives to nobody.
    mutating func mobile() -> String { "07700 900\(digits(3))" }
    mutating func landline() -> String { "01632 960\(digits(3))" }

    private mutating func digits(_ count: Int) -> String { (0..<count).map { _ in String(below(10)) }.joined() }
}

extension DemoTown {
    static let streets = [
        "Towpath Row", "Lock Keepers Lane", "Heron Street", "Winding Hole Close", "Narrowboat Way", "Sluice Gate Road",
        "Balance Beam Court", "Puddle Clay Lane", "Aqueduct Terrace", "Windlass Street", "Tiller Road",
        "Gongoozler Walk", "Cratch Cover Close", "Stop Plank Street", "Paddle Gear Road",
        "Moorhen Mews",
    ]
}
