package org.unionhome.membership.internal;

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
    private final @Nullable UUID after;
    private final int rows;
    private final List<Object> values = new ArrayList<>();

    MemberPageSql(List<Scope.Subtree> subtrees, String status, @Nullable UUID after, int rows) {
        this.subtrees = subtrees;
        this.status = status;
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
                (select m.person_id, m.member_no, m.union_id, m.status, m.post, m.period
                   from membership m where %s)
                """;
        return """
               select p.id, m.member_no, p.name, p.sex, m.union_id, m.status, m.post, lower(m.period) as joined_on
                 from (%s) m
                 join person p on p.id = m.person_id
                order by m.person_id
                limit %s
               """
                .formatted(parts(part, List.of(MemberMatch.ANYBODY), " union all "), rows);
    }

    String matching(String asked) {
        String part =
                """
                (select p.id, m.member_no, p.name, p.sex, m.union_id, m.status, m.post, lower(m.period) as joined_on
                   from membership m join person p on p.id = m.person_id where %s)
                """;
        return "select * from (%s) found order by id limit %s"
                .formatted(parts(part, MemberMatch.of(asked), " union "), rows);
    }

    private String parts(String part, List<MemberMatch> matches, String between) {
        return matches.stream()
                .flatMap(match -> subtrees.stream().map(subtree -> part.formatted(condition(subtree, match))))
                .collect(Collectors.joining(between));
    }

    private String condition(Scope.Subtree subtree, MemberMatch match) {
        values.add(subtree.top());
        values.add(status);
        if (after != null) {
            values.add(after);
        }
        values.addAll(match.values());
        return "m.%s = ? and m.status = ?%s and %s order by m.person_id limit %s"
                .formatted(subtree.column(), after == null ? "" : " and m.person_id > ?", match.text(), rows);
    }
}
