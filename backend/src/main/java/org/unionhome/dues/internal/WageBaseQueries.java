package org.unionhome.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** Reads of wage bases, within the scope of whoever recorded them: a page is one statement. */
@ApplicationScoped
class WageBaseQueries {

    private final Sql sql;
    private final WageBases bases;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;

    WageBaseQueries(Sql sql, WageBases bases, CurrentActor current, Scope scope, Cursors cursors) {
        this.sql = sql;
        this.bases = bases;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
    }

    /**
     * A base as it holds.
     *
     * @param until month from which another one holds
     */
    record WageBase(
            UUID id,
            UUID person,
            UUID union,
            YearMonth from,
            @Nullable YearMonth until,
            Money amount,
            Map<String, Money> parts,
            String recorder,
            Instant recordedAt) {

        /** Its values are those of a person. */
        @Override
        public String toString() {
            return "WageBase " + id;
        }
    }

    /** @param month only those that hold then */
    record Asked(@Nullable UUID union, @Nullable YearMonth month, @Nullable UUID person) {}

    /** Member by member, of each the latest first. */
    Slice<WageBase> list(Asked asked, int limit, @Nullable String cursor) {
        var within = DuesScope.of(scope.subtrees(current.get(), Permission.DUES_WRITE, asked.union()), "w");
        String list = "wage-bases|" + asked;
        List<String> position = cursors.decode(list, cursor);
        UUID person = position.isEmpty() ? null : UUID.fromString(position.get(0));
        LocalDate before = position.isEmpty() ? null : LocalDate.parse(position.get(1));
        LocalDate month = asked.month() == null ? null : asked.month().atDay(1);
        var values = new ArrayList<@Nullable Object>(within.values());
        Collections.addAll(values, month, month, month, asked.person(), asked.person());
        Collections.addAll(values, person, person, person, before, limit + 1);
        var rows = sql.list(
                "select w.* from wage_base w where " + within.text()
                        + """
                         and w.superseded_by is null
                         and (?::date is null or w.from_month <= ?::date and coalesce(w.until_month > ?::date, true))
                         and (?::uuid is null or w.person_id = ?::uuid)
                         and (?::uuid is null or w.person_id > ?::uuid or w.person_id = ?::uuid and w.from_month < ?::date)
                        order by w.person_id, w.from_month desc limit ?
                        """,
                this::read,
                values.toArray());
        return Slice.of(
                rows,
                limit,
                last -> cursors.encode(list, last.person(), last.from().atDay(1)));
    }

    private WageBase read(ResultSet row) throws SQLException {
        LocalDate until = Sql.date(row, "until_month");
        return new WageBase(
                Sql.id(row, "id"),
                Sql.id(row, "person_id"),
                Sql.id(row, "union_id"),
                YearMonth.from(row.getDate("from_month").toLocalDate()),
                until == null ? null : YearMonth.from(until),
                new Money(row.getBigDecimal("amount")),
                bases.parts(row.getString("components")),
                row.getString("recorder_name"),
                Objects.requireNonNull(Sql.instant(row, "recorded_at")));
    }
}
