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

    private static final String SHOWN =
            """
            m.person_id as id, m.member_no, m.name, m.sex, m.union_id, m.status, m.post,
            coalesce(m.admitted_on, lower(m.period)) as joined_on
            """;
    private static final String AFTER =
            "(select %s from membership m where m.person_id = ? order by m.period desc limit 1)";
    private final String status;
    private final LocalDate day;
    private final int rows;
    private final List<Object> values = new ArrayList<>();
    private List<SearchedSubtree> searched = List.of();

    /** @param day whose standings are listed */
    MemberPageSql(String status, LocalDate day, int rows) {
        this.status = status;
        this.day = day;
        this.rows = rows;
    }

    /** In the order of the places in the text composed before. */
    Object[] values() {
        return values.toArray();
    }

    /** By person. */
    String everybody(List<Scope.Subtree> subtrees, @Nullable UUID after) {
        String parts =
                subtrees.stream().map(subtree -> everybody(subtree, after)).collect(Collectors.joining(" union all "));
        return "select * from (%s) found order by id limit %s".formatted(parts, rows);
    }

    private String everybody(Scope.Subtree subtree, @Nullable UUID after) {
        String standing = standing(subtree);
        if (after != null) {
            values.add(after);
        }
        return "(select %s from membership m where %s%s order by m.person_id limit %s)"
                .formatted(SHOWN, standing, after == null ? "" : " and m.person_id > ?", rows);
    }

    /** Whom the better ways find stands before the others, in the order of what was found; everybody once. */
    String matching(List<SearchedSubtree> subtrees, List<MemberMatch> ways, @Nullable MemberPosition after) {
        searched = subtrees;
        String read = subtrees.stream()
                .filter(SearchedSubtree::few)
                .map(this::readAtOnce)
                .collect(Collectors.joining(", "));
        var parts = new ArrayList<String>();
        for (int way = after == null ? 0 : after.way(); way < ways.size(); way++) {
            MemberPosition from = after != null && after.way() == way ? after : null;
            for (SearchedSubtree subtree : subtrees) {
                parts.add(matching(subtree, ways, way, from));
            }
        }
        return "%sselect * from (%s) found order by way, term using ~<~, id limit %s"
                .formatted(read.isEmpty() ? "" : "with " + read + " ", String.join(" union all ", parts), rows);
    }

    private String matching(SearchedSubtree subtree, List<MemberMatch> ways, int way, @Nullable MemberPosition after) {
        MemberMatch match = ways.get(way);
        String source = subtree.few() ? name(subtree) + " m where " : along(subtree);
        var condition = new StringBuilder(match.text());
        values.addAll(match.values());
        if (after != null) {
            condition.append(after(match, after));
        }
        ways.subList(0, way).forEach(better -> {
            condition.append(" and (%s) is not true".formatted(better.text()));
            values.addAll(better.values());
        });
        return """
               (select %s as way, %s as term, %s
                  from %s%s
                 order by %sm.person_id
                 limit %s)
               """
                .formatted(
                        way,
                        match.term(),
                        SHOWN,
                        source,
                        condition,
                        match.column() == null ? "" : match.column() + " using ~<~, ",
                        rows);
    }

    /** A small subtree is read as a whole, once for all ways: what others match elsewhere does not matter. */
    private String readAtOnce(SearchedSubtree subtree) {
        return "%s as materialized (select * from membership m where %s)"
                .formatted(name(subtree), standing(subtree.subtree()));
    }

    /** By its number and not its union: the text, and with it the plan, is the same for all. */
    private String name(SearchedSubtree subtree) {
        return "few_" + searched.indexOf(subtree);
    }

    /** In a large one the matches of the root are walked in their order, and most of them belong to it. */
    private String along(SearchedSubtree subtree) {
        String text = "membership m where m.root_id = ? and ";
        values.add(subtree.root());
        return text + standing(subtree.subtree()) + " and ";
    }

    private String after(MemberMatch match, MemberPosition after) {
        if (match.column() == null) {
            values.add(after.person());
            return " and m.person_id > ?";
        }
        UUID person = after.person();
        values.addAll(List.of(person, match.values().get(0), person, person));
        return " and %1$s ~>=~ coalesce(%2$s, ?) and (%1$s ~>~ %2$s or m.person_id > ?)"
                .formatted(match.column(), AFTER.formatted(match.column()));
    }

    private String standing(Scope.Subtree subtree) {
        values.addAll(List.of(subtree.top(), status, day));
        // bare, the containment is taken for one row in a thousand, and the order of the index is given up for it
        return "m.%s = ? and m.status = ? and coalesce(m.period @> ?::date, false)".formatted(subtree.column());
    }
}
