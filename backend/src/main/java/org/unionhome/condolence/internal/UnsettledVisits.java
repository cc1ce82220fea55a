package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.ScopeCondition;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** Visits with cash or vouchers that no settlement holds, and their sums; each is one statement. */
@ApplicationScoped
class UnsettledVisits {

    /** Goods come out of stock and were paid for there. */
    static final String OPEN =
            " v.status = 'RECORDED' and v.form in ('CASH', 'VOUCHER') and v.amount > 0 and not v.in_settlement ";

    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final Clock clock;

    UnsettledVisits(Sql sql, CurrentActor current, Scope scope, Cursors cursors, Clock clock) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** What is asked of the list. */
    record Asked(@Nullable UUID union, @Nullable YearMonth month, @Nullable UUID handler) {
        @Nullable
        LocalDate from() {
            return month == null ? null : month.atDay(1);
        }

        @Nullable
        LocalDate until() {
            return month == null ? null : month.plusMonths(1).atDay(1);
        }
    }

    /** @param handler stands for the account of who recorded it */
    record Waiting(
            UUID id,
            String visitNo,
            UUID union,
            LocalDate visitedOn,
            int days,
            String occasion,
            String memberName,
            String memberNo,
            String form,
            Money amount,
            UUID handler,
            String handlerName) {}

    /** The earliest recorded first. */
    Slice<Waiting> page(Asked asked, int limit, @Nullable String cursor) {
        var within = ScopeCondition.of(scope.subtrees(current.get(), Permission.CONDOLENCE_READ, asked.union()), "v");
        String list = "unsettled-visits|" + asked;
        List<String> position = cursors.decode(list, cursor);
        UUID after = position.isEmpty() ? null : UUID.fromString(position.get(0));
        var values = new ArrayList<@Nullable Object>();
        values.add(LocalDate.now(clock));
        values.addAll(within.values());
        Collections.addAll(values, asked.from(), asked.from(), asked.until(), asked.handler(), asked.handler());
        Collections.addAll(values, after, after, limit + 1);
        var rows = sql.list(
                """
                select v.id, v.visit_no, v.union_id, v.visited_on, greatest(0, ?::date - v.visited_on) as days, v.occasion,
                       v.member_name, v.member_no, v.form, v.amount, md5(v.recorded_by)::uuid as handler, v.recorder_name
                  from condolence_visit v
                 where %s and %s
                   and (?::date is null or v.visited_on >= ?::date and v.visited_on < ?::date)
                   and (?::uuid is null or md5(v.recorded_by)::uuid = ?::uuid)
                   and (?::uuid is null or v.id > ?::uuid)
                 order by v.id
                 limit ?
                """
                        .formatted(within.text(), OPEN),
                UnsettledVisits::waiting,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode(list, last.id()));
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                Sql.id(row, "id"),
                row.getString("visit_no"),
                Sql.id(row, "union_id"),
                Objects.requireNonNull(Sql.date(row, "visited_on")),
                row.getInt("days"),
                row.getString("occasion"),
                row.getString("member_name"),
                row.getString("member_no"),
                row.getString("form"),
                new Money(row.getBigDecimal("amount")),
                Sql.id(row, "handler"),
                row.getString("recorder_name"));
    }

    UnsettledTotals totals(@Nullable UUID union) {
        var within = ScopeCondition.of(scope.subtrees(current.get(), Permission.CONDOLENCE_READ, union), "v");
        var values = new ArrayList<@Nullable Object>();
        Collections.addAll(values, LocalDate.now(clock), LocalDate.now(clock), LocalDate.now(clock));
        values.addAll(within.values());
        return new UnsettledTotals(sql.list(
                """
                select date_trunc('month', v.visited_on)::date as month, md5(v.recorded_by)::uuid as handler,
                       case when ?::date - v.visited_on > 90 then 91 when ?::date - v.visited_on > 60 then 61
                            when ?::date - v.visited_on > 30 then 31 else 0 end as from_days,
                       max(v.recorder_name) as recorder_name, count(*)::integer as visits, sum(v.amount) as amount,
                       min(v.visited_on) as oldest
                  from condolence_visit v
                 where %s and %s
                 group by 1, 2, 3
                """
                        .formatted(within.text(), OPEN),
                row -> new UnsettledTotals.Part(
                        YearMonth.from(Objects.requireNonNull(Sql.date(row, "month"))),
                        Sql.id(row, "handler"),
                        row.getString("recorder_name"),
                        row.getInt("from_days"),
                        row.getInt("visits"),
                        new Money(row.getBigDecimal("amount")),
                        Objects.requireNonNull(Sql.date(row, "oldest"))),
                values.toArray()));
    }
}
