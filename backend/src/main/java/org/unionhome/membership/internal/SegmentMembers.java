package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SystemActor;
import org.unionhome.kernel.UnionTree;
import org.unionhome.membership.SegmentView;

/**
 * Who fulfils a rule today, as far as the caller may know. The rule itself is always asked as the segment's union sees
 * its members, so that everybody gets the same answer about the same person.
 */
@ApplicationScoped
class SegmentMembers {

    /** Interests are counted in steps that tell nobody's answer. */
    private static final int STEP = 5;

    private final Sql sql;
    private final ActingAs acting;
    private final SegmentReach reach;
    private final SegmentBook book;
    private final UnionTree tree;
    private final Cursors cursors;
    private final Clock clock;

    SegmentMembers(
            Sql sql,
            ActingAs acting,
            SegmentReach reach,
            SegmentBook book,
            UnionTree tree,
            Cursors cursors,
            Clock clock) {
        this.sql = sql;
        this.acting = acting;
        this.reach = reach;
        this.book = book;
        this.tree = tree;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** One statement. */
    Count count(SegmentNode rule, UUID union) {
        var subtrees = reach.subtrees(rule, union);
        if (subtrees.isEmpty()) {
            return new Count(0, Withheld.RIGHTS);
        }
        int members = counted(rule, view(union), subtrees);
        return namesNobody(rule)
                ? new Count(members / STEP * STEP, Withheld.INTERESTS)
                : new Count(members, Withheld.NOTHING);
    }

    /** One statement; nobody when names are withheld. */
    List<MemberQueries.Listed> first(SegmentNode rule, UUID union, int rows) {
        var subtrees = reach.subtrees(rule, union);
        return subtrees.isEmpty() || namesNobody(rule) ? List.of() : page(rule, union, subtrees, null, rows);
    }

    /** One statement. */
    Slice<MemberQueries.Listed> list(SegmentRow segment, int limit, @Nullable String cursor) {
        if (namesNobody(segment.rule())) {
            throw Problem.of(MembershipProblem.SEGMENT_NAMES_NOBODY);
        }
        String list = "segment|" + segment.id() + "|" + segment.version();
        List<String> position = cursors.decode(list, cursor);
        var subtrees = reach.subtrees(segment.rule(), segment.union());
        if (subtrees.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        UUID after = position.isEmpty() ? null : UUID.fromString(position.get(0));
        var rows = page(segment.rule(), segment.union(), subtrees, after, limit + 1);
        return Slice.of(rows, limit, last -> cursors.encode(list, last.id()));
    }

    int counted(SegmentNode rule, SegmentView view, List<Scope.Subtree> subtrees) {
        var statement = new SegmentSql(book, rule, view, subtrees);
        String text = statement.count();
        return within(Set.of(view.union()), () -> sql.list(text, row -> row.getInt(1), statement.values()))
                .get(0);
    }

    List<MemberQueries.Listed> page(
            SegmentNode rule, SegmentView view, List<Scope.Subtree> subtrees, @Nullable UUID after, int rows) {
        var statement = new SegmentSql(book, rule, view, subtrees);
        String text = statement.page(after, rows);
        return within(Set.of(view.union()), () -> sql.list(text, MemberQueries::listed, statement.values()));
    }

    <T> List<T> within(Set<UUID> unions, Supplier<List<T>> reading) {
        return acting.as(SystemActor.AUDIENCE.within(unions), reading);
    }

    private List<MemberQueries.Listed> page(
            SegmentNode rule, UUID union, List<Scope.Subtree> subtrees, @Nullable UUID after, int rows) {
        return page(rule, view(union), subtrees, after, rows);
    }

    private SegmentView view(UUID union) {
        return new SegmentView(union, tree.lineOf(union).size(), LocalDate.now(clock));
    }

    private static boolean namesNobody(SegmentNode rule) {
        return rule.conditions().anyMatch(condition -> condition.field().equals(InterestFact.FIELD));
    }

    /** What the caller is not told, and why. */
    enum Withheld {
        NOTHING,
        INTERESTS,
        RIGHTS
    }

    /** @param members rounded down to fives when interests are looked at */
    record Count(int members, Withheld withheld) {}
}
