package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Actor;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Role;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** Reads of what was lent: by either side, and by those who give and watch offices. */
@ApplicationScoped
class DelegationQueries {

    private static final String SELECT =
            """
            select d.*, lower(d.period) as begins, upper(d.period) as ends, office_holds(d.appointment_id, ?) as holds
              from delegation d
            """;
    private static final int MOST_OF_ONES_OWN = 50;
    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final Clock clock;

    DelegationQueries(Sql sql, CurrentActor current, Scope scope, Cursors cursors, Clock clock) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** One statement, the latest first. */
    Slice<Delegation> list(UUID union, int limit, @Nullable String cursor) {
        var subtree = scope.subtrees(current.get(), Permission.APPOINTMENT_READ, union)
                .get(0);
        String list = "delegations|" + union;
        List<String> position = cursors.decode(list, cursor);
        UUID before = position.isEmpty() ? null : UUID.fromString(position.get(0));
        var rows = sql.list(
                SELECT + " where d." + subtree.column() + " = ? and (?::uuid is null or d.id < ?::uuid)"
                        + " order by d.id desc limit ?",
                DelegationQueries::delegation,
                today(),
                subtree.top(),
                before,
                before,
                limit + 1);
        return Slice.of(rows, limit, last -> cursors.encode(list, last.id()));
    }

    List<Delegation> given(UUID person) {
        return mine("giver_id", person);
    }

    List<Delegation> received(UUID person) {
        return mine("taker_id", person);
    }

    private List<Delegation> mine(String side, UUID person) {
        return sql.list(
                SELECT + " where d." + side + " = ? order by d.id desc limit " + MOST_OF_ONES_OWN,
                DelegationQueries::delegation,
                today(),
                person);
    }

    /** For either side and for those who see its union's offices; for anybody else it does not exist. */
    Delegation show(UUID id) {
        return sql.first(SELECT + " where d.id = ?", DelegationQueries::delegation, today(), id)
                .filter(lent -> isSide(lent) || may(Permission.APPOINTMENT_READ, lent))
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    boolean mayTakeBack(Delegation lent) {
        return isSide(lent) || may(Permission.APPOINTMENT_WRITE, lent);
    }

    private boolean isSide(Delegation lent) {
        UUID person = current.get().person();
        return lent.giver().equals(person) || lent.taker().equals(person);
    }

    private boolean may(Permission permission, Delegation lent) {
        return scope.allows(current.get(), permission, lent.union());
    }

    /** Her own offices of today from which something can be lent. */
    List<DelegationPolicy.Office> officesOf(UUID person) {
        return sql
                .list(
                        """
                        select id, role, union_id, upper(period) as ends
                          from appointment
                         where person_id = ? and period @> ?::date and not annulled
                         order by id
                        """,
                        DelegationQueries::office,
                        person,
                        today())
                .stream()
                .filter(office -> !DelegationPolicy.lendableFrom(office.role()).isEmpty())
                .toList();
    }

    /** One of them, kept as it is until the transaction ends. @throws Problem NOT_FOUND */
    DelegationPolicy.Office officeOf(Actor actor, UUID appointment, LocalDate day) {
        return sql.first(
                        """
                        select id, role, union_id, upper(period) as ends
                          from appointment
                         where id = ? and person_id = ?::uuid and period @> ?::date and not annulled
                           for share
                        """,
                        DelegationQueries::office,
                        appointment,
                        actor.person(),
                        day)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    private static DelegationPolicy.Office office(ResultSet row) throws SQLException {
        return new DelegationPolicy.Office(
                Sql.id(row, "id"), Role.valueOf(row.getString("role")), Sql.id(row, "union_id"), Sql.date(row, "ends"));
    }

    private static Delegation delegation(ResultSet row) throws SQLException {
        BigDecimal limit = row.getBigDecimal("amount_limit");
        return new Delegation(
                Sql.id(row, "id"),
                Sql.id(row, "giver_id"),
                row.getString("giver_name"),
                Sql.id(row, "taker_id"),
                row.getString("taker_name"),
                Role.valueOf(row.getString("role")),
                Sql.id(row, "union_id"),
                List.of((String[]) row.getArray("permissions").getArray()),
                limit == null ? null : new Money(limit),
                row.getDate("begins").toLocalDate(),
                row.getDate("ends").toLocalDate(),
                row.getString("reason"),
                row.getBoolean("holds"),
                Sql.instant(row, "revoked_at"),
                row.getString("revoked_by"),
                row.getInt("version"));
    }
}
