package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** Reads of offices within scope. */
@ApplicationScoped
class AppointmentQueries {

    private static final String COLUMNS =
            """
            select a.id, a.person_id, p.name, a.union_id, a.role, lower(a.period) as begins, upper(a.period) as ends,
                   a.period @> ?::date and not a.annulled as active, a.annulled, a.given_by, a.confirmed_by, a.version
              from appointment a
              join person p on p.id = a.person_id
            """;
    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final Clock clock;

    AppointmentQueries(Sql sql, CurrentActor current, Scope scope, Cursors cursors, Clock clock) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** One statement, the latest first. */
    Slice<Shown> list(UUID union, int limit, @Nullable String cursor) {
        var subtree = scope.subtrees(current.get(), Permission.APPOINTMENT_READ, union)
                .get(0);
        String list = "appointments|" + union;
        List<String> position = cursors.decode(list, cursor);
        UUID before = position.isEmpty() ? null : UUID.fromString(position.get(0));
        List<Shown> rows = sql.list(
                COLUMNS
                        + " where a." + subtree.column() + " = ? and (?::uuid is null or a.id < ?::uuid)"
                        + " order by a.id desc limit ?",
                AppointmentQueries::shown,
                LocalDate.now(clock),
                subtree.top(),
                before,
                before,
                limit + 1);
        return Slice.of(rows, limit, last -> cursors.encode(list, last.id()));
    }

    Shown show(UUID id) {
        return sql.first(COLUMNS + " where a.id = ?", AppointmentQueries::shown, LocalDate.now(clock), id)
                .filter(found -> scope.allows(current.get(), Permission.APPOINTMENT_WRITE, found.union()))
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    private static Shown shown(ResultSet row) throws SQLException {
        return new Shown(
                Sql.id(row, "id"),
                Sql.id(row, "person_id"),
                row.getString("name"),
                Sql.id(row, "union_id"),
                row.getString("role"),
                row.getDate("begins").toLocalDate(),
                Sql.date(row, "ends"),
                row.getBoolean("active"),
                row.getBoolean("annulled"),
                row.getString("given_by"),
                row.getString("confirmed_by"),
                row.getInt("version"));
    }

    record Shown(
            UUID id,
            UUID person,
            String personName,
            UUID union,
            String role,
            LocalDate from,
            @Nullable LocalDate to,
            boolean active,
            boolean annulled,
            @Nullable String givenBy,
            @Nullable String confirmedBy,
            int version) {}
}
