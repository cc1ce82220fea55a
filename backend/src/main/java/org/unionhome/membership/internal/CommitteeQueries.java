package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
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

/** Reads of committees within scope. */
@ApplicationScoped
class CommitteeQueries {

    private static final String SELECT = "select " + CommitteeRow.COLUMNS + " from committee c";
    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final AuditTrail audit;

    CommitteeQueries(Sql sql, CurrentActor current, Scope scope, Cursors cursors, AuditTrail audit) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.audit = audit;
    }

    /** Two statements: the committees of the union and all their seats. The latest term first. */
    Slice<CommitteeRow.Seated> list(UUID union, int limit, @Nullable String cursor) {
        scope.require(current.get(), Permission.COMMITTEE_READ, union);
        String list = "committees|" + union;
        List<String> position = cursors.decode(list, cursor);
        String before = position.isEmpty() ? null : position.get(0);
        UUID beforeId = position.isEmpty() ? null : UUID.fromString(position.get(1));
        List<CommitteeRow> rows = sql.list(
                SELECT
                        + """
                           where c.union_id = ?
                             and (?::date is null or (lower(c.period), c.id) < (?::date, ?::uuid))
                           order by lower(c.period) desc, c.id desc
                           limit ?
                          """,
                CommitteeRow::read,
                union,
                before,
                before,
                beforeId,
                limit + 1);
        var page = Slice.of(rows, limit, last -> cursors.encode(list, last.from(), last.id()));
        return new Slice<>(seated(page.items()), page.next());
    }

    /** Out of scope is not found, and the attempt leaves a line. */
    CommitteeRow.Seated show(UUID id) {
        return seated(List.of(find(id, Permission.COMMITTEE_READ, ""))).get(0);
    }

    /** Held still for a change. @throws Problem NOT_FOUND, CHANGED_MEANWHILE */
    CommitteeRow.Seated take(UUID id, Permission permission, String ifMatch) {
        CommitteeRow found = find(id, permission, " for no key update");
        ShownEtags.requireMatch(ifMatch, found.version());
        return seated(List.of(found)).get(0);
    }

    private CommitteeRow find(UUID id, Permission permission, String lock) {
        return sql.first(SELECT + " where c.id = ?" + lock, CommitteeRow::read, id)
                .filter(found -> scope.allows(current.get(), permission, found.union()))
                .orElseThrow(() -> {
                    audit.refused(
                            "committee.read",
                            AuditTrail.Subject.of("committee", id, current.get().home()),
                            ProblemCode.NOT_FOUND);
                    return Problem.of(ProblemCode.NOT_FOUND);
                });
    }

    List<CommitteeRow.Seated> seated(List<CommitteeRow> committees) {
        Map<UUID, List<CommitteeRow.Seat>> seats = sql
                .list(
                        """
                        select s.id, s.committee_id, s.person_id, p.name, s.post, lower(s.period) as begins,
                               upper(s.period) as ends, s.end_reason, s.appointment_id
                          from committee_seat s
                          left join person p on p.id = s.person_id
                         where s.committee_id = any (?::uuid[])
                         order by s.post <> 'CHAIR', s.post <> 'VICE_CHAIR', lower(s.period), s.id
                        """,
                        CommitteeQueries::seat,
                        committees.stream().map(CommitteeRow::id).toList())
                .stream()
                .collect(Collectors.groupingBy(CommitteeRow.Seat::committee));
        return committees.stream()
                .map(one -> new CommitteeRow.Seated(one, seats.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static CommitteeRow.Seat seat(ResultSet row) throws SQLException {
        return new CommitteeRow.Seat(
                Sql.id(row, "id"),
                Sql.id(row, "committee_id"),
                Sql.id(row, "person_id"),
                row.getString("name"),
                row.getString("post"),
                row.getDate("begins").toLocalDate(),
                row.getDate("ends").toLocalDate(),
                row.getString("end_reason"),
                row.getObject("appointment_id", UUID.class));
    }
}
