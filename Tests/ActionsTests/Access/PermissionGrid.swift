/// Who may do what, as the clinic's managers would agree it, written apart from the code. A row is a
/// verb, a column a role, and a cell says how the one who asks must stand to what they ask about:
///
///     .  never                 t  own team              s  own receipt
///     *  always                c  own caseload          f  a family member's receipt
///     a  own account           o  same organisation     p  a professional's receipt
///     >  command line          g  broken glass          q  the same, with the person's consent
///     !  after a letter: with a reason               r  another team's referral, sent to own team
let permissionGrid = """
    verb                    pub  per  fam  ref  hlp  dut  key  the  pre  nur  pha  adm  hou  rec  man  com  adn

    read-guide              *    *    *    *    *    *    *    *    *    *    *    *    *    *    *    *    *
    self-check              *    *    *    *    *    *    *    *    *    *    *    *    *    *    *    *    *
    find-services           *    *    *    *    *    *    *    *    *    *    *    *    *    *    *    *    *
    send-referral           *    *    *    *    *    *    *    *    *    *    *    *    *    *    *    *    *
    report-fact             *    *    *    *    *    *    *    *    *    *    *    *    *    *    *    *    *
    sign-in                 *    *    *    *    *    *    *    *    *    *    *    *    *    *    *    *    *
    send-contribution       *    *    *    *    *    *    *    *    *    *    *    *    *    *    *    *    *
    send-concern            *    *    *    *    *    *    *    *    *    *    *    *    *    *    *    *    *

    read-receipt            .    s    f    pq   .    .    .    .    .    .    .    .    .    .    .    .    .
    read-progress           .    s    .    q    .    .    .    .    .    .    .    .    .    .    .    .    .
    answer-question         .    s    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .
    correct-contact         .    s    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .
    withdraw-referral       .    s    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .
    read-own-access-log     .    s    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .

    sign-out                .    .    .    .    a    a    a    a    a    a    a    a    a    a    a    a    a
    sign-out-everywhere     .    .    .    .    a    a    a    a    a    a    a    a    a    a    a    a    a
    change-password         .    .    .    .    a    a    a    a    a    a    a    a    a    a    a    a    a
    enrol-second-factor     .    .    .    .    a    a    a    a    a    a    a    a    a    a    a    a    a
    renew-recovery-codes    .    .    .    .    a    a    a    a    a    a    a    a    a    a    a    a    a
    read-own-sign-ins       .    .    .    .    a    a    a    a    a    a    a    a    a    a    a    a    a

    read-inbox              .    .    .    .    .    tc   tc   tc   tc   tc   .    tc   tc   tc   tc   .    .
    open-referral           .    .    .    .    .    tcgr tcg  tc   tcg  tcg  .    tcgr tc   tc   tcgr .    .
    take-referral           .    .    .    .    .    tc   .    .    .    .    .    tc   .    .    tc   .    .
    reassign-referral       .    .    .    .    .    tc   .    .    .    .    .    .    .    .    tc   .    .
    accept-referral         .    .    .    .    .    tc   .    .    .    .    .    tc   .    .    tc   .    .
    redirect-referral       .    .    .    .    .    tc   .    .    .    .    .    tc   .    .    tc   .    .
    make-letter             .    .    .    .    .    tc   .    .    .    .    .    tc   .    .    tc   .    .
    record-sending          .    .    .    .    .    tc   .    .    .    .    .    tc   .    .    tc   .    .
    record-confirmation     .    .    .    .    .    tc   .    .    .    .    .    tc   .    .    tc   .    .
    record-refusal          .    .    .    .    .    tcr  .    .    .    .    .    tcr  .    .    tcr  .    .
    take-over-referral      .    .    .    .    .    tcr  .    .    .    .    .    tcr  .    .    tcr  .    .
    ask-question            .    .    .    .    .    tc   .    .    .    .    .    tc   .    .    tc   .    .
    decline-referral        .    .    .    .    .    tc   .    .    .    .    .    tc   .    .    tc   .    .
    record-told             .    .    .    .    .    tc   .    .    .    .    .    tc   .    .    tc   .    .
    offer-appointment       .    .    .    .    .    tc   .    .    .    .    .    tc   .    .    tc   .    .
    record-withdrawal       .    .    .    .    .    tc   .    .    .    .    .    tc   .    .    tc   .    .
    give-receipt-code       .    .    .    .    .    tc   .    .    .    .    .    tc   .    .    tc   .    .
    record-answer           .    .    .    .    .    tc   tc   tc   tc   tc   .    tc   tc   tc   tc   .    .
    record-contact-attempt  .    .    .    .    .    tc   tc   tc   tc   tc   .    tc   tc   tc   tc   .    .
    record-arrival          .    .    .    .    .    tc   tc   tc   tc   tc   .    tc   tc   tc   tc   .    .
    record-did-not-attend   .    .    .    .    .    tc   tc   tc   tc   tc   .    tc   tc   tc   tc   .    .
    record-death            .    .    .    .    .    tc   tc   tc   tc   tc   .    tc   tc   tc   tc   .    .
    review-danger           .    .    .    .    .    tc   tc   .    tc   tc   .    tc   .    .    tc   .    .
    record-safeguarding     .    .    .    .    .    tc   tc   tc   tc   tc   .    tc   tc   tc   tc   .    .

    read-concerns           .    .    .    .    .    tc   .    .    .    .    .    tc   .    .    tc   .    .
    open-concern            .    .    .    .    .    tc   .    .    .    .    .    tc   .    .    tc   .    .
    decide-concern          .    .    .    .    .    tc   .    .    .    .    .    tc   .    .    tc   .    .

    search-people           .    .    .    .    .    tc   tc   tc   tc   tc   .    tc   tc   tc   tc   .    .
    notice-other-team       .    .    .    .    .    o    .    .    .    .    .    o    .    .    o    .    .
    open-person             .    .    .    .    .    tcg  tcg  tc   tcg  tcg  .    tcg  tc   tc   tcg  .    .
    break-glass             .    .    .    .    .    o!   o!   .    o!   o!   .    o!   .    .    o!   .    .
    correct-person          .    .    .    .    .    tc   tc   tc   tc   tc   .    tc   tc   tc   tc   .    .
    record-consent          .    .    .    .    .    tc   tc   tc   tc   tc   .    tc   tc   tc   tc   .    .
    merge-people            .    .    .    .    .    t!c! .    .    .    .    .    t!c! .    .    t!c! .    .
    undo-merge              .    .    .    .    .    t!c! .    .    .    .    .    t!c! .    .    t!c! .    .

    read-access-log         .    .    .    .    .    .    .    .    .    .    .    .    .    .    tc   .    >
    read-break-glass-report .    .    .    .    .    .    .    .    .    .    .    .    .    .    tc   .    >
    forget-person           .    .    .    .    .    .    .    .    .    .    .    .    .    .    t!c! .    >!

    read-fact-reports       .    .    .    .    .    .    .    .    .    .    .    .    .    .    ot   .    .
    take-fact-report        .    .    .    .    .    .    .    .    .    .    .    .    .    .    ot   .    .
    settle-fact-report      .    .    .    .    .    .    .    .    .    .    .    .    .    .    ot   .    .
    reopen-service          .    .    .    .    .    .    .    .    .    .    .    .    .    .    ot   .    .
    forget-fact-report      .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    >!
    read-contributions      .    .    .    .    .    .    .    .    .    .    .    .    .    .    ot   .    ot
    decide-contribution     .    .    .    .    .    .    .    .    .    .    .    .    .    .    ot   .    ot
    forget-contribution     .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    >!
    forget-concern          .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    >!

    import-directory        .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    ot>
    import-places           .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    ot>
    load-wording            .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    ot>
    read-users              .    .    .    .    .    .    .    .    .    .    .    .    .    .    ot   .    ot>
    manage-users            .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    ot>
    manage-teams            .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    ot>
    tie-listing             .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    >

    back-up                 .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    >
    restore                 .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    >
    verify                  .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    >
    manage-keys             .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    >
    make-demo               .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    >
    """
