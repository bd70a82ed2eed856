import Clinical
import Store

extension DemoLives {
    /// The organisation, its teams, and the people who work in them.
    func saveClinic(by actor: Actor, in store: Store) async throws {
        var changes = Changes()
        changes.add(clinic.organisation)
        for team in clinic.teams { changes.add(team.team) }
        let signIns = DemoSignIn.all(plan)
        for (number, member) in clinic.teams.flatMap(\.staff).enumerated() {
            changes.add(member)
            let then = house.pretending(at: plan.begins, entropy: .of(plan.dice(.secrets, 1000 + number)))
            let signIn = signIns.first { $0.signInName == member.signInName.text }
            changes.add(try await then.credential(of: member, signIn))
        }
        let deed = Deed(
            by: actor.author, verb: Verb.makeDemo.rawValue, reason: plan.description, at: plan.begins, changes: changes)
        try await store.commit(history: [deed], at: house.clock())
    }

    /// The services and places that are found before anyone is referred, through the door that any directory takes.
    func saveDirectory(by actor: Actor, in store: Store) async throws {
        let directory = DemoDirectory(plan)
        let then = house.pretending(at: plan.ends, entropy: .of(plan.dice(.directory)))
        _ = try await ImportPlaces.run(directory.places, by: actor, in: then)
        _ = try await ImportServices.run(directory.services, by: actor, in: then)
        try await saveListings(by: actor, in: store)
    }

    /// Each team stands for the service of its town that bears its name, so that its waits are counted.
    private func saveListings(by actor: Actor, in store: Store) async throws {
        let read = try await store.read { db in try db.present(TreatmentService.self) }
        let listed = Dictionary(try await store.open(read).map { ($0.value.entry.key, $0.value.id) }) { $1 }
        var changes = Changes()
        for stored in try await store.all(Team.self) {
            guard let one = clinic.teams.first(where: { $0.team.id == stored.value.id }) else { continue }
            let sort = one.team.seesYoungPeople ? DemoSort.young : .community
            var team = stored.value
            team.listing = listed[DemoDirectory.key(sort, in: one.town)]
            changes.revise(stored, to: team)
        }
        try await store.commit(changes, by: actor.author, verb: Verb.makeDemo.rawValue, at: plan.ends)
    }

    /// Everyone, some hundreds in a commit. A few commits are made at once, and no more, however many people there are.
    func saveAll(in store: Store, progress: @escaping @Sendable (Int, Int) -> Void) async throws {
        try await withThrowingTaskGroup(of: Int.self) { group in
            var (next, saved) = (0, 0)
            func addTask() {
                let chunk = next..<min(next + Self.inOneCommit, plan.people)
                next = chunk.upperBound
                guard !chunk.isEmpty else { return }
                group.addTask { try await save(chunk, in: store) }
            }
            for _ in 0..<Self.atOnce { addTask() }
            while let count = try await group.next() {
                saved += count
                progress(saved, plan.people)
                addTask()
            }
        }
    }

    private static let inOneCommit = 500
    private static let atOnce = 3

    private func save(_ people: Range<Int>, in store: Store) async throws -> Int {
        try await store.commit(history: people.flatMap { try life($0).deeds }, at: house.clock())
        return people.count
    }
}

extension House {
    /// What a member of staff signs in with. Without a sign-in of the demo's they have no password: nobody is let in.
    fileprivate func credential(of member: StaffMember, _ signIn: DemoSignIn?) async throws -> Credential {
        guard let signIn else { return Credential(id: newID(), staff: member.id) }
        return Credential(
            id: newID(), staff: member.id, passwordHash: try await hash(signIn.password),
            authenticatorSecret: signIn.authenticator.base32Text, recoveryCodeHashes: signIn.stored.lines,
            mustChangePassword: false)
    }
}
