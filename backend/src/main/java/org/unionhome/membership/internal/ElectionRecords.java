package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.membership.internal.ElectionRow.Status;

/** Writes the steps of an election. */
@ApplicationScoped
class ElectionRecords {

    private final Sql sql;
    private final Clock clock;

    ElectionRecords(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @throws Problem ELECTION_STATE when it stands elsewhere */
    static void require(ElectionRow election, Status... allowed) {
        if (!List.of(allowed).contains(election.status())) {
            throw Problem.of(MembershipProblem.ELECTION_STATE);
        }
    }

    void move(UUID election, Status status) {
        sql.update(
                "update election set status = ?, version = version + 1, updated_at = ? where id = ?",
                status,
                Instant.now(clock),
                election);
    }

    /** Replaces the candidates, with the names that they have today. */
    void candidates(UUID election, List<UUID> persons) {
        sql.update("delete from election_candidate where election_id = ?", election);
        var rows = new ArrayList<Object[]>();
        for (UUID person : persons) {
            rows.add(new Object[] {election, rows.size() + 1, person});
        }
        sql.batch(
                """
                insert into election_candidate (election_id, position, person_id, name)
                select ?, ?, p.id, p.name from person p where p.id = ?
                """,
                rows);
    }

    /** How many of the persons are in the frozen electorate. */
    int entitled(UUID election, Collection<UUID> persons) {
        return sql.first(
                        "select count(*) from election_voter where election_id = ? and person_id = any (?::uuid[])",
                        row -> row.getInt(1),
                        election,
                        persons)
                .orElse(0);
    }

    /** The ballots of an opened urn, in one go and in the random order they come in. */
    void ballots(UUID election, List<List<UUID>> shuffled, int seats) {
        sql.batch(
                "insert into election_ballot (election_id, choices, valid) values (?, ?::uuid[], ?)",
                shuffled.stream()
                        .map(names -> new Object[] {election, names, ElectionCalculator.valid(names, seats)})
                        .toList());
    }

    /** The result, and of each candidate what came of it. */
    void result(
            ElectionRow.Full full,
            ElectionRow.Tally tally,
            Map<UUID, Integer> votes,
            ElectionCalculator.Result result) {
        UUID id = full.election().id();
        var outcomes = new HashMap<UUID, String>();
        full.names().forEach(person -> outcomes.put(person, "NOT_ELECTED"));
        result.elected().forEach(person -> outcomes.put(person, "ELECTED"));
        result.tied().forEach(person -> outcomes.put(person, "TIED"));
        if (full.election().type() == ElectionRow.Type.REMOVAL) {
            full.names().forEach(person -> outcomes.put(person, result.outcome().name()));
        }
        sql.batch(
                "update election_candidate set votes = ?, outcome = ? where election_id = ? and person_id = ?",
                full.names().stream()
                        .map(person -> new Object[] {votes.getOrDefault(person, 0), outcomes.get(person), id, person})
                        .toList());
        sql.update(
                """
                update election
                   set status = 'COUNTED', attended = ?, ballots = ?, invalid = ?, outcome = ?, version = version + 1,
                       updated_at = ?
                 where id = ?
                """,
                tally.attended(),
                tally.ballots(),
                tally.invalid(),
                tally.outcome(),
                Instant.now(clock),
                id);
    }

    /** A new vote among the tied alone, with the same electorate, ready for its voting to be opened. */
    UUID runoff(ElectionRow.Full full, UUID committee) {
        ElectionRow election = full.election();
        var tied = full.candidates().stream()
                .filter(candidate -> "TIED".equals(candidate.outcome()))
                .map(ElectionRow.Candidate::person)
                .toList();
        int won = (int) full.candidates().stream()
                .filter(candidate -> "ELECTED".equals(candidate.outcome()))
                .count();
        UUID id = Ids.next();
        sql.update(
                """
                insert into election (id, root_id, union_id, l1, l2, l3, l4, l5, l6, kind, type, mode, status, post,
                                      seats, committee_id, takes_office_on, electorate_on, entitled, runoff_of,
                                      drafted_by, updated_at)
                select ?, root_id, union_id, l1, l2, l3, l4, l5, l6, kind, 'RUNOFF', mode, 'FROZEN', post,
                       ?, ?, takes_office_on, electorate_on, entitled, id, drafted_by, ?
                  from election where id = ?
                """,
                id,
                election.seats() - won,
                committee,
                Instant.now(clock),
                election.id());
        sql.update(
                """
                insert into election_voter (election_id, person_id)
                select ?, person_id from election_voter where election_id = ?
                """,
                id,
                election.id());
        candidates(id, tied);
        return id;
    }
}
