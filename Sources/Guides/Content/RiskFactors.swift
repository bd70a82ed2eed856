import Clinical

extension Guide {
    static let riskFactors = Guide(
        "risk-factors", .life, "Why some people and not others?",
        lead: "What makes a problem with drink or drugs more likely. None of it is your fault, and none of it is fate.",
        names: ["is addiction genetic", "causes of addiction", "addictive personality", "family history"],
        [fate, tolerance, surroundings, drug, route, biology, numbers, use, next])
}

private let fate = GuideSection(
    "not-fate", "A risk is not a fate",
    [
        .fact(
            "millions",
            "Millions of people in the UK have used drugs or had a drink, and not all become addicted. "
                + "Help4Addiction's guide names five things that raise the risk.", brief),
        .say(
            "Most of them you did not choose. People with all of these risks live well, and people with none of them "
                + "get into trouble.", practice),
    ])

private let tolerance = GuideSection(
    "tolerance", "1. Tolerance",
    [
        .say(
            "If you take a drug again and again, your body gets used to it. You need more of it to feel what you felt "
                + "before. With time that can lead to addiction, and your body may come to need it.", brief),
        .say(
            "It works the other way too. After a break, tolerance is gone. For heroin-type drugs the old dose can "
                + "kill.",
            opioids),
    ])

private let surroundings = GuideSection(
    "environment", "2. Environment: what is round you",
    [
        .points(
            [
                "Peer pressure: the people you are with use too.", "Stress that does not let up.",
                "Being hurt or treated badly, in body or mind, above all in childhood.",
            ], brief),
        .say(
            "People who live with a lot of pressure may take something to cope. If someone hurt you, you can get help "
                + "for that as well, at the same time.", brief, bothTogether),
        .card(
            .emergency, "If someone hurts you now",
            [
                "If you are in danger, call 999.",
                "A child or a young person can ring Childline, day or night.",
            ], emergency),
        .onward([.lines(.youngPeople)]),
    ])

private let drug = GuideSection(
    "drug-type", "3. Drug type",
    [
        .say(
            "Some drugs are more addictive than others. With heroin you may chase the high, and the body needs it too.",
            brief)
    ])

private let route = GuideSection(
    "route", "4. Route: how you take it",
    [
        .say(
            "The faster it gets to the brain, the stronger the pull. Help4Addiction's guide says that injecting gives "
                + "a quicker and stronger high than smoking or snorting. So it is more addictive.", brief),
        .say(
            "Smoke gets to the brain fast as well. Injecting also brings more risk of overdose and of infection.",
            practice),
    ])

private let biology = GuideSection(
    "biology", "5. Biology: your body and mind",
    [
        .points(
            [
                "Genes: what you got from your parents.", "Mental health: low mood, fear, trauma or other trouble.",
                "Sex: being male or female.", "Age: the young brain still grows.",
            ], brief)
    ])

private let numbers = GuideSection(
    "numbers", "Two figures you may read",
    [
        .say("We pass these on as claims. We have not found where they come from.", brief),
        .fact(
            "families",
            "On families, Help4Addiction's guide says that the child of a parent with an addiction is 8 times more "
                + "likely to have one too.", brief),
        .fact(
            "genes",
            "On genes, it says that about half of addiction is in the genes. It goes on to say that some are 50% more "
                + "likely than others. That is not the same thing.", brief),
        .say(
            "Figures like these are for large groups. They do not tell you what will be with you, or with your child.",
            practice),
    ])

private let use = GuideSection(
    "what-helps", "What you can do with this",
    [
        .points(
            [
                "Drop the blame. It does not help you or your family.",
                "Look at the one or two risks you can change. That may be the people, the stress or the route.",
                "Treat low mood, fear and bad sleep. They feed it.",
                "If it runs in your family, go slow, and look at yourself now and then.",
            ], practice),
        .say(
            "These things make a life with no drugs easier: a safe home, friends who do not use, and work or study.",
            briefTreatment),
    ])

private let next = GuideSection(
    "next", "Where to go next",
    [
        .onward([
            .guide("do-i-have-a-problem", "Do I have a problem?"), .selfChecks("Check yourself, in private"),
            .find("Find a service near you"), .askForHelp("Ask a service for help"), .lines(.drugs),
        ])
    ])

private let brief = Citation(.briefRehab, "risk factors", .verified)
private let briefTreatment = Citation(.briefTreatment, "recovery", .verified)
private let practice = Citation(.currentPractice, "what services tell people", .medium)
private let opioids = Citation(.ob17, "overdose after detox", .high)
private let bothTogether = Citation(.ng58, "no wrong door", .medium)
private let emergency = Citation(.emergencyCopy, "signs that need 999; helplines", .medium)
