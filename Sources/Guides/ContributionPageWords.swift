/// What we say to readers who send a tip or a quote.
public enum ContributionPageWords {
    public static let title = "Send us your words"
    public static let lead =
        "What helped you? What would you say to someone who is where you were? Your words may help them."
    public static let promises = [
        "Someone on our team reads them first. Nobody else sees them before that.",
        "We may say no. If we say yes, others see your words on our pages, just as you wrote them.",
        "We do not want your name, or the name of anyone else. We do not ask who you are.",
        "We cannot write back. If you need help, do not wait for us here.",
    ]
    public static let kindQuestion = "What is it?"
    public static let tip = "A tip: something that helped"
    public static let quote = "A quote: how it was for you"
    public static let wordsQuestion = "Your words"
    public static let wordsHint = "No names, no web or e-mail addresses, and no phone numbers."

    public static let thanksTitle = "We have your words. Thank you."
    public static let thanks = [
        "Someone on our team will read them. If they say yes, others will see them on our pages.",
        "Do you want us to take them back one day? Then keep this number, and give it to the team.",
    ]

    public static let crisisTitle = "You do not have to be alone with this"
    public static let crisisCard = "Are you in danger, or is someone else?"
    public static let crisis = [
        "If you might hurt yourself or end your life, call 999 or go to A&E now. Stay with someone.",
        "We do not know who you are. We cannot ring you or come to you, so please ring one of these.",
    ]

    public static let busy = [
        "Many people wrote to us from where you are",
        "Yours are still in the box. Wait a minute, then press the button again.",
    ]
    public static let notSaved = [
        "We could not keep your words just now",
        "We are sorry. They are still in the box. Wait a minute, then press the button again.",
    ]
    public static let nobodyToRead = [
        "Nobody is here to read them yet", "Your words were not sent. They are still in the box.",
    ]

    /// Every text as it is read.
    public static let all: [String] = [
        ([title, lead] + promises).joined(separator: "\n"),
        [kindQuestion, tip, quote, wordsQuestion, wordsHint].joined(separator: "\n"),
        ([thanksTitle] + thanks).joined(separator: "\n"), ([crisisTitle, crisisCard] + crisis).joined(separator: "\n"),
        busy.joined(separator: "\n"), notSaved.joined(separator: "\n"), nobodyToRead.joined(separator: "\n"),
    ]
}
