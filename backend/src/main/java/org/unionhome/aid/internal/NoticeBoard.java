package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

/** What hangs on the boards: for members of the union, and with the objections for its officers. */
@ApplicationScoped
class NoticeBoard {

    private static final String NOTICES =
            """
            select n.id, n.union_id, n.person_id, n.masked_name, n.unit, n.category_zh, n.category_en, n.contact,
                   n.begins_on, n.ends_on, n.provisional, n.taken_down_at is null as hangs, o.waiting,
                   mine.status, mine.at, mine.decision_reason
              from public_notice n
              cross join lateral notice_objections(n.id) o
              left join notice_objection mine on mine.notice_id = n.id and mine.person_id = ?::uuid
             where\s""";
    private static final String OBJECTIONS =
            """
            select o.id, o.person_id, o.by_name, o.reason, o.at, o.status, o.decided_by, o.decision_reason, o.kept_apart
              from notice_objection o
             where o.notice_id = ?
             order by o.id
             limit 200
            """;
    private final Sql sql;
    private final HardshipSeal seal;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final AuditTrail audit;
    private final Clock clock;

    NoticeBoard(
            Sql sql,
            HardshipSeal seal,
            CurrentActor current,
            Scope scope,
            Cursors cursors,
            AuditTrail audit,
            Clock clock) {
        this.sql = sql;
        this.seal = seal;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.audit = audit;
        this.clock = clock;
    }

    /** What hangs today in the caller's union and those above it, the earliest to end first. */
    List<Hung> mine() {
        LocalDate today = LocalDate.now(clock);
        var actor = current.get();
        return sql.list(
                NOTICES
                        + """
                        (n.board_id = any (?::uuid[]) or n.person_id = ?::uuid) and n.taken_down_at is null
                           and ?::date between n.begins_on and n.ends_on
                         order by n.ends_on, n.id limit 200
                        """,
                this::hung,
                actor.person(),
                actor.lineage(),
                actor.person(),
                today);
    }

    /** @throws Problem NOT_FOUND unless it hangs today where the caller may read it */
    Hung hanging(UUID notice) {
        return mine().stream()
                .filter(hung -> hung.id().equals(notice))
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    /** Of unions in scope, the latest first; one statement. */
    Slice<Hung> list(@Nullable UUID union, int limit, @Nullable String cursor) {
        var subtrees = scope.subtrees(current.get(), Permission.AID_READ, union);
        String list = "public-notices|" + union;
        List<String> position = cursors.decode(list, cursor);
        UUID before = position.isEmpty() ? null : UUID.fromString(position.get(0));
        if (subtrees.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        String scoped = subtrees.stream()
                .map(subtree -> "n." + subtree.column() + " = ?")
                .collect(Collectors.joining(" or ", "(", ")"));
        var values = new ArrayList<@Nullable Object>();
        values.add(null);
        subtrees.forEach(subtree -> values.add(subtree.top()));
        values.add(before);
        values.add(before);
        values.add(limit + 1);
        var found = sql.list(
                NOTICES + scoped + " and (?::uuid is null or n.id < ?::uuid) order by n.id desc limit ?",
                this::hung,
                values.toArray());
        return Slice.of(found, limit, last -> cursors.encode(list, last.id()));
    }

    /** In scope, or it does not exist and the attempt leaves a line; the one it is about is not shown who objects. */
    Hung show(UUID notice, Permission permission) {
        var actor = current.get();
        var found = sql.list(NOTICES + "n.id = ?", this::hung, null, notice).stream()
                .filter(hung -> scope.allows(actor, permission, hung.union()))
                .filter(hung -> !hung.person().equals(actor.person()))
                .findFirst();
        if (found.isEmpty()) {
            audit.refused(
                    "public-notice.read",
                    AuditTrail.Subject.of("public-notice", notice, actor.home()),
                    ProblemCode.NOT_FOUND);
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        return found.get();
    }

    boolean hangsToday(Hung hung) {
        LocalDate today = LocalDate.now(clock);
        return hung.hangs() && !today.isBefore(hung.beginsOn()) && !today.isAfter(hung.endsOn());
    }

    List<Objection> objections(UUID notice) {
        show(notice, Permission.AID_READ);
        return sql.list(OBJECTIONS, this::objection, notice);
    }

    Objection objection(UUID notice, UUID objection) {
        return sql.list(OBJECTIONS, this::objection, notice).stream()
                .filter(one -> one.id().equals(objection))
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    private Hung hung(ResultSet row) throws SQLException {
        Instant at = Sql.instant(row, "at");
        Own own =
                at == null ? null : new Own(row.getString("status"), at, seal.reason(row.getBytes("decision_reason")));
        return new Hung(
                Sql.id(row, "id"),
                Sql.id(row, "union_id"),
                Sql.id(row, "person_id"),
                row.getString("masked_name"),
                row.getString("unit"),
                row.getString("category_zh"),
                row.getString("category_en"),
                row.getString("contact"),
                row.getDate("begins_on").toLocalDate(),
                row.getDate("ends_on").toLocalDate(),
                row.getBoolean("provisional"),
                row.getBoolean("hangs"),
                row.getInt("waiting"),
                own);
    }

    private Objection objection(ResultSet row) throws SQLException {
        return new Objection(
                Sql.id(row, "id"),
                Sql.id(row, "person_id"),
                row.getString("by_name"),
                String.valueOf(seal.reason(row.getBytes("reason"))),
                row.getTimestamp("at").toInstant(),
                row.getString("status"),
                row.getString("decided_by"),
                seal.reason(row.getBytes("decision_reason")),
                List.of((String[]) row.getArray("kept_apart").getArray()));
    }

    /**
     * @param provisional the last day lies in a year whose holidays are not announced
     * @param own the reader's objection to it
     */
    record Hung(
            UUID id,
            UUID union,
            UUID person,
            String maskedName,
            String unit,
            String categoryZh,
            String categoryEn,
            String contact,
            LocalDate beginsOn,
            LocalDate endsOn,
            boolean provisional,
            boolean hangs,
            int waiting,
            @Nullable Own own) {}

    /** The reader's own objection. */
    record Own(String status, Instant at, @Nullable String decisionReason) {}

    /** @param keptApart hands that must not decide about it */
    record Objection(
            UUID id,
            UUID person,
            String by,
            String reason,
            Instant at,
            String status,
            @Nullable String decidedBy,
            @Nullable String decisionReason,
            List<String> keptApart) {

        @Override
        public String toString() {
            return "Objection " + id;
        }
    }
}
