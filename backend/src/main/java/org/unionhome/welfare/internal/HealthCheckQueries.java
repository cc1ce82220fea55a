package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

/** Reads of health checks: rounds, slots and who comes; each page is one statement. */
@ApplicationScoped
class HealthCheckQueries {

    private static final String SLOTS =
            """
            select s.id, s.health_check_id, s.union_id, s.day, to_char(s.starts, 'HH24:MI') as starts, s.places, s.taken
              from health_check_slot s
             where\s""";
    private static final String BOOKINGS =
            """
            select b.id, b.health_check_id, b.slot_id, b.person_id, s.day, to_char(s.starts, 'HH24:MI') as starts, b.status,
                   b.version
              from health_check_booking b
              join health_check_slot s on s.id = b.slot_id
             where\s""";
    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final AuditTrail audit;

    HealthCheckQueries(Sql sql, CurrentActor current, Scope scope, Cursors cursors, AuditTrail audit) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.audit = audit;
    }

    /** A slot with what is left of it. */
    record Slot(UUID id, UUID check, UUID union, LocalDate day, String starts, int places, int taken) {}

    /** Who comes when. */
    record Booking(
            UUID id, UUID check, UUID slot, UUID person, LocalDate day, String starts, String status, int version) {}

    Slice<HealthCheckRow> list(int limit, @Nullable String cursor) {
        List<String> position = cursors.decode("health-checks", cursor);
        UUID before = position.isEmpty() ? null : UUID.fromString(position.get(0));
        var within = ScopeCondition.of(scope.subtrees(current.get(), Permission.WELFARE_READ, null), "h");
        var values = new ArrayList<@Nullable Object>(within.values());
        values.add(before);
        values.add(before);
        values.add(limit + 1);
        var rows = sql.list(
                HealthCheckRow.ALL + within.text()
                        + " and (?::uuid is null or h.id < ?::uuid) order by h.id desc limit ?",
                HealthCheckRow::read,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode("health-checks", last.id()));
    }

    HealthCheckRow show(UUID id, Permission permission) {
        return find(id).filter(check -> scope.allows(current.get(), permission, check.union()))
                .orElseThrow(() -> notFound("health-check", id));
    }

    Optional<HealthCheckRow> find(UUID id) {
        return sql.first(HealthCheckRow.ALL + "h.id = ?", HealthCheckRow::read, id);
    }

    /** Locked until the transaction ends, for who keeps it. */
    HealthCheckRow lock(UUID id) {
        sql.first("select 1 from health_check where id = ? for update", row -> true, id);
        return show(id, Permission.WELFARE_WRITE);
    }

    /** Open rounds of the caller's own union and those above, as far as something of them is still to come. */
    List<HealthCheckRow> forMe(LocalDate day) {
        return sql.list(
                HealthCheckRow.ALL
                        + """
                        h.union_id = any (?::uuid[]) and h.status = 'OPEN'
                          and exists (select 1 from health_check_slot s where s.health_check_id = h.id and s.day >= ?)
                        order by h.id desc limit 50
                        """,
                HealthCheckRow::read,
                current.get().lineage(),
                day);
    }

    List<Slot> slots(UUID check) {
        return sql.list(
                SLOTS + "s.health_check_id = ? and s.places > 0 order by s.day, s.starts, s.id",
                HealthCheckQueries::slot,
                check);
    }

    /** Of several rounds, by round; one statement. */
    Map<UUID, List<Slot>> slots(Collection<UUID> checks) {
        return sql
                .list(
                        SLOTS + "s.health_check_id = any (?::uuid[]) and s.places > 0 order by s.day, s.starts, s.id",
                        HealthCheckQueries::slot,
                        checks)
                .stream()
                .collect(Collectors.groupingBy(Slot::check));
    }

    Optional<Slot> slot(UUID id) {
        return sql.first(SLOTS + "s.id = ?", HealthCheckQueries::slot, id);
    }

    private static Slot slot(ResultSet row) throws SQLException {
        return new Slot(
                Sql.id(row, "id"),
                Sql.id(row, "health_check_id"),
                Sql.id(row, "union_id"),
                Objects.requireNonNull(Sql.date(row, "day")),
                row.getString("starts"),
                row.getInt("places"),
                row.getInt("taken"));
    }

    int attended(UUID check) {
        return sql.first(
                        "select count(*) from health_check_booking where health_check_id = ? and status = 'ATTENDED'",
                        row -> row.getInt(1),
                        check)
                .orElse(0);
    }

    Slice<Booking> bookings(UUID check, int limit, @Nullable String cursor) {
        String list = "health-check-bookings|" + check;
        List<String> position = cursors.decode(list, cursor);
        UUID after = position.isEmpty() ? null : UUID.fromString(position.get(0));
        var rows = sql.list(
                BOOKINGS
                        + """
                        b.health_check_id = ? and b.status <> 'CANCELLED' and (?::uuid is null or b.id > ?::uuid)
                        order by b.id limit ?
                        """,
                HealthCheckQueries::booking,
                check,
                after,
                after,
                limit + 1);
        return Slice.of(rows, limit, last -> cursors.encode(list, last.id()));
    }

    /** The caller's own that stand, by round; one statement. */
    Map<UUID, Booking> mine() {
        return sql
                .list(
                        BOOKINGS + "b.person_id = ? and b.status <> 'CANCELLED'",
                        HealthCheckQueries::booking,
                        current.get().person())
                .stream()
                .collect(Collectors.toMap(Booking::check, Function.identity()));
    }

    Booking ownBooking(UUID id) {
        return booking(id)
                .filter(booking -> booking.person().equals(current.get().person()))
                .orElseThrow(() -> notFound("health-check-booking", id));
    }

    /** For who keeps the round. */
    Booking keptBooking(UUID id) {
        return booking(id)
                .filter(booking -> find(booking.check())
                        .filter(check -> scope.allows(current.get(), Permission.WELFARE_WRITE, check.union()))
                        .isPresent())
                .orElseThrow(() -> notFound("health-check-booking", id));
    }

    private Optional<Booking> booking(UUID id) {
        return sql.first(BOOKINGS + "b.id = ?", HealthCheckQueries::booking, id);
    }

    private static Booking booking(ResultSet row) throws SQLException {
        return new Booking(
                Sql.id(row, "id"),
                Sql.id(row, "health_check_id"),
                Sql.id(row, "slot_id"),
                Sql.id(row, "person_id"),
                Objects.requireNonNull(Sql.date(row, "day")),
                row.getString("starts"),
                row.getString("status"),
                row.getInt("version"));
    }

    private Problem notFound(String what, UUID id) {
        audit.refused(
                "health-check.read",
                AuditTrail.Subject.of(what, id, current.get().home()),
                ProblemCode.NOT_FOUND);
        return Problem.of(ProblemCode.NOT_FOUND);
    }
}
