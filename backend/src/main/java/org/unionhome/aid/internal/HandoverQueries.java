package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** Reads of what was handed over: for the old union, and for the new one. Each page is one statement. */
@ApplicationScoped
class HandoverQueries {

    private static final String ALL = "select h.* from aid_handover h where ";
    private final Sql sql;
    private final HardshipRows files;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final AuditTrail audit;

    HandoverQueries(Sql sql, HardshipRows files, CurrentActor current, Scope scope, Cursors cursors, AuditTrail audit) {
        this.sql = sql;
        this.files = files;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.audit = audit;
    }

    /** @param taken what came in; else what went away */
    record Wanted(@Nullable UUID union, boolean taken, @Nullable String what) {
        String list() {
            return "aid-handovers|" + union + "|" + taken + "|" + what;
        }
    }

    /** Something that was handed over, as it stood then. */
    record Row(
            UUID id,
            UUID from,
            UUID into,
            String what,
            UUID subject,
            String number,
            String status,
            boolean handedBack,
            UUID person,
            String memberName,
            LocalDate on,
            Instant at) {

        static Row read(ResultSet row) throws SQLException {
            return new Row(
                    Sql.id(row, "id"),
                    Sql.id(row, "union_id"),
                    Sql.id(row, "into_id"),
                    row.getString("what"),
                    Sql.id(row, "subject_id"),
                    row.getString("number"),
                    row.getString("status"),
                    row.getBoolean("handed_back"),
                    Sql.id(row, "person_id"),
                    row.getString("member_name"),
                    row.getObject("on_day", LocalDate.class),
                    Objects.requireNonNull(Sql.instant(row, "at")));
        }
    }

    /** The latest first. */
    Slice<Row> list(Wanted wanted, int limit, @Nullable String cursor) {
        var subtrees = scope.subtrees(current.get(), Permission.AID_READ, wanted.union());
        List<String> position = cursors.decode(wanted.list(), cursor);
        if (subtrees.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        UUID before = position.isEmpty() ? null : UUID.fromString(position.get(0));
        List<UUID> tops = subtrees.stream().map(Scope.Subtree::top).toList();
        var values = new ArrayList<@Nullable Object>(tops);
        values.add(wanted.what());
        values.add(wanted.what());
        values.add(before);
        values.add(before);
        values.add(limit + 1);
        var rows = sql.list(
                ALL + whose(wanted.taken(), subtrees)
                        + """
                         and (?::text is null or h.what = ?) and (?::uuid is null or h.id < ?::uuid)
                        order by h.id desc limit ?
                        """,
                Row::read,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode(wanted.list(), last.id()));
    }

    private static String whose(boolean taken, List<Scope.Subtree> subtrees) {
        String there = taken ? "h.into_id in (select u.id from union_node u where u.%s = ?)" : "h.%s = ?";
        return subtrees.stream()
                .map(subtree -> there.formatted(subtree.column()))
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    /** For either side; out of scope it does not exist, and the attempt leaves a line. */
    Row show(UUID id) {
        var found =
                sql.first(ALL + "h.id = ?", Row::read, id).filter(row -> mayRead(row.from()) || mayRead(row.into()));
        if (found.isEmpty()) {
            audit.refused(
                    "aid-handover.read",
                    AuditTrail.Subject.of("aid-handover", id, current.get().home()),
                    ProblemCode.NOT_FOUND);
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        return found.get();
    }

    boolean mayRead(UUID union) {
        return scope.allows(current.get(), Permission.AID_READ, union);
    }

    /** What was done with a file until it was handed over. */
    List<HardshipFile.Step> course(Row row) {
        return row.what().equals("HARDSHIP_FILE") ? files.stepsBefore(row.subject(), row.at()) : List.of();
    }
}
