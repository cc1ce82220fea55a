package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.ScopeCondition;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** Reads of places: accounts, what moved, and who wants more; each page is one statement. */
@ApplicationScoped
class QuotaQueries {

    private static final String WISHES =
            """
            select w.id, w.program_id, w.quota_id, q.union_id, w.places, w.met, w.reason, w.withdrawn, w.asked_at,
                   (select coalesce(sum(c.used), 0) from sanatorium_quota c
                     where c.program_id = q.program_id
                       and q.union_id in (c.l1, c.l2, c.l3, c.l4, c.l5, c.l6)) as used,
                   q.total - (select coalesce(sum(e.places), 0) from sanatorium_quota_entry e
                               where e.quota_id = q.id and e.kind = 'RETURN') as total,
                   w.version
              from sanatorium_quota_wish w
              join sanatorium_quota q on q.id = w.quota_id
             where\s""";
    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final AuditTrail audit;

    QuotaQueries(Sql sql, CurrentActor current, Scope scope, Cursors cursors, AuditTrail audit) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.audit = audit;
    }

    /** What moved. @param union whose total changed by it */
    record Moved(UUID id, UUID movement, UUID union, String kind, int places, @Nullable String reason, Instant at) {}

    /**
     * Who wants more.
     *
     * @param used by it and those below it
     * @param total what it had before unused places went back
     */
    record WishRow(
            UUID id,
            UUID program,
            UUID quota,
            UUID union,
            int places,
            int met,
            String reason,
            boolean withdrawn,
            Instant at,
            int used,
            int total,
            int version) {

        boolean isOpen() {
            return !withdrawn && met < places;
        }
    }

    /** The caller's part of a programme, from above to below. */
    Slice<QuotaRow> list(UUID program, int limit, @Nullable String cursor) {
        String list = "sanatorium-quotas|" + program;
        List<String> position = cursors.decode(list, cursor);
        var within = ScopeCondition.of(scope.subtrees(current.get(), Permission.SANATORIUM_READ, null), "q");
        var values = new ArrayList<@Nullable Object>(within.values());
        values.add(program);
        values.add(position.isEmpty() ? null : Integer.valueOf(position.get(0)));
        values.add(position.isEmpty() ? null : Integer.valueOf(position.get(0)));
        values.add(position.isEmpty() ? null : UUID.fromString(position.get(1)));
        values.add(limit + 1);
        var rows = sql.list(
                QuotaRow.ALL + within.text()
                        + """
                         and q.program_id = ? and (?::integer is null or (q.depth, q.id) > (?::integer, ?::uuid))
                         order by q.depth, q.id limit ?
                        """,
                QuotaRow::read,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode(list, last.depth(), last.id()));
    }

    QuotaRow show(UUID id) {
        return find(id).filter(quota -> scope.allows(current.get(), Permission.SANATORIUM_READ, quota.union()))
                .orElseThrow(() -> notFound("sanatorium-quota", id));
    }

    Optional<QuotaRow> find(UUID id) {
        return sql.first(QuotaRow.ALL + "q.id = ?", QuotaRow::read, id);
    }

    Optional<QuotaRow> of(UUID program, UUID union) {
        return sql.first(QuotaRow.ALL + "q.program_id = ? and q.union_id = ?", QuotaRow::read, program, union);
    }

    /** Those of the unions that have one, from above to below. */
    List<QuotaRow> along(UUID program, List<UUID> unions) {
        return sql.list(
                QuotaRow.ALL + "q.program_id = ? and q.union_id = any (?::uuid[]) order by q.depth, q.id",
                QuotaRow::read,
                program,
                unions);
    }

    /** The accounts and all above them, as far as the caller sees them. */
    List<UUID> chains(List<UUID> ids) {
        return sql.list(
                """
                with recursive above as (
                    select id, parent_id from sanatorium_quota where id = any (?::uuid[])
                    union
                    select q.id, q.parent_id from sanatorium_quota q join above a on q.id = a.parent_id)
                select id from above
                """,
                row -> Sql.id(row, "id"),
                ids);
    }

    /** All of a programme that the caller sees. */
    List<QuotaRow> all(UUID program) {
        return sql.list(QuotaRow.ALL + "q.program_id = ? order by q.depth, q.id", QuotaRow::read, program);
    }

    List<QuotaRow> findAll(List<UUID> ids) {
        return sql.list(QuotaRow.ALL + "q.id = any (?::uuid[]) order by q.depth, q.id", QuotaRow::read, ids);
    }

    /** What moved into an account and out of it, the latest first. */
    Slice<Moved> movements(UUID quota, int limit, @Nullable String cursor) {
        String list = "sanatorium-movements|" + quota;
        List<String> position = cursors.decode(list, cursor);
        UUID before = position.isEmpty() ? null : UUID.fromString(position.get(0));
        var rows = sql.list(
                """
                select e.id, e.movement_id, q.union_id, e.kind, e.places, e.reason, e.moved_at
                  from sanatorium_quota_entry e
                  join sanatorium_quota q on q.id = e.quota_id
                 where (q.id = ? or q.parent_id = ?) and (?::uuid is null or e.id < ?::uuid)
                 order by e.id desc limit ?
                """,
                QuotaQueries::moved,
                quota,
                quota,
                before,
                before,
                limit + 1);
        return Slice.of(rows, limit, last -> cursors.encode(list, last.id()));
    }

    /** The latest first. */
    Slice<WishRow> wishes(UUID program, int limit, @Nullable String cursor) {
        String list = "sanatorium-wishes|" + program;
        List<String> position = cursors.decode(list, cursor);
        UUID before = position.isEmpty() ? null : UUID.fromString(position.get(0));
        var within = ScopeCondition.of(scope.subtrees(current.get(), Permission.SANATORIUM_READ, null), "q");
        var values = new ArrayList<@Nullable Object>(within.values());
        values.add(program);
        values.add(before);
        values.add(before);
        values.add(limit + 1);
        var rows = sql.list(
                WISHES + within.text()
                        + """
                         and w.program_id = ? and not w.withdrawn and (?::uuid is null or w.id < ?::uuid)
                         order by w.id desc limit ?
                        """,
                QuotaQueries::wish,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode(list, last.id()));
    }

    /** Every wish of a programme that is not met, held until the transaction ends. */
    List<WishRow> holdOpenWishes(UUID program) {
        sql.list(
                """
                select id from sanatorium_quota_wish
                 where program_id = ? and not withdrawn and met < places order by id for update
                """,
                row -> true,
                program);
        return sql.list(
                WISHES + "w.program_id = ? and not w.withdrawn and w.met < w.places order by w.id",
                QuotaQueries::wish,
                program);
    }

    /** For who asked, held until the transaction ends. */
    WishRow holdWish(UUID id) {
        sql.first("select 1 from sanatorium_quota_wish where id = ? for update", row -> true, id);
        return findWish(id)
                .filter(wish -> scope.allows(current.get(), Permission.SANATORIUM_WRITE, wish.union()))
                .orElseThrow(() -> notFound("sanatorium-quota-wish", id));
    }

    Optional<WishRow> findWish(UUID id) {
        return sql.first(WISHES + "w.id = ?", QuotaQueries::wish, id);
    }

    private static Moved moved(ResultSet row) throws SQLException {
        return new Moved(
                Sql.id(row, "id"),
                Sql.id(row, "movement_id"),
                Sql.id(row, "union_id"),
                row.getString("kind"),
                row.getInt("places"),
                row.getString("reason"),
                Objects.requireNonNull(Sql.instant(row, "moved_at")));
    }

    private static WishRow wish(ResultSet row) throws SQLException {
        return new WishRow(
                Sql.id(row, "id"),
                Sql.id(row, "program_id"),
                Sql.id(row, "quota_id"),
                Sql.id(row, "union_id"),
                row.getInt("places"),
                row.getInt("met"),
                row.getString("reason"),
                row.getBoolean("withdrawn"),
                Objects.requireNonNull(Sql.instant(row, "asked_at")),
                row.getInt("used"),
                row.getInt("total"),
                row.getInt("version"));
    }

    Problem notFound(String what, UUID id) {
        audit.refused(
                "sanatorium-quota.read",
                AuditTrail.Subject.of(what, id, current.get().home()),
                ProblemCode.NOT_FOUND);
        return Problem.of(ProblemCode.NOT_FOUND);
    }
}
