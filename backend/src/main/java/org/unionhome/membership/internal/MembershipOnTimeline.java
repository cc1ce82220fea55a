package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.Texts;
import org.unionhome.kernel.UnionTree;
import org.unionhome.membership.TimelineSource;

/** Where a person was a member, which offices she held and when the category of her post changed, as far as row-level security shows it to the reader. */
@ApplicationScoped
class MembershipOnTimeline implements TimelineSource {

    private static final String CHANGES =
            """
            select what, day, union_id, word
              from (select case when m.before is null then 'JOINED'
                                when m.goes_on_since is null then 'MOVED'
                                else 'GOES_ON' end as what,
                           lower(m.period) as day, m.union_id, null as word
                      from (select *, lag(union_id) over (order by lower(period)) as before
                              from membership where person_id = ?) m
                     where m.goes_on_since is null or m.before is null or m.before <> m.union_id
                    union all
                    select 'ENDED', upper(m.period), m.union_id, null
                      from membership m
                     where m.person_id = ? and m.status = 'ENDED' and not upper_inf(m.period)
                       and not exists (select 1 from membership n
                                        where n.person_id = m.person_id and lower(n.period) = upper(m.period))
                    union all
                    select 'OFFICE', lower(a.period), a.union_id, a.role
                      from appointment a where a.person_id = ? and not a.annulled
                    union all
                    select 'POST', p.changed_on, p.union_id, coalesce(p.category, 'NONE')
                      from post_category_change p where p.person_id = ?) changes
             where day >= ? and day < ?
             order by day desc
             limit ?
            """;
    private final Sql sql;
    private final UnionTree tree;
    private final Texts texts;
    private final CurrentRequest request;

    MembershipOnTimeline(Sql sql, UnionTree tree, Texts texts, CurrentRequest request) {
        this.sql = sql;
        this.tree = tree;
        this.texts = texts;
        this.request = request;
    }

    @Override
    public List<Entry> entries(UUID person, LocalDate from, LocalDate to) {
        return sql.list(
                CHANGES,
                row -> entry(
                        row.getString("what"),
                        row.getDate("day").toLocalDate(),
                        Sql.id(row, "union_id"),
                        row.getString("word")),
                person,
                person,
                person,
                person,
                from,
                to,
                MOST);
    }

    /** Where somebody belongs is told, not counted. */
    @Override
    public List<Sum> sums(UUID person) {
        return List.of();
    }

    private Entry entry(String what, LocalDate day, UUID union, @Nullable String word) {
        boolean office = what.equals("OFFICE");
        String said = word == null ? "" : text((office ? "role." : "post.") + word);
        String title = text("timeline." + what, tree.nameOf(union), said);
        return new Entry(office ? Kind.OFFICE : Kind.MEMBERSHIP, day, title, union, null, null, null, false);
    }

    private String text(String key, Object... words) {
        return texts.get("membership", request.locale(), key, words);
    }
}
