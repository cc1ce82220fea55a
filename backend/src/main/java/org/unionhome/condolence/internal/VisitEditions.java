package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** What a visit says and said, the latest edition first, each with what it changed: one statement a page. */
@ApplicationScoped
class VisitEditions {

    private static final String EDITIONS =
            """
            select * from (
                select edition, occurred_on, visited_on, visitors, form, amount, relation, relative_name, note,
                       health, author_name, said_at
                  from condolence_visit_edition
                 where visit_id = ?
                union all
                select edition, occurred_on, visited_on, visitors, form, amount, relation, relative_name, note,
                       health, coalesce(editor_name, recorder_name), coalesce(edited_at, recorded_at)
                  from condolence_visit
                 where id = ?) said
             where edition < ?
             order by edition desc
             limit ?
            """;
    private final CondolenceQueries queries;
    private final VisitSecrets secrets;
    private final Sql sql;
    private final Cursors cursors;

    VisitEditions(CondolenceQueries queries, VisitSecrets secrets, Sql sql, Cursors cursors) {
        this.queries = queries;
        this.secrets = secrets;
        this.sql = sql;
        this.cursors = cursors;
    }

    Slice<Edition> page(UUID visit, int limit, @Nullable String cursor) {
        ShownVisit shown = queries.show(visit);
        String list = "condolence-visit-editions|" + visit;
        int below = cursors.decode(list, cursor).stream()
                .findFirst()
                .map(Integer::valueOf)
                .orElse(Short.MAX_VALUE + 1);
        List<Said> said = sql.list(EDITIONS, this::said, visit, visit, below, limit + 1);
        var editions = new ArrayList<Edition>();
        for (int at = 0; at < said.size(); at++) {
            Said before = at + 1 < said.size() ? said.get(at + 1) : null;
            editions.add(Edition.of(said.get(at), before, shown));
        }
        return Slice.of(
                editions, limit, last -> cursors.encode(list, last.said().edition()));
    }

    private Said said(ResultSet row) throws SQLException {
        byte[] relative = row.getBytes("relative_name");
        byte[] note = row.getBytes("note");
        byte[] health = row.getBytes("health");
        return new Said(
                row.getInt("edition"),
                row.getDate("occurred_on").toLocalDate(),
                row.getDate("visited_on").toLocalDate(),
                List.of((String[]) row.getArray("visitors").getArray()),
                row.getString("form"),
                new Money(row.getObject("amount", BigDecimal.class)),
                row.getString("relation"),
                relative == null ? null : secrets.relative(relative),
                note == null ? null : secrets.note(note),
                health == null ? Health.NONE : secrets.health(health),
                row.getString("author_name"),
                Objects.requireNonNull(Sql.instant(row, "said_at")));
    }

    /** An edition as it was written. */
    record Said(
            int edition,
            LocalDate occurredOn,
            LocalDate visitedOn,
            List<String> visitors,
            String form,
            Money amount,
            @Nullable String relation,
            @Nullable String relativeName,
            @Nullable String note,
            Health health,
            String author,
            Instant at) {}

    /**
     * An edition as one reader may see it.
     *
     * @param changed properties of the contract that differ from the edition before; of the first one none
     */
    record Edition(Said said, List<String> changed, boolean contentReadable, boolean nameReadable) {

        static Edition of(Said now, @Nullable Said before, ShownVisit shown) {
            var changed = new ArrayList<String>();
            if (before != null) {
                differs(changed, "occurredOn", now.occurredOn(), before.occurredOn());
                differs(changed, "visitedOn", now.visitedOn(), before.visitedOn());
                differs(changed, "visitors", now.visitors(), before.visitors());
                differs(changed, "form", now.form(), before.form());
                differs(changed, "amount", now.amount(), before.amount());
                differs(changed, "relation", now.relation(), before.relation());
                differs(changed, "relativeName", now.relativeName(), before.relativeName());
                differs(
                        changed,
                        "illness",
                        now.health().illness(),
                        before.health().illness());
                differs(
                        changed,
                        "surgery",
                        now.health().surgery(),
                        before.health().surgery());
                differs(changed, "note", now.note(), before.note());
            }
            return new Edition(now, List.copyOf(changed), shown.contentReadable(), shown.mayChange());
        }

        private static void differs(
                List<String> changed, String property, @Nullable Object now, @Nullable Object before) {
            if (!Objects.equals(now, before)) {
                changed.add(property);
            }
        }
    }
}
