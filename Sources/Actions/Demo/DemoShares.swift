import Clinical

/// The four groups by which the national return counts people in treatment.
enum DrugGroup: String, CaseIterable, Sendable {
    /// Any opioid, whatever else.
    case opiates
    case nonOpiates = "non-opiates only"
    case alcohol = "alcohol only"
    case alcoholAndNonOpiates = "alcohol & non-opiates"
}

/// How common each group, sex and age is among adults in treatment in England.
///
/// Source: NDTMS ViewIt, adults in treatment in England, 2021/22, as exported by the ONS (sdg_data_updates), Crown
/// copyright, Open Government Licence v3.0. Our own rounding: people in each 10,000. For the demo alone.
struct DemoShare: Sendable {
    let group: DrugGroup
    let sex: Sex
    let ages: ClosedRange<Int>
    let perTenThousand: Int

    static let period = "2021/22"

    static let all: [DemoShare] = [
        row(.opiates, .female, 106, 967, 266), row(.opiates, .male, 181, 2411, 929),
        row(.nonOpiates, .female, 158, 156, 23), row(.nonOpiates, .male, 287, 349, 50),
        row(.alcohol, .female, 115, 621, 485), row(.alcohol, .male, 145, 880, 682),
        row(.alcoholAndNonOpiates, .female, 125, 194, 37), row(.alcoholAndNonOpiates, .male, 229, 501, 103),
    ].flatMap(\.self)

    /// The export's last age group has no end; nobody is drawn older than 79.
    private static func row(
        _ group: DrugGroup, _ sex: Sex, _ from18: Int, _ from30: Int, _ from50: Int
    ) -> [DemoShare] {
        zip([18...29, 30...49, 50...79], [from18, from30, from50]).map {
            DemoShare(group: group, sex: sex, ages: $0, perTenThousand: $1)
        }
    }
}

extension DemoDice {
    mutating func share() -> DemoShare { pick(DemoShare.all) { $0.perTenThousand } }

    /// Whole years within an age group. From 50 on, the older the rarer.
    mutating func age(in ages: ClosedRange<Int>) -> Int {
        ages.lowerBound < 50 ? within(ages) : min(within(ages), within(ages))
    }
}
