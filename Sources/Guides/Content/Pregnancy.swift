import Clinical

extension Guide {
    static let pregnancy = Guide(
        "pregnancy", .life, "Pregnancy, drink and drugs",
        lead: "Do not stop suddenly if your body depends on it. Tell your midwife. There is help for you both.",
        names: ["pregnant", "baby", "midwife", "breastfeeding", "unborn", "fetal alcohol", "FASD"],
        [now, firstThing, midwife, drink, eachDrug, treatment, birth, worry, next])
}

private let now = GuideSection(
    "crisis", "When to get help now",
    [
        .card(
            .emergency, "Call 999 if you are pregnant and",
            [
                "have a fit, or cannot be woken", "bleed a lot, or have very bad pain",
                "took too much, or do not breathe well", "might act on a thought to end your life",
            ], signs),
        .card(
            .urgent, "Call your maternity unit or 111 now if",
            [
                "you bleed at all, or your waters break", "the baby moves less than before",
                "you feel ill from going without drink or a drug",
            ], nhs),
    ])

private let firstThing = GuideSection(
    "do-not-stop-suddenly", "Do not stop suddenly",
    [
        .fact(
            "drink-stop",
            "If you drink most days, or feel ill without it, do not stop all at once. It can harm you and the baby. "
                + "The UK alcohol guidelines say that you should be sent quickly to a team that can help you stop "
                + "safely.",
            acg),
        .fact(
            "drug-stop",
            "It is not only drink. The same goes for \(NotToStop.opioidsToo). Do not stop them all at once. Take no "
                + "more than you do now, and get help today.",
            stopping, nhs),
        .say(
            "If you drink or use only now and then and feel well without it, you can stop now. It is never too late: "
                + "each day without it helps.", nhs),
    ])

private let midwife = GuideSection(
    "midwife", "Tell your midwife",
    [
        .say(
            "Midwives ask everyone about drink, smoking and drugs. Tell them what you take and how much. Then they can "
                + "plan the right checks. They are there to help, not to judge.", nhs),
        .points(
            [
                "You do not need a GP letter to see a midwife.", "Many hospitals have a midwife for drink and drugs.",
                "A drug or alcohol service should see you fast if you are pregnant.",
                "Take someone along. Write it down, if it is hard to say.",
            ], practice),
    ])

private let drink = GuideSection(
    "drink", "Drink",
    [
        .fact(
            "no-safe-amount",
            "The chief doctors of the UK say it is safest not to drink at all in pregnancy. Drink reaches the "
                + "baby. It can harm how the brain and body grow. This is called FASD. It can also make the baby small "
                + "or early.", cmo, acg),
        .say(
            "Did you drink before you knew? Try not to be too afraid. The risk is likely to be low. Tell your midwife, "
                + "and stop, or get help to stop.", nhs),
    ])

private let eachDrug = GuideSection(
    "drugs", "Drugs, one by one",
    [
        .table(
            "What is known, in short", ["What", "In pregnancy"],
            [
                [
                    "Smoking, vapes",
                    "Smoke can make the baby small or early. Free help to stop. Patches or gum can help.",
                ],
                ["Cannabis", "Often smoked, so as above. It reaches the baby. Best to stop."],
                [
                    "Cocaine, crack, speed",
                    "Can cause a bleed behind the baby, or an early birth. Best to stop, with help.",
                ],
                ["Heroin and drugs like it", "Ups and downs harm most. Steady treatment is safer than a sudden stop."],
                ["Calming and sleeping pills", "Come down slowly, with a doctor. The baby may be sleepy or shaky."],
                ["Ketamine, spice, others", "Little is known. Ask for advice on how to stop."],
            ], nhs, practice),
        .say(
            "Try not to inject. If you do, use new kit each time. Ask for tests for hepatitis and HIV.",
            practice),
    ])

private let treatment = GuideSection(
    "treatment", "Treatment while pregnant",
    [
        .fact(
            "substitute",
            "For heroin and drugs like it, methadone or buprenorphine keeps you and the baby steady. You may need a "
                + "change of dose as you grow. Detox (coming right off) is not the rule in pregnancy. If you want it, "
                + "it is done slowly, by specialists, in the middle months.", ob17, methadone),
        .fact(
            "alcohol-detox",
            "To come off drink, you may be offered a stay in hospital, so that you and the baby can be watched. Some "
                + "tablets that help people to stay off drink are not for pregnancy. Ask before you take any.",
            acg, medicines),
        .say("Talking therapy, groups and help with home and money are all for you too.", practice),
    ])

private let birth = GuideSection(
    "after-birth", "Birth and after",
    [
        .say(
            "Some babies have signs of withdrawal after birth: shaky, restless, poor at feeding. Staff look out for it "
                + "and can treat it. Holding the baby close and quiet helps.", methadone, practice),
        .card(
            .emergency, "At home, call 999 or go to A&E if the baby",
            ["is more sleepy than usual", "does not breathe well", "is very pale, sweaty or shaky"], methadone),
        .fact(
            "breastfeeding",
            "If you take methadone and the baby is well, you can usually breastfeed. Do not stop that suddenly: the "
                + "baby may get withdrawal. If you use street drugs or drink a lot, ask your midwife before you feed.",
            methadone, practice),
        .say("Never share a bed or sofa with the baby if you drank, used, or take methadone.", methadone, practice),
        .fact(
            "the-first-year",
            "The year after birth is a time of risk for mothers who drink or use drugs. Mood can drop, and it is easy "
                + "to go back. With heroin and drugs like it, the dose you had before can kill after a break. Keep "
                + "your worker, your midwife and naloxone close.", acg, ob17Overdose),
    ])

private let worry = GuideSection(
    "worry", "Will they take my baby?",
    [
        .say(
            "It is what many women fear most. To use drugs or drink does not by itself mean that. What staff look at "
                + "is whether the baby will be safe and cared for. To come early, and to keep your visits, counts for "
                + "you.",
            practice),
        .say(
            "If they are worried, they may ask children's services to plan with you before the birth. You should be "
                + "told and be part of it. You can bring someone to speak up for you.", safeguarding),
        .say(
            "Partners can help: get help too, come along, and make home calm. If you are hurt or afraid at home, tell "
                + "your midwife when you are alone with her. In danger, call 999.", practice),
    ])

private let next = GuideSection(
    "next", "Where to go next",
    [
        .onward([
            .askForHelp("Ask a service for help, and say that you are pregnant"), .find("Find a service near you"),
            .lines(.drugs), .lines(.alcohol), .guide("children", "Children at home"),
            .guide("depression", "Depression"), .guide("naloxone", "Overdose and naloxone"),
            .guide("help-someone", "If it is your partner or daughter"),
        ])
    ])

private let signs = Citation(.emergencyCopy, "signs that need 999", .medium)
private let nhs = Citation(.nhsWebsite, "pregnancy: alcohol, smoking and drugs", .medium)
private let acg = Citation(.acg25, "24.1 pregnancy and perinatal care", .verified)
private let stopping = Citation(.dossier, "4.10, 4.6 and 2.8 DTX-10", .medium)
private let practice = Citation(.currentPractice, "maternity care with drink and drugs", .medium)
private let cmo = Citation(.cmo2016, "drinking in pregnancy", .medium)
private let ob17 = Citation(.ob17, "pregnancy: detoxification is not routine", .medium)
private let ob17Overdose = Citation(.ob17, "overdose after detox", .high)
private let methadone = Citation(.nhsWebsite, "methadone: pregnancy and breastfeeding", .verified)
private let medicines = Citation(.dossier, "3.8 and 3.3 SET-07", .high)
private let safeguarding = Citation(.dossier, "9.3 safeguarding", .high)
