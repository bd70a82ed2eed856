import Clinical

/// First and family names that go together, and how common such names are here.
struct DemoNames: Sendable {
    let perHundred: Int
    let female: [String]
    let male: [String]
    let family: [String]

    /// Our own short lists. Nobody is meant: any whole name is put together by chance.
    static let all = [british, southAsian, african, eastEuropean, others]

    private static func list(_ text: String) -> [String] {
        text.split { $0 == "|" || $0.isNewline }.map(String.init)
    }

    private static let british = DemoNames(
        perHundred: 74,
        female: list(
            """
            Alison|Amy|Anne-Marie|Aoife|Bethan|Carys|Charlotte|Chloë|Claire|Daisy|Dawn|Debbie|Donna|Eilidh|Eleri|Ellie
            Emma|Fiona|Gemma|Gráinne|Hannah|Helen|Imogen|Isla|Jacqueline|Jade|Jane|Joanne|Karen|Kelly|Kirsty|Laura
            Leanne|Linda|Lisa|Lucy|Mairi|Mandy|Mary-Jane|Megan|Michelle|Natalie|Nia|Niamh|Nicola|Orla|Paula|Rachel
            Rebecca|Róisín|Ruth|Samantha|Sarah|Shannon|Siân|Sinéad|Sophie|Stacey|Susan|Tracey|Victoria|Wendy|Zoë
            """),
        male: list(
            """
            Aaron|Adam|Aidan|Alan|Andrew|Barry|Ben|Callum|Carl|Ciarán|Colin|Connor|Craig|Daniel|Darren|David|Dean
            Declan|Dylan|Eoin|Ewan|Gareth|Gary|Gavin|Geraint|Graham|Hywel|Iain|Ian|Jack|James|Jamie|Jason|John|Jordan
            Keith|Kevin|Kyle|Lee|Lewis|Liam|Luke|Mark|Martin|Matthew|Michael|Nathan|Neil|Owain|Pádraig|Patrick|Paul
            Peter|Rhys|Richard|Robert|Ross|Ryan|Scott|Seán|Shane|Simon|Stephen|Steven|Stuart|Thomas|Tony|Wayne|William
            """),
        family: list(
            """
            Ackroyd|Allen|Armitage|Ashworth|Bailey|Barker|Beaumont|Bennett|Birtwistle|Booth|Bradley|Brennan|Brook
            Burgess|Butler|Byrne|Callaghan|Carter|Clarke|Clegg|Cooper|Crabtree|Davies|Dawson|Dixon|Doyle|Duffy
            Edwards|Ellis
            Evans|Fairclough|Farrell|Fletcher|Foster|Gallagher|Gibson|Greenwood|Griffiths|Hardcastle|Harris|Hartley
            Hartley-Brown|Haworth|Hill|Hodgson|Holroyd|Hughes|Ingham|Jackson|Jenkins|Johnson|Jones|Kelly|Kendall
            Kershaw|Lloyd|Lloyd-Davies|Lockwood|MacDonald|Marsden|Mason|McCarthy|McKenzie|Metcalfe|Mitchell|Morgan
            Murphy
            Naylor|O'Brien|O'Connor|O'Neill|O'Sullivan|Oldroyd|Parker|Parry|Pearson|Pickles|Pritchard|Quinn|Ramsbottom
            Rhodes|Roberts|Robinson|Ryan|Shaw|Smith|Smith-Jones|Stott|Sutcliffe|Sykes|Taylor|Thomas|Thompson|Turner
            Wainwright|Walker|Walsh|Ward|Watson|Webb|Whitaker|Williams|Wilson|Wood|Wright|Yates
            """))

    private static let southAsian = DemoNames(
        perHundred: 7,
        female: list(
            """
            Aisha|Amina|Anjali|Ayesha|Deepa|Fatima|Harpreet|Jaspreet|Kiran|Meera|Nadia|Nasreen|Priya|Rukhsana|Sana
            Shabnam|Simran|Yasmin
            """),
        male: list(
            """
            Abdul|Ali|Amir|Arjun|Bilal|Faisal|Gurpreet|Hamza|Harjit|Imran|Irfan|Kamran|Mohammed|Nadeem|Rajesh|Sanjay
            Sunil|Tariq|Usman|Waseem
            """),
        family: list(
            """
            Ahmed|Akhtar|Begum|Chaudhry|D'Souza|Desai|Gill|Hussain|Iqbal|Kaur|Khan|Mahmood|Malik|Mehta|Miah|Mistry
            Patel|Rahman|Rashid|Shah|Sharma|Singh|Uddin
            """))

    private static let african = DemoNames(
        perHundred: 6,
        female: list(
            """
            Abena|Adaeze|Blessing|Chiamaka|Comfort|Efua|Folasade|Gloria|Ifeoma|Marcia|Ngozi|Nyasha|Shanice|Tendai
            Yewande
            """),
        male: list(
            """
            Babatunde|Chidi|Courtney|Delroy|Emeka|Femi|Jermaine|Kofi|Kwame|Leroy|Marlon|Obinna|Tunde|Tyrone|Winston
            Yaw
            """),
        family: list(
            """
            Adebayo|Adeyemi|Afolabi|Amoah|Asante|Boateng|Campbell|Chukwu|Grant|Igwe|Mensah|Moyo|Mwangi|N'Diaye|Ncube
            Nwosu|Ofori|Okafor|Okonkwo|Osei|Owusu|Reid
            """))

    private static let eastEuropean = DemoNames(
        perHundred: 7,
        female: list(
            """
            Agnieszka|Aneta|Danuta|Elżbieta|Ioana|Katarzyna|Kristīne|Magdalena|Małgorzata|Mihaela|Natalia|Oksana|Rasa
            Svetlana|Zofia
            """),
        male: list(
            """
            Andrzej|Bogdan|Cătălin|Darius|Dmitrijs|Grzegorz|Jānis|Krzysztof|Łukasz|Marek|Mihai|Paweł|Piotr|Sławomir
            Tomasz|Vasile|Viktor
            """),
        family: list(
            """
            Balčiūnas|Bērziņš|Dąbrowski|Dumitrescu|Horváth|Ionescu|Jankowski|Kamiński|Kovács|Kowalczyk|Mazur|Nowak
            Ozoliņš|Popescu|Şerban|Stankevičius|Szymański|Wiśniewski|Wójcik|Zieliński|Żak
            """))

    private static let others = DemoNames(
        perHundred: 6,
        female: list("Beatriz|Dilara|Inês|Leyla|Lucía|Mei|Ngọc|Parisa|Shirin|Xin Yi"),
        male: list("Ahmet|Arash|Farhad|João|Joaquín|José|Mehmet|Minh|Reza|Wei|Đức"),
        family: list(
            """
            Al-Khatib|Da Silva Costa|De Souza|Dos Santos|El Amrani|Fernández Ruiz|García Romero|Hosseini|Karimi|Kaya
            Lê|Li|Nguyễn|Öztürk|Pereira|Rahimi|Şahin|Tran|Wang|Wong|Yılmaz|Zhang
            """))
}

extension DemoDice {
    mutating func name(_ sex: Sex) -> PersonName {
        let names = pick(DemoNames.all) { $0.perHundred }
        return PersonName(given: pick(sex == .female ? names.female : names.male), family: pick(names.family))
    }
}
