package org.unionhome.membership.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Scope;

/**
 * The statement of one page of members. Each part of it is a short walk along one index, whatever the size of the
 * roster: subtrees and ways to match are parts of their own, because a condition with "or" is answered by reading
 * everything. Row numbers stand in the text, so that one plan for all values knows how little is wanted.
 */
final class MemberPageSql {

    private final List<Scope.Subtree> subtrees;
    private final String status;
    private final LocalDate day;
    private final @Nullable UUID after;
    private final int rows;
    private final List<Object> values = new ArrayList<>();

    /** @param day whose standings are listed */
    MemberPageSql(List<Scope.Subtree> subtrees, String status, LocalDate day, @Nullable UUID after, int rows) {
        this.subtrees = subtrees;
        this.status = status;
        this.day = day;
        this.after = after;
        this.rows = rows;
    }

    /** In the order of the places in the text composed before. */
    Object[] values() {
        return values.toArray();
    }

    String everybody() {
        String part =
                """
                (select m.person_id, m.member_no, m.union_id, m.status, m.post, m.period, m.admitted_on
                   from membership m where %s)
                """;
        return """
               select p.id, m.member_no, p.name, p.sex, m.union_id, m.status, m.post,
                      coalesce(m.admitted_on, lower(m.period)) as joined_on
                 from (%s) m
                 join person p on p.id = m.person_id
                order by m.person_id
                limit %s
               """
                .formatted(parts(part, List.of(MemberMatch.ANYBODY), " union all "), rows);
    }

    String matching(List<MemberMatch> matches) {
        String part =
                """
                (select p.id, m.member_no, p.name, p.sex, m.union_id, m.status, m.post,
                        coalesce(m.admitted_on, lower(m.period)) as joined_on
                   from membership m join person p on p.id = m.person_id where %s)
                """;
        return "select * from (%s) found order by id limit %s".formatted(parts(part, matches, " union "), rows);
    }

    private String parts(String part, List<MemberMatch> matches, String between) {
        return matches.stream()
                .flatMap(match -> subtrees.stream().map(subtree -> part.formatted(condition(subtree, match))))
                .collect(Collectors.joining(between));
    }

    private String condition(Scope.Subtree subtree, MemberMatch match) {
        values.add(subtree.top());
        values.add(status);
        values.add(day);
        if (after != null) {
            values.add(after);
        }
        values.addAll(match.values());
        // bare, the containment is taken for one row in a thousand, and the order of the index is given up for it
        return "m.%s = ? and m.status = ? and coalesce(m.period @> ?::date, false)%s and %s order by m.person_id limit %s"
                .formatted(subtree.column(), after == null ? "" : " and m.person_id > ?", match.text(), rows);
    }
}
