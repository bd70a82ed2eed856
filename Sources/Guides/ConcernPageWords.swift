import Clinical

/// What we say to someone who tells a team about another person.
public enum ConcernPageWords {
    public static let title = "Tell a team about someone"
    public static let lead =
        "Do you worry about someone who drinks or uses drugs? You can tell a team what you know and what you fear."
    public static let promises = [
        "We take in what you tell us, and a worker of the team reads it.",
        "We cannot say if we know them. We cannot say what is done with it. It is the same for all who write to us.",
        "We keep it apart, and mark it as told by someone else.",
        "You do not have to say who you are.",
        "This is not a quick way to get help. If someone is in danger now, call 999.",
    ]

    public static let teamQuestion = "Which team do you want to tell?"
    public static let aboutHeading = "Who it is about"
    public static let nameQuestion = "What is their name?"
    public static let nameHint = "And the name that they go by, if it is not the same."
    public static let bornQuestion = "When were they born, or how old are they?"
    public static let placeQuestion = "Where do they live?"
    public static let placeHint = "The street and the town, or only the town."
    public static let toldHeading = "What you want to tell"
    public static let wordsQuestion = "What do you want the team to know?"
    public static let wordsHint = "What you saw or heard, and when. What you fear. If there are children, say so."
    public static let youHeading = "About you"
    public static let tellerQuestion = "Who are you to them?"
    public static let tellerHint = "Such as their mother, partner, child, friend or neighbour."
    public static let youngQuestion = "Your age"
    public static let young = "I am under 18"
    public static let opennessQuestion = "May they find out that it was you?"
    public static let opennessHint =
        "If you do not choose, we take it as no. We try to keep to it, but we cannot promise it. The team may have to "
        + "share what you tell it. That is so if someone could come to great harm, or if a court asks. They may guess, "
        + "too. They have a right to ask for what is kept about them. What would put someone in danger may be held "
        + "back."
    public static let mayKnow = "Yes, they may know"
    public static let notFromMe = "No, please do not tell them"
    public static let unsafe = "No, I would not be safe if they knew"
    public static let reachQuestion = "How can the team reach you, if you want it to?"
    public static let reachHint =
        "Such as a phone number, and when it is safe to ring. If they ring, they listen. They cannot tell you things."

    public static let helpHeading = "Help for you"
    public static let help = "It is hard to stand by someone. You can get help for yourself, whatever they do."

    public static let thanksTitle = "We have what you told us. Thank you."
    public static let thanks = [
        "We cannot say if we know them, or what is done with it. So there is no code to keep and nothing to look up.",
        "Is there something new? Then you can write to us again.",
    ]
    public static let urgentTitle = "Is someone in danger now?"
    public static let urgent =
        "Do not wait for us: it may be hours before someone reads this. If you or a child are hurt or threatened, call "
        + "999 too."
    public static let youngTitle = "You are not alone, and it is not your fault"
    public static let youngHelp =
        "You can talk to Childline at any time, day or night. It is free. You can tell them anything."

    public static let busy = [
        "Many people wrote to us from where you are",
        "It was not sent yet. What you wrote is all still here. Wait a minute, then press the button again.",
    ]
    public static let notSaved = [
        "We could not keep it just now",
        "We are sorry. It was not sent. What you wrote is all still here. Wait a minute, then press the button again.",
        "If it cannot wait, ring 111, or 999 if someone is in danger.",
    ]
    public static let nobodyToRead = [
        "No team is here to read it yet",
        "Nothing can be sent from here just now. Please ring 111, or find a service near you.",
    ]

    /// Every text as it is read.
    public static let all: [String] = [
        ([title, lead] + promises).joined(separator: "\n"),
        [teamQuestion, aboutHeading, nameQuestion, nameHint, bornQuestion, placeQuestion, placeHint]
            .joined(separator: "\n"),
        [toldHeading, wordsQuestion, wordsHint].joined(separator: "\n"),
        [youHeading, tellerQuestion, tellerHint, youngQuestion, young].joined(separator: "\n"),
        [opennessQuestion, opennessHint, mayKnow, notFromMe, unsafe].joined(separator: "\n"),
        [reachQuestion, reachHint, helpHeading, help].joined(separator: "\n"),
        ([thanksTitle] + thanks).joined(separator: "\n"), [urgentTitle, urgent].joined(separator: "\n"),
        [youngTitle, youngHelp].joined(separator: "\n"), busy.joined(separator: "\n"),
        notSaved.joined(separator: "\n"), nobodyToRead.joined(separator: "\n"),
    ]
}
