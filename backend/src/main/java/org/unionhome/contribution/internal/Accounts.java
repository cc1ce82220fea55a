package org.unionhome.contribution.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.ScopeCondition;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/**
 * Who owes what to the union above, within scope and by keyset: what is due first stands first. What is owed from before a
 * move is in the scope of the debtor and of whom it is owed to.
 */
@ApplicationScoped
class Accounts {

    private static final String ALL =
            """
            select * from (select a.*, %s as state
                             from remittance_account a
                             left join union_node u on u.id = a.debtor_id
                             left join union_node up on up.id = a.upper_id
                            where (%s or %s) and (?::date is null or a.month = ?::date)) a
             where (?::text is null or a.state = ?::text
                    or ?::text = 'OPEN' and a.state in ('WAITING', 'PARTLY', 'MISSING'))
            """;
    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final Clock clock;

    Accounts(Sql sql, CurrentActor current, Scope scope, Cursors cursors, Clock clock) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** @param state a state of an account, or {@code OPEN}: something has not arrived */
    record Asked(@Nullable UUID union, @Nullable YearMonth month, @Nullable String state) {}

    Slice<Account> list(Asked asked, int limit, @Nullable String cursor) {
        var within = scope.subtrees(current.get(), Permission.FUNDS_READ, asked.union());
        String list = "remittance-accounts|" + asked;
        List<String> position = cursors.decode(list, cursor);
        var values = values(within, asked);
        String after = position.isEmpty() ? null : position.get(0);
        Collections.addAll(
                values,
                after,
                after,
                position.isEmpty() ? null : UUID.fromString(position.get(1)),
                position.isEmpty() ? null : position.get(2),
                limit + 1);
        var rows = sql.list(
                all(within)
                        + """
                         and (?::date is null or (a.remit_by, a.debtor_id, a.month) > (?::date, ?::uuid, ?::date))
                        order by a.remit_by, a.debtor_id, a.month limit ?
                        """,
                Account::read,
                values.toArray());
        return Slice.of(
                rows,
                limit,
                last -> cursors.encode(
                        list, last.remitBy(), last.debtor(), last.month().atDay(1)));
    }

    /** All of them that are open in a month, for whoever reminds. */
    List<Account> open(UUID union, YearMonth month) {
        var within = scope.subtrees(current.get(), Permission.FUNDS_READ, union);
        return sql.list(
                all(within) + " order by a.debtor_id",
                Account::read,
                values(within, new Asked(union, month, "OPEN")).toArray());
    }

    /** Until the transaction ends nobody else counts on what this union owes, or books what arrived of it. */
    void hold(UUID debtor) {
        sql.list("select pg_advisory_xact_lock(hashtextextended(?, 0))::text", row -> true, "remittance|" + debtor);
    }

    /** What one union owes for some months. */
    List<Account> of(UUID debtor, List<YearMonth> months) {
        return sql.list(
                """
                select a.*, %s as state
                  from remittance_account a
                 where a.debtor_id = ? and a.month = any (?::text[]::date[])
                """
                        .formatted(Account.STATE),
                Account::read,
                LocalDate.now(clock),
                debtor,
                months.stream().map(month -> month.atDay(1).toString()).toList());
    }

    private static String all(List<Scope.Subtree> within) {
        return ALL.formatted(
                Account.STATE,
                ScopeCondition.of(within, "u").text(),
                ScopeCondition.of(within, "up").text());
    }

    private ArrayList<@Nullable Object> values(List<Scope.Subtree> within, Asked asked) {
        LocalDate month = asked.month() == null ? null : asked.month().atDay(1);
        var values = new ArrayList<@Nullable Object>();
        values.add(LocalDate.now(clock));
        values.addAll(ScopeCondition.of(within, "u").values());
        values.addAll(ScopeCondition.of(within, "up").values());
        Collections.addAll(values, month, month, asked.state(), asked.state(), asked.state());
        return values;
    }
}
