/// Everything a user can ask of Towpath, one word for each Action. The permission table has a row for
/// every one of them, and the audit keeps the raw value: never rename one, never reuse one.
public enum Verb: String, CaseIterable, Codable, Sendable {
    // Anyone, with no account.
    case readGuide = "read-guide"
    case selfCheck = "self-check"
    case findServices = "find-services"
    case sendReferral = "send-referral"
    case signIn = "sign-in"
    case reportFact = "report-fact"
    case sendContribution = "send-contribution"
    case sendConcern = "send-concern"

    // With a receipt code.
    case readReceipt = "read-receipt"
    case readProgress = "read-progress"
    case correctContact = "correct-contact"
    case answerQuestion = "answer-question"
    case withdrawReferral = "withdraw-referral"
    case readOwnAccessLog = "read-own-access-log"

    // A member of staff, with their own account.
    case signOut = "sign-out"
    case signOutEverywhere = "sign-out-everywhere"
    case changePassword = "change-password"
    case enrolSecondFactor = "enrol-second-factor"
    case renewRecoveryCodes = "renew-recovery-codes"
    case readOwnSignIns = "read-own-sign-ins"

    // Working on referrals.
    case readInbox = "read-inbox"
    case openReferral = "open-referral"
    case takeReferral = "take-referral"
    case reassignReferral = "reassign-referral"
    case acceptReferral = "accept-referral"
    case redirectReferral = "redirect-referral"
    case makeLetter = "make-letter"
    case recordSending = "record-sending"
    case recordConfirmation = "record-confirmation"
    case recordRefusal = "record-refusal"
    case takeOverReferral = "take-over-referral"
    case askQuestion = "ask-question"
    case recordAnswer = "record-answer"
    case declineReferral = "decline-referral"
    case recordTold = "record-told"
    case offerAppointment = "offer-appointment"
    case recordContactAttempt = "record-contact-attempt"
    case recordArrival = "record-arrival"
    case recordDidNotAttend = "record-did-not-attend"
    case recordWithdrawal = "record-withdrawal"
    case recordDeath = "record-death"
    case reviewDanger = "review-danger"
    case recordSafeguarding = "record-safeguarding"
    case giveReceiptCode = "give-receipt-code"

    // What people told a team about someone else.
    case readConcerns = "read-concerns"
    case openConcern = "open-concern"
    case decideConcern = "decide-concern"
    case forgetConcern = "forget-concern"

    // People on the record.
    case searchPeople = "search-people"
    case noticeOtherTeam = "notice-other-team"
    case openPerson = "open-person"
    case correctPerson = "correct-person"
    case recordConsent = "record-consent"
    case breakGlass = "break-glass"
    case mergePeople = "merge-people"
    case undoMerge = "undo-merge"

    // Watching over the record.
    case readAccessLog = "read-access-log"
    case readBreakGlassReport = "read-break-glass-report"
    case forgetPerson = "forget-person"

    // Keeping the directory right.
    case readFactReports = "read-fact-reports"
    case takeFactReport = "take-fact-report"
    case settleFactReport = "settle-fact-report"
    case reopenService = "reopen-service"
    case forgetFactReport = "forget-fact-report"
    // What readers send for other readers.
    case readContributions = "read-contributions"
    case decideContribution = "decide-contribution"
    case forgetContribution = "forget-contribution"

    // Running the organisation.
    case importDirectory = "import-directory"
    case importPlaces = "import-places"
    case loadWording = "load-wording"
    case readUsers = "read-users"
    case manageUsers = "manage-users"
    case manageTeams = "manage-teams"
    case tieListing = "tie-listing"

    // At the command line.
    case backUp = "back-up"
    case restore
    case verify
    case manageKeys = "manage-keys"
    case makeDemo = "make-demo"
}
