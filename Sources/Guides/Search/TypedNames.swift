/// What people type who mean a guide, beside its title, its own names and those of its substances. These are their
/// words, and some are not ours to use of anyone: they are understood here and shown nowhere.
///
/// Street names of a substance stand with its other names (`Substance.names`).
enum TypedNames {
    /// What is typed for the guide at an address.
    static func of(_ id: String) -> [String] { ofGuides[id, default: []] + ofNeeds[id, default: []] }

    /// By the guide's address.
    static let ofGuides: [String: [String]] = [
        "alcohol": [
            "alcoholic", "alcoholics", "am I an alcoholic", "drinks", "drinker", "drank", "drunk", "drunken", "drunks",
            "drink too much", "drinks too much", "drinking too much", "drank too much", "drink a lot", "drinks a lot",
            "drink problem", "drinking problem", "problem drinking", "heavy drinking", "can't stop drinking",
            "binge drinking", "binge drinker", "whisky", "whiskey", "rum", "gin", "prosecco", "lagers", "beers", "pint",
            "pints", "hungover", "delirium tremens", "liver disease", "cirrhosis", "acamprosate", "disulfiram",
            "nalmefene",
        ],
        "heroin": [
            "street opioids", "opioid", "opioids", "opiate", "opium", "smackhead", "china white", "smoking heroin",
            "o-dsmt", "odsmt", "dsmt", "desmethyltramadol",
        ],
        "methadone-and-buprenorphine": ["methadone", "buprenorphine", "methadone script"],
        "opioid-painkillers": [
            "opioid painkiller", "painkiller", "pain killers", "painkillers addiction", "cocodamol", "purple drank",
            "sizzurp", "dirty sprite", "codeine syrup",
        ],
        "crack": ["crackhead", "smoking crack", "smokes crack", "smoke crack"],
        "amphetamine": ["amphetamines"],
        "synthetic-cannabinoids": ["synthetic cannabinoid", "synthetic cannabis", "legal high"],
        "cannabis": [
            "dope",
            "smoking weed", "smoke weed", "smokes weed", "stop smoking weed", "smoking cannabis", "weed psychosis",
            "joint", "joints", "stoner", "hashish", "cbd",
        ],
        "benzodiazepines": [
            "benzodiazepine", "valium addiction", "tranquilliser", "tranquilizer", "tranquilizers", "tranqs", "tranks",
        ],
        "z-drugs": ["z drug", "sleeping pill", "sleeping tablet", "sleepers", "ambien", "zopiclones"],
        "gabapentinoids": ["gabapentinoid", "gabapentinoids"],
        "nicotine": [
            "smoker", "I smoke", "stop smoking", "quit smoking", "fags", "cigarette", "vapes", "elf bar", "e-cigarette",
            "e-cigarettes", "nicotine patches",
        ],
        "pcp": ["phencyclidine"],
        "gambling": ["gamble", "gambler", "gamblers", "gambles", "bet", "bets", "betting addiction", "slot machines"],
        "other-behaviours": ["porn", "pornography", "gaming", "video games", "shopping", "sex", "shopaholic"],
        "depression": [
            "depressed", "depressing", "depressive", "miserable", "unhappy", "feel low", "feeling low", "so low",
            "antidepressants",
        ],
        "anxiety-and-stress": [
            "anxiety", "anxious", "stress", "stressful", "panic", "panic attacks", "panicking", "worried sick",
            "nervous",
        ],
        "self-harm": [
            "self harming", "self harmed", "cut myself", "cutting myself", "hurt myself", "harm myself", "kill myself",
            "end my life", "want to die", "suicidal thoughts", "overdose on purpose",
        ],
        "psychosis": [
            "schizophrenia", "psychotic", "hallucinations", "hallucinating", "hear voices", "hears voices",
            "delusional",
        ],
        "bipolar": ["manic", "mood swing"],
        "anger": ["angry", "violent temper", "lose my temper"],
        "self-esteem": ["confident", "low self esteem", "hate myself", "worthless", "ashamed"],
        "eating-problems": ["eating disorder", "anorexic", "bulimic", "making myself sick"],
        "coping": ["craving", "urge", "trigger"],
        "both-together": ["mental health and addiction", "mental health and drugs", "mental health and alcohol"],
        "do-i-have-a-problem": [
            "am I an alcoholic", "am I an addict", "addict", "do I drink too much", "am I dependent", "drug problem",
            "is it a problem", "have I got a problem", "am I drinking too much",
        ],
        "detox": [
            "detoxing", "detoxed", "withdrawals", "withdrawing", "come off", "withdrawal symptoms", "home detox",
            "alcohol detox", "drug detox",
        ],
        "residential-rehab": ["residential", "rehabs", "rehab centre", "rehab clinic"],
        "paying-for-treatment": [
            "how much does rehab cost", "cost of rehab", "price of rehab", "pay for rehab", "can't afford rehab",
            "costs",
            "cost", "prices", "afford", "private health insurance",
        ],
        "choosing-a-rehab": ["choose a rehab", "choosing rehab", "find a rehab"],
        "treatment-abroad": ["abroad", "overseas"],
        "mutual-aid": [
            "12 steps", "twelve step", "support groups", "Gamblers Anonymous", "Narcotics Anonymous",
            "Cocaine Anonymous", "anonymous meetings", "AA meeting", "AA meetings", "NA meeting", "CA meeting",
            "meeting",
            "fellowship",
        ],
        "talking-therapies": ["counseling", "counselor", "therapist", "therapy", "talking therapy", "psychologist"],
        "relapse": [
            "relapsing", "relapses", "used again", "drank again", "drinking again", "fallen off the wagon",
        ],
        "aftercare": [
            "sober living", "staying sober", "stay sober", "sober", "stay clean", "staying clean", "clean", "dry house",
            "after detox",
        ],
        "pregnancy": ["expecting a baby", "pregnant women", "breast feeding", "fetus"],
        "driving": ["drive", "drink drive", "drug drive", "driving ban", "lose my licence", "losing my licence"],
        "work-and-treatment": [
            "my job", "probation period",
            "time off work", "my work", "employers", "sacked", "lose my job", "losing my job", "sick leave",
        ],
        "naloxone": [
            "overdosed", "overdosing", "overdoses", "od", "won't wake up", "not breathing", "naloxone kit",
            "save a life",
        ],
        "children": ["child", "my kids", "my children", "social worker", "take my kids", "take my children"],
        "help-someone": [
            "my brother", "my sister", "my boyfriend", "my girlfriend", "my friend", "my mate", "my father",
            "my mother",
            "my child", "my teenager", "my grandson", "my granddaughter", "my flatmate", "my uncle", "my aunt", "my ex",
            "my nephew", "my niece", "my teenage son", "my teenage daughter", "our son", "our daughter",
            "someone I love",
            "someone else", "help someone", "family member", "help my son", "help my daughter", "worried about someone",
        ],
        "looking-after-yourself": ["carer", "living with an alcoholic", "affected by someone", "al anon"],
        "planning-a-conversation": ["interventions"],
        "risk-factors": ["why am I addicted", "genetic", "genes", "hereditary"],
        "what-happens-in-treatment": [
            "get help", "how to get help", "need help", "help me", "first appointment", "what happens in rehab",
            "get clean", "getting clean", "get sober", "getting sober", "get off drugs", "stop using drugs",
        ],
        "how-many-people": ["how many people"],
    ]
}
