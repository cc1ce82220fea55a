package org.unionhome.membership.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Scope;
import org.unionhome.membership.SegmentClause;
import org.unionhome.membership.SegmentView;

/**
 * The statement of a rule: fixed texts of named conditions put together along the tree, every value bound. Subtrees and
 * statuses are parts of their own, each a walk along one index in the order of persons.
 */
final class SegmentSql {

    private final SegmentBook book;
    private final SegmentNode rule;
    private final SegmentView view;
    private final List<Scope.Subtree> subtrees;
    private final List<Object> values = new ArrayList<>();

    /** @param subtrees where members are looked for; nested in none of one another */
    SegmentSql(SegmentBook book, SegmentNode rule, SegmentView view, List<Scope.Subtree> subtrees) {
        this.book = book;
        this.rule = rule;
        this.view = view;
        this.subtrees = subtrees;
    }

    /** In the order of the places in the text composed before. */
    Object[] values() {
        return values.toArray();
    }

    String count() {
        return "select coalesce(sum(n), 0)::integer from (%s) parts"
                .formatted(parts(
                        "(select count(*) as n from membership m join person p on p.id = m.person_id where %s)",
                        () -> ""));
    }

    String page(@Nullable UUID after, int rows) {
        String part =
                """
                (select p.id, m.member_no, p.name, p.sex, m.union_id, m.status, m.post,
                        coalesce(m.admitted_on, lower(m.period)) as joined_on
                   from membership m join person p on p.id = m.person_id
                  where %s order by m.person_id limit {rows})
                """
                        .replace("{rows}", String.valueOf(rows));
        return "select * from (%s) found order by id limit %s".formatted(parts(part, () -> position(after)), rows);
    }

    String among(Collection<UUID> persons) {
        return parts(
                "(select m.person_id from membership m join person p on p.id = m.person_id where %s)",
                () -> {
                    values.add(List.copyOf(persons));
                    return " and m.person_id = any (?)";
                });
    }

    private String position(@Nullable UUID after) {
        if (after == null) {
            return "";
        }
        values.add(after);
        return " and m.person_id > ?";
    }

    private String parts(String part, Narrowing narrowing) {
        return subtrees.stream()
                .flatMap(
                        subtree -> statuses().stream().map(status -> part.formatted(where(subtree, status, narrowing))))
                .collect(Collectors.joining(" union all "));
    }

    private String where(Scope.Subtree subtree, String status, Narrowing narrowing) {
        values.add(subtree.top());
        values.add(status);
        values.add(view.day());
        String narrowed = narrowing.text();
        // bare, the containment is taken for one row in a thousand, and the order of the index is given up for it
        return "m.%s = ? and m.status = ? and coalesce(m.period @> ?::date, false)%s and %s"
                .formatted(subtree.column(), narrowed, text(rule));
    }

    /** Full members, unless the rule says otherwise. */
    private List<String> statuses() {
        return rule.outermost()
                .filter(node -> StatusFact.FIELD.equals(node.field()))
                .findFirst()
                .map(node -> node.given().stream().distinct().toList())
                .orElse(List.of(Status.ACTIVE.name()));
    }

    private String text(SegmentNode node) {
        return switch (node.kind()) {
            case ALL -> joined(node, " and ");
            case ANY -> joined(node, " or ");
            case NOT -> "(" + joined(node, "") + ") is not true";
            case CONDITION -> condition(node);
        };
    }

    private String joined(SegmentNode node, String between) {
        return node.branches().stream().map(this::text).collect(Collectors.joining(between, "(", ")"));
    }

    private String condition(SegmentNode node) {
        SegmentClause clause = book.of(String.valueOf(node.field())).clause(node.condition(), view);
        values.addAll(clause.values());
        return "(" + clause.sql() + ")";
    }

    /** What else is asked of each part; adds its values when it is written. */
    @FunctionalInterface
    private interface Narrowing {
        String text();
    }
}
