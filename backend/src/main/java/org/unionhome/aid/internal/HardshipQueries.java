package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

/** Reads of hardship files: by unions that have one of the workers in scope, and by the workers themselves. */
@ApplicationScoped
class HardshipQueries {

    /** What a list shows of {@code f} and its main worker {@code w}. */
    static final String COLUMNS =
            """
            f.id, f.file_no, f.union_id, f.status, f.category, f.category_zh, f.category_en, f.review_due,
            f.opened_at, f.version, w.person_id, w.name, w.member_no,
            exists (select 1 from public_notice n
                      cross join lateral notice_objections(n.id) o
                     where n.subject_id = f.id and n.taken_down_at is null and o.waiting > 0) as frozen
            """;

    private static final String LISTED = "select " + COLUMNS
            + """
              from hardship_file f
              join hardship_worker w on w.file_id = f.id and w.main
             where\s""";
    private static final int MOST_OF_ONES_OWN = 50;
    private final HardshipRows rows;
    private final HouseholdRelatives relatives;
    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final AuditTrail audit;

    HardshipQueries(
            HardshipRows rows,
            HouseholdRelatives relatives,
            Sql sql,
            CurrentActor current,
            Scope scope,
            Cursors cursors,
            AuditTrail audit) {
        this.rows = rows;
        this.relatives = relatives;
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.audit = audit;
    }

    /** One statement, the latest first; those due for review by their day. */
    Slice<Listed> list(Wanted wanted, Permission permission, int limit, @Nullable String cursor) {
        Set<UUID> tops = scope.subtrees(current.get(), permission, wanted.union()).stream()
                .map(Scope.Subtree::top)
                .collect(Collectors.toSet());
        List<String> position = cursors.decode(wanted.list(), cursor);
        if (tops.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        var values = new ArrayList<@Nullable Object>(List.of(tops));
        String condition = wanted.reviewDueBy() == null
                ? newestFirst(wanted, position, values)
                : dueFirst(wanted.reviewDueBy(), position, values);
        values.add(limit + 1);
        var found = sql.list(LISTED + "f.lines && ?::uuid[]" + condition, HardshipQueries::listed, values.toArray());
        return Slice.of(
                found,
                limit,
                last -> wanted.reviewDueBy() == null
                        ? cursors.encode(wanted.list(), last.id())
                        : cursors.encode(wanted.list(), String.valueOf(last.reviewDue()), last.id()));
    }

    private static String newestFirst(Wanted wanted, List<String> position, List<@Nullable Object> values) {
        UUID before = position.isEmpty() ? null : UUID.fromString(position.get(0));
        values.add(wanted.status());
        values.add(wanted.status());
        values.add(before);
        values.add(before);
        return " and (?::text is null or f.status = ?::text) and (?::uuid is null or f.id < ?::uuid)"
                + " order by f.id desc limit ?";
    }

    private static String dueFirst(LocalDate by, List<String> position, List<@Nullable Object> values) {
        values.add(by);
        boolean first = position.isEmpty();
        values.add(first ? LocalDate.EPOCH : LocalDate.parse(position.get(0)));
        values.add(first ? new UUID(0, 0) : UUID.fromString(position.get(1)));
        return " and f.status = 'IN_FORCE' and f.review_due <= ?::date and (f.review_due, f.id) > (?::date, ?::uuid)"
                + " order by f.review_due, f.id limit ?";
    }

    /** The caller's own, the latest first. */
    List<Listed> mine() {
        UUID person = current.get().person();
        return person == null
                ? List.of()
                : sql.list(
                        LISTED + "f.persons && ?::uuid[] order by f.id desc limit " + MOST_OF_ONES_OWN,
                        HardshipQueries::listed,
                        List.of(person));
    }

    /** In scope, or it does not exist and the attempt leaves a line. */
    HardshipFile show(UUID id, Permission permission) {
        return inScope(id, permission, "");
    }

    /** For the union that keeps it alone, held still until the transaction ends: the others see it and change nothing; nor does anybody of the household. */
    HardshipFile hold(UUID id, Permission permission) {
        HardshipFile shown = inScope(id, permission, "");
        var doer = scope.requireDoer(current.get(), permission, shown.union());
        if (shown.household() != null) {
            relatives.keep(id, shown.household());
        }
        HardshipFile held = inScope(id, permission, " for update of f");
        if (held.isOf(doer)) {
            throw Problem.of(ProblemCode.SELF_DECISION);
        }
        return held;
    }

    HardshipFile own(UUID id) {
        return own(id, "");
    }

    /** For the main worker, held still; others of the household read it. */
    HardshipFile holdOwn(UUID id) {
        HardshipFile shown = own(id, "");
        if (!shown.main().person().equals(current.get().person())) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        if (shown.status().closed()) {
            throw Problem.of(AidProblem.HARDSHIP_STATE);
        }
        return own(id, " for update of f");
    }

    private HardshipFile own(UUID id, String lock) {
        UUID person = current.get().person();
        return rows.where("f.id = ?" + lock, id).stream()
                .filter(file -> file.isOf(person))
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    private HardshipFile inScope(UUID id, Permission permission, String lock) {
        var found = rows.where("f.id = ?" + lock, id).stream().findFirst().filter(file -> file.workers().stream()
                .anyMatch(worker -> scope.allows(current.get(), permission, worker.union())));
        if (found.isEmpty()) {
            audit.refused(
                    "hardship-file.read",
                    AuditTrail.Subject.of("hardship-file", id, current.get().home()),
                    ProblemCode.NOT_FOUND);
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        return found.get();
    }

    static Listed listed(ResultSet row) throws SQLException {
        return new Listed(
                Sql.id(row, "id"),
                row.getString("file_no"),
                Sql.id(row, "union_id"),
                HardshipStatus.valueOf(row.getString("status")),
                row.getString("category"),
                row.getString("category_zh"),
                row.getString("category_en"),
                Sql.date(row, "review_due"),
                row.getTimestamp("opened_at").toInstant(),
                row.getInt("version"),
                Sql.id(row, "person_id"),
                row.getString("name"),
                row.getString("member_no"),
                row.getBoolean("frozen"));
    }

    /** @param reviewDueBy only files in force to be reviewed by that day */
    record Wanted(@Nullable UUID union, @Nullable String status, @Nullable LocalDate reviewDueBy) {
        String list() {
            return "hardship-files|" + union + "|" + status + "|" + reviewDueBy;
        }
    }

    /** A file as listed: no figures. */
    record Listed(
            UUID id,
            String fileNo,
            UUID union,
            HardshipStatus status,
            @Nullable String category,
            @Nullable String categoryZh,
            @Nullable String categoryEn,
            @Nullable LocalDate reviewDue,
            Instant openedAt,
            int version,
            UUID person,
            String name,
            String memberNo,
            boolean frozen) {}
}
