import Clinical

extension Guide {
    static let children = Guide(
        "children", .family, "Children at home",
        lead: "Keeping children safe where someone drinks or uses drugs, and help for the children.",
        names: [
            "safeguarding", "social services", "kids", "parents", "young carers", "locked box", "child protection",
        ],
        [now, home, naloxoneKit, safeguarding, talk, young, next])
}

private let now = GuideSection(
    "crisis", "If a child is in danger now",
    [
        .card(
            .emergency, "Call 999 if a child",
            [
                "may have swallowed any drug, medicine or drink, even if they seem well",
                "is very sleepy, does not breathe well, or has a fit",
                "is being hurt, or is alone with no one fit to look after them",
                "is in a car with someone who drank or used",
            ], signs),
        .say(
            "Do not wait to see. Do not make them sick. Take the bottle with you. Tell the crew the truth: it can save "
                + "the child.", practice),
        .fact(
            "worried-about-a-child",
            "Do you fear for a child, your own or not? Tell children's services at the council, or the NSPCC. You do "
                + "not have to be sure. You can also tell a GP, a teacher or the police.", dossier, practice),
    ])

private let home = GuideSection(
    "home", "Make home safer",
    [
        .fact(
            "locked-box",
            "Keep medicines and drugs in a locked box, high up. A high shelf alone is not enough: children climb. Drug "
                + "services often give you a box for free. Ask.", box),
        .points(
            [
                "A mouthful of methadone can kill a child. Keep it in its own bottle with the cap on. Never pour it in "
                    + "a cup for later.",
                "Do not take it in front of children. They copy.",
                "Put needles in a sharps bin, and the bin in the box. Take old medicines to the chemist.",
                "Vapes, patches, edibles and drink can poison a child too. Lock them away.",
                "Never give a child medicine or drink to make them sleep.",
            ], practice, methadoneHarm),
        .points(
            [
                "Have one grown-up at home who has not had a drink or drugs.",
                "Do not drive with children after drink or drugs.",
                "Keep smoke out of the home, and strangers too.",
            ], practice),
        .fact(
            "sleep-with-baby",
            "Do not share a bed or sofa with a baby if you drank, used, or take methadone. Put the baby in a cot, on "
                + "its back.", methadone, practice),
    ])

private let naloxoneKit = GuideSection(
    "naloxone", "Naloxone",
    [
        .say(
            "If anyone at home uses heroin or something like it, or has methadone, keep naloxone. Put it where "
                + "grown-ups can reach it fast. It is a medicine that brings back the breath for a while. Anyone may "
                + "give it to save a life.", kit),
        .say("Teach older children to call 999, and to say where you live.", practice),
    ])

private let safeguarding = GuideSection(
    "safeguarding", "What services do about children",
    [
        .fact(
            "why-they-ask",
            "Keeping children safe is called safeguarding. Staff ask everyone about the children in their life, at the "
                + "start and at each review. They ask all parents. It is not because they think ill of you.", dossier),
        .say(
            "Many parents fear that their children will be taken if they ask for help. That is not the aim. The aim is "
                + "that children are safe, with their family where that can be. Nobody can promise how it will go. But "
                + "to ask for help early counts for you.",
            practice),
        .fact(
            "when-they-tell",
            "If staff think that a child is being harmed, or may be, they must tell children's services at the "
                + "council. Where they can, they tell you first and ask you to be part of it.", dossier),
        .points(
            [
                "Have a plan for bad days: who takes the children, and who has a key.",
                "Keep up school, meals and bedtime. What stays the same makes a child feel safe.",
                "Ask what there is for parents: groups, a health visitor, help at home.",
            ], practice),
    ])

private let talk = GuideSection(
    "talk", "Talking with a child",
    [
        .points(
            [
                "Children mostly know more than we think. A few true words are better than none.",
                "You could say: Mum is not well. It makes her act in ways she does not mean. It is not your fault.",
                "Tell them: you did not cause it, and you cannot fix it. It is all right to love her and be cross.",
                "Tell them whom they can talk to. Never ask them to keep it secret.",
            ], practice)
    ])

private let young = GuideSection(
    "young", "If you are young and it is your parent",
    [
        .say(
            "It is not your fault. You did not make it start, and it is not your job to make it stop. You are not the "
                + "only one.", practice),
        .points(
            [
                "Tell a grown-up you trust: a teacher, a nurse, a gran, a friend's mum.",
                "You can talk to Childline, free and in private, at any hour.",
                "If you are scared, or someone will not wake up, call 999. You are not doing anything wrong.",
                "If you cook, shop or look after them a lot, you are a young carer. School or the council can get you "
                    + "help.", "Do not get in a car with someone who has been drinking.",
            ], practice),
        .onward([.lines(.youngPeople)]),
    ])

private let next = GuideSection(
    "next", "Where to go next",
    [
        .onward([
            .find("Find a service that helps families", audience: .families),
            .askForHelp("Ask for help, for you or for someone else"),
            .tellATeam("Tell a team about someone"),
            .guide("pregnancy", "If you are pregnant"), .guide("naloxone", "Overdose and naloxone"),
            .guide("looking-after-yourself", "Looking after yourself"),
            .guide("boundaries", "Boundaries"), .lines(.family), .emergency("All the signs that need 999"),
        ])
    ])

private let signs = Citation(.emergencyCopy, "signs that need 999", .medium)
private let practice = Citation(.currentPractice, "children's safety at home; help for children", .medium)
private let box = Citation(.dossier, "9.3 storage box", .high)
private let dossier = Citation(.dossier, "9.3 safeguarding", .high)
private let methadone = Citation(.nhsWebsite, "methadone: pregnancy and breastfeeding", .verified)
private let methadoneHarm = Citation(.dossier, "2.5 SUP-04 and 2.2 MET-13", .medium)
private let kit = Citation(.naloxoneSupply, "who may supply and use it", .verified)
