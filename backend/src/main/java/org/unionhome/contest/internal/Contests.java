package org.unionhome.contest.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.ScopeCondition;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** Reads of contests as the caller sees them; each page is one statement, and one more for the items of all. */
@ApplicationScoped
class Contests {

    private static final String ASKED =
            """
             and (?::uuid is null or ?::uuid in (c.l1, c.l2, c.l3, c.l4, c.l5, c.l6))
             and (?::int is null or c.year = ?::int)
             and (?::uuid is null or (c.year, c.id) < (?::int, ?::uuid))
            order by c.year desc, c.id desc limit ?
            """;
    private final Sql sql;
    private final ContestReach reach;
    private final Cursors cursors;
    private final AuditTrail audit;

    Contests(Sql sql, ContestReach reach, Cursors cursors, AuditTrail audit) {
        this.sql = sql;
        this.reach = reach;
        this.cursors = cursors;
        this.audit = audit;
    }

    /** What is asked of the list. */
    record Asked(@Nullable UUID union, @Nullable Integer year) {}

    /** An item with its contest. */
    record Found(ContestRow contest, ItemRow item) {}

    /** The latest year first. */
    Slice<ContestRow> list(Asked asked, int limit, @Nullable String cursor) {
        String list = "contests|" + asked;
        List<String> position = cursors.decode(list, cursor);
        Integer year = position.isEmpty() ? null : Integer.valueOf(position.get(0));
        UUID before = position.isEmpty() ? null : UUID.fromString(position.get(1));
        var within = ScopeCondition.of(reach.subtrees(), "c");
        var values = new ArrayList<@Nullable Object>();
        values.add(reach.caller().lineage());
        values.addAll(within.values());
        Collections.addAll(values, asked.union(), asked.union(), asked.year(), asked.year());
        Collections.addAll(values, before, year, before, limit + 1);
        var rows = sql.list(
                ContestRow.ALL + " where (c.union_id = any (?::uuid[]) or contest_took_part(c.id) or " + within.text()
                        + ")" + ASKED,
                ContestRow::read,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode(list, last.year(), last.id()));
    }

    /** For whom it is out of sight it does not exist, and the attempt leaves a line. */
    ContestRow show(UUID id) {
        return found(id, reach::sees, "contest.read");
    }

    /** For who conducts it, held until the transaction ends. */
    ContestRow holdToConduct(UUID id) {
        hold(id);
        return showToConduct(id);
    }

    /** For who conducts it. */
    ContestRow showToConduct(UUID id) {
        return found(id, contest -> reach.conducts(contest.union()), "contest.conduct");
    }

    /** An item of a contest in sight. */
    Found showItem(UUID item) {
        ItemRow row = item(item);
        return new Found(show(row.contest()), row);
    }

    /** The same, its contest held. */
    Found holdItem(UUID item) {
        hold(item(item).contest());
        return showItem(item);
    }

    /** For who conducts its contest. */
    Found showItemToConduct(UUID item) {
        ItemRow row = item(item);
        return new Found(found(row.contest(), contest -> reach.conducts(contest.union()), "contest.conduct"), row);
    }

    /** The same, its contest held. */
    Found holdItemToConduct(UUID item) {
        hold(item(item).contest());
        return showItemToConduct(item);
    }

    private ItemRow item(UUID item) {
        UUID person = reach.caller().person();
        return sql.first(ItemRow.ALL + " where i.id = ?", ItemRow::read, person, person, item)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    private void hold(UUID contest) {
        sql.first("select contest_hold(?)", row -> true, contest);
    }

    private ContestRow found(UUID id, Predicate<ContestRow> allowed, String action) {
        var found = sql.first(ContestRow.ALL + " where c.id = ?", ContestRow::read, id)
                .filter(allowed);
        if (found.isEmpty()) {
            audit.refused(
                    action, AuditTrail.Subject.of("contest", id, reach.caller().home()), ProblemCode.NOT_FOUND);
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        return found.get();
    }

    /** Items in their order; of many contests in one statement. */
    Map<UUID, List<ItemRow>> itemsOf(Collection<UUID> contests) {
        if (contests.isEmpty()) {
            return Map.of();
        }
        UUID person = reach.caller().person();
        return sql
                .list(
                        ItemRow.ALL + " where i.contest_id = any (?) order by i.position",
                        ItemRow::read,
                        person,
                        person,
                        contests)
                .stream()
                .collect(Collectors.groupingBy(ItemRow::contest));
    }
}
