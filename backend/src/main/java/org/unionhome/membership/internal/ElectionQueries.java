package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.ShownEtags;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** Reads of elections: officers those of their subtrees, members those whose electorate they belong to. */
@ApplicationScoped
class ElectionQueries {

    private static final String SELECT = "select " + ElectionRow.COLUMNS
            + """
              , election_turnout(e.id) as turnout,
                (select count(*) from election_count_sheet s where s.election_id = e.id) as sheets,
                (select r.id from election r where r.runoff_of = e.id) as runoff, v.voted as my_mark
                from election e
                left join election_voter v on v.election_id = e.id and v.person_id = ?
              """;
    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final AuditTrail audit;

    ElectionQueries(Sql sql, CurrentActor current, Scope scope, Cursors cursors, AuditTrail audit) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.audit = audit;
    }

    /** Two statements: the elections and all their candidates. */
    Slice<ElectionRow.Full> ofUnion(UUID union, int limit, @Nullable String cursor) {
        var subtree =
                scope.subtrees(current.get(), Permission.COMMITTEE_READ, union).get(0);
        return page("elections|" + union, "e." + subtree.column() + " = ?", subtree.top(), limit, cursor);
    }

    /** Two statements. */
    Slice<ElectionRow.Full> mine(int limit, @Nullable String cursor) {
        UUID person = current.get().person();
        return page(
                "my-elections",
                "v.person_id = ? and e.status in ('VOTING', 'COUNTED', 'CONFIRMED')",
                person,
                limit,
                cursor);
    }

    private Slice<ElectionRow.Full> page(
            String list, String condition, @Nullable UUID value, int limit, @Nullable String cursor) {
        List<String> position = cursors.decode(list, cursor);
        UUID before = position.isEmpty() ? null : UUID.fromString(position.get(0));
        List<Found> rows = sql.list(
                SELECT + " where " + condition + " and (?::uuid is null or e.id < ?::uuid) order by e.id desc limit ?",
                ElectionQueries::found,
                current.get().person(),
                value,
                before,
                before,
                limit + 1);
        var page = Slice.of(
                rows, limit, last -> cursors.encode(list, last.election().id()));
        return new Slice<>(full(page.items()), page.next());
    }

    /** For officers in scope and for whoever may vote; to others it does not exist, and the attempt leaves a line. */
    ElectionRow.Full show(UUID id) {
        return full(List.of(sql.first(
                                SELECT + " where e.id = ?",
                                ElectionQueries::found,
                                current.get().person(),
                                id)
                        .filter(found -> officer(found.election()) || entitled(found))
                        .orElseThrow(() -> refused(id))))
                .get(0);
    }

    boolean officer(ElectionRow election) {
        return scope.allows(current.get(), Permission.COMMITTEE_READ, election.union());
    }

    private static boolean entitled(Found found) {
        return found.mark() != null && found.election().status() != ElectionRow.Status.FROZEN;
    }

    /** Held still for a change by an officer. @throws Problem NOT_FOUND */
    ElectionRow.Full take(UUID id) {
        sql.first("select id from election where id = ? for no key update", row -> true, id);
        var found = show(id);
        if (!scope.allows(
                current.get(), Permission.COMMITTEE_WRITE, found.election().union())) {
            throw refused(id);
        }
        return found;
    }

    /** The same under the version that was read. @throws Problem NOT_FOUND, CHANGED_MEANWHILE */
    ElectionRow.Full take(UUID id, String ifMatch) {
        var found = take(id);
        ShownEtags.requireMatch(ifMatch, found.election().version());
        return found;
    }

    /** One statement: who is entitled, by id, and who has voted. */
    Slice<Voter> voters(UUID id, int limit, @Nullable String cursor) {
        var election = show(id).election();
        if (!officer(election)) {
            throw refused(id);
        }
        String list = "voters|" + id;
        List<String> position = cursors.decode(list, cursor);
        UUID after = position.isEmpty() ? null : UUID.fromString(position.get(0));
        List<Voter> rows = sql.list(
                """
                select v.person_id, p.name, v.voted
                  from election_voter v
                  left join person p on p.id = v.person_id
                 where v.election_id = ? and (?::uuid is null or v.person_id > ?::uuid)
                 order by v.person_id
                 limit ?
                """,
                row -> new Voter(Sql.id(row, "person_id"), row.getString("name"), row.getBoolean("voted")),
                id,
                after,
                after,
                limit + 1);
        return Slice.of(rows, limit, last -> cursors.encode(list, last.person()));
    }

    private Problem refused(UUID id) {
        audit.refused(
                "election.read",
                AuditTrail.Subject.of("election", id, current.get().home()),
                ProblemCode.NOT_FOUND);
        return Problem.of(ProblemCode.NOT_FOUND);
    }

    private List<ElectionRow.Full> full(List<Found> elections) {
        Map<UUID, List<ElectionRow.Candidate>> candidates = sql
                .list(
                        """
                        select election_id, person_id, name, votes, outcome
                          from election_candidate
                         where election_id = any (?::uuid[])
                         order by election_id, position
                        """,
                        row -> new ElectionRow.Candidate(
                                Sql.id(row, "election_id"),
                                Sql.id(row, "person_id"),
                                row.getString("name"),
                                row.getObject("votes", Integer.class),
                                row.getString("outcome")),
                        new ArrayList<>(elections.stream()
                                .map(one -> one.election().id())
                                .toList()))
                .stream()
                .collect(Collectors.groupingBy(ElectionRow.Candidate::election));
        return elections.stream()
                .map(one -> new ElectionRow.Full(
                        one.election(),
                        candidates.getOrDefault(one.election().id(), List.of()),
                        one.turnout(),
                        one.sheets(),
                        one.mark(),
                        one.runoff()))
                .toList();
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                ElectionRow.read(row),
                row.getInt("turnout"),
                row.getInt("sheets"),
                row.getObject("runoff", UUID.class),
                row.getObject("my_mark", Boolean.class));
    }

    private record Found(
            ElectionRow election, int turnout, int sheets, @Nullable UUID runoff, @Nullable Boolean mark) {}

    /** @param name absent when the person is no longer within the caller's sight */
    record Voter(UUID person, @Nullable String name, boolean voted) {}
}
