import Testing

@testable import Clinical

@Suite("Words that sound of danger")
struct UrgentWordsTests {
    @Test(
        "Each of these is noticed, said of oneself or of another, with an apostrophe or without, or with a slip",
        arguments: [
            "suicide", "I think he has overdosed!", "I want to END my life.", "can’t go on", "I don't want to be\nhere",
            "thinking of self-harm", "He wants to end his life", "she is harming herself",
            "they’d be better off without them", "he hits me", "She threatens the kids", "I want to die",
            "he is not breathing", "he won't wake up", "wont wake up", "cant wake him", "cannot be woken",
            "drunk and wont wake up", "not responding", "cant breathe", "not breathin", "passed out", "he collapsed",
            "chest pain", "no pulse", "he has ODed", "i took too many pills", "no point living", "not worth living",
            "want to end it", "unalive", "kms", "my baby swallowed methadone", "she is fitting", "his lips are blue",
            "hes gone blue", "suicdal", "overdoze", "unconcious", "domestic violence", "scared of my husband", "raped",
            "he strangled me", "she hears voices", "he beats the kids", "He hits her", "He beats her up", "he hurt her",
            "He threatens her", "She would be better off without her", "He does not want to live", "he wont wake up",
            "He hit my sister", "he beats his wife", "he hits the child", "He hits our son",
            "He grabbed me by the neck", "he strangled her", "He pushed me down the stairs", "He has a knife",
            "He has a gun", "He has stopped eating", "he drives drunk with the kids in the car",
            "he has taken too many pills", "he self harms", "he tried to hang himself", "she did not wake up",
            "she cuts herself",
            "he harms himself", "end his own life", "I can't get him to wake up", "has not woken up",
            "she is not eating",
            "he had a fit", "his face looks blue", "I wish I was dead", "sucide",
        ])
    func noticed(words: String) {
        #expect(UrgentWords.areIn(words))
    }

    @Test(
        "None of these is",
        arguments: [
            "He hit his thumb", "She changed her life", "It changed my life", "I cut down by myself",
            "here I want to be", "rehab near Leeds", "blue dream xyz", "fit note", "do I need fit notes", "ketamine",
            "Nottingham", "", "   ", "I woke up late", "help for my son", "how much do I owe", "🛶", "12 Blue Bell Lane",
            "He hurt his back", "hung over",
            "does not drink", "I do not know", "I am willing to try anything", "I am changing my life",
            "filling in a form",
            "cooking", "get fit again", "hanging out", "my dad is dead", "a kitchen fitting", "sitting",
        ])
    func unnoticed(words: String) {
        #expect(!UrgentWords.areIn(words))
    }

    @Test("What is longer than any box is looked at from its start, and not without end")
    func endless() {
        let full = String(repeating: "no wont ", count: 2_499)
        #expect(UrgentWords.areIn(full + "dying"))
        #expect(!UrgentWords.areIn(full + "no wont no dying"))
    }
}
