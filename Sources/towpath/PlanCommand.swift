import ArgumentParser
import Clinical
import Guides

struct PlanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Shows what a plan might look like, from a few answers.",
        discussion: """
            Nothing is kept. What is left out counts as not said. Where safety hangs on it, the plan counts it as a
            yes, or says on what a place at home hangs ("onlyIf").

            Examples:
              towpath plan --substance alcohol --units-a-day 35 --often daily --living alone --start 2026-11-23 --json
              towpath plan --substance heroin --substance diazepam --nation scotland --payer free
            """)

    @Option(
        help: "\(Typed.list(Substance.self)), or a street name. May be given more than once.",
        transform: Typed.substance)
    var substance: [Substance] = []

    @Option(help: "\(Typed.list(OtherProblem.self)). May be given more than once.", transform: Typed.oneOf)
    var problem: [OtherProblem] = []

    @Option(help: "\(Typed.list(HowOften.self)).", transform: Typed.oneOf)
    var often: HowOften?

    @Option(help: "Units of alcohol on a day of drinking, 0 to 200.")
    var unitsADay: Int?

    @Option(help: "An AUDIT score, 0 to 40.")
    var audit: Int?

    @Option(help: "A SADQ score, 0 to 60.")
    var sadq: Int?

    @Option(help: "A fit ever, or epilepsy: yes or no.", transform: Typed.reply)
    var fits: Reply = .unanswered

    @Option(help: "Confused, or saw things, on stopping: yes or no.", transform: Typed.reply)
    var confusion: Reply = .unanswered

    @Option(help: "In danger or very ill now: yes or no.", transform: Typed.reply)
    var dangerNow: Reply = .unanswered

    @Option(help: "Thoughts of ending their life: yes or no.", transform: Typed.reply)
    var suicidal: Reply = .unanswered

    @Option(help: "\(Typed.list(PlanNeed.self)). May be given more than once.", transform: Typed.oneOf)
    var need: [PlanNeed] = []

    @Option(help: "yes or no.", transform: Typed.reply)
    var pregnant: Reply = .unanswered

    @Option(help: "\(Typed.list(AgeBand.self)).", transform: Typed.oneOf)
    var age: AgeBand?

    @Option(help: "\(Typed.list(Living.self)).", transform: Typed.oneOf)
    var living: Living?

    @Option(help: "An earlier try at home, with help, did not work: yes or no.", transform: Typed.reply)
    var triedAtHome: Reply = .unanswered

    @OptionGroup var life: PlanLifeOptions

    @Option(help: "The first day away, as 2026-11-23; without it, today.", transform: Typed.day)
    var start: Day?

    @Flag(help: "Print one line of JSON.")
    var json = false

    func validate() throws {
        guard !substance.isEmpty || !problem.isEmpty else {
            throw ValidationError("Say what it is about: --substance (\(Typed.list(Substance.self))) or --problem.")
        }
        for (name, value, most) in [("units-a-day", unitsADay, 200), ("audit", audit, 40), ("sadq", sadq, 60)] {
            guard value.map({ (0...most).contains($0) }) ?? true else {
                throw ValidationError("--\(name) takes 0 to \(most).")
            }
        }
    }

    func run() throws {
        let plan = TreatmentPlan(answers, from: start ?? UKTime(systemClock()).day)
        print(json ? try jsonText(PrintedPlan(plan)) : plan.guide.text)
    }

    private var answers: PlanAnswers {
        var answers = PlanAnswers(substances: Set(substance))
        answers.others = Set(problem)
        (answers.often, answers.unitsADay, answers.audit, answers.sadq) = (often, unitsADay, audit, sadq)
        (answers.fits, answers.confusion, answers.dangerNow, answers.suicidal) = (fits, confusion, dangerNow, suicidal)
        (answers.needs, answers.pregnant, answers.age, answers.living) = (Set(need), pregnant, age, living)
        answers.triedAtHome = triedAtHome
        answers.life = life.life
        return answers
    }
}

/// What else a plan has to fit round.
struct PlanLifeOptions: ParsableArguments {
    @Option(help: "\(Typed.list(Nation.self)).", transform: Typed.oneOf)
    var nation: Nation?

    @Option(help: "Who would pay: \(Typed.list(Funding.self)).", transform: Typed.oneOf)
    var payer: Funding?

    @Option(help: "\(Typed.list(Work.self)).", transform: Typed.oneOf)
    var work: Work?

    @Option(help: "A driving licence: \(Typed.list(Licence.self)).", transform: Typed.oneOf)
    var licence: Licence?

    @Option(help: "Children at home: yes or no.", transform: Typed.reply)
    var children: Reply = .unanswered

    @Option(help: "Pets: yes or no.", transform: Typed.reply)
    var pets: Reply = .unanswered

    @Option(help: "\(Typed.list(HomeTenure.self)).", transform: Typed.oneOf)
    var home: HomeTenure?

    var life: PlanLife {
        var life = PlanLife()
        (life.nation, life.payer, life.work, life.licence) = (nation, payer, work, licence)
        (life.children, life.pets, life.home) = (children, pets, home)
        return life
    }
}

extension Typed {
    fileprivate static func reply(_ text: String) throws -> Reply {
        guard let reply = Reply(rawValue: text), reply != .unanswered else {
            throw ValidationError("\"\(text)\" is not one of yes, no.")
        }
        return reply
    }
}
