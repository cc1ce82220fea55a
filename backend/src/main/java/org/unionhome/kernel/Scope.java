package org.unionhome.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The one place that turns (caller, permission, union) into yes or no with a reason. Lists get the same answer as a
 * condition on ancestor columns. Row-level security in the database is the second wall behind it.
 */
@ApplicationScoped
public class Scope {

    private final UnionTree tree;

    Scope(UnionTree tree) {
        this.tree = tree;
    }

    /** Whether the caller may do it in this union, and why. */
    public Verdict judge(Actor actor, Permission permission, UUID union) {
        List<UUID> line = tree.lineOf(union);
        if (line.isEmpty() || actor.topsFor(permission).stream().noneMatch(line::contains)) {
            return new Verdict(false, actor.may(permission) ? Reason.ELSEWHERE : Reason.NOWHERE, null);
        }
        var grant = actor.grants().stream()
                .filter(g -> g.opensSubtree() && g.permissions().contains(permission))
                .filter(g -> line.contains(g.union()))
                .max(Comparator.comparing(Grant::isOwnOffice)
                        .thenComparing(Scope::limit, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(g -> line.indexOf(g.union())));
        return grant.map(g -> new Verdict(true, g.lent() == null ? Reason.BY_OFFICE : Reason.BY_DELEGATION, g))
                .orElse(new Verdict(true, Reason.BY_CLIENT, null));
    }

    private static @Nullable Money limit(Grant grant) {
        return grant.lent() == null ? null : grant.lent().limit();
    }

    public boolean allows(Actor actor, Permission permission, UUID union) {
        return judge(actor, permission, union).allowed();
    }

    /** Refuses as if the union did not exist, so that nobody can probe for what lies outside her scope. */
    public void require(Actor actor, Permission permission, UUID union) {
        if (!allows(actor, permission, union)) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
    }

    /** Who acts, also where she may not. */
    public Doer doer(Actor actor, Permission permission, UUID union) {
        return Doer.of(actor, judge(actor, permission, union));
    }

    /** Who acts, for acts where two people must differ; refuses like {@link #require(Actor, Permission, UUID)}. */
    public Doer requireDoer(Actor actor, Permission permission, UUID union) {
        Verdict verdict = judge(actor, permission, union);
        if (!verdict.allowed()) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        return Doer.of(actor, verdict);
    }

    /**
     * The same, for an act that is about money: what was lent may be lent up to an amount.
     *
     * @throws Problem NOT_FOUND, ABOVE_LENT_LIMIT
     */
    public void require(Actor actor, Permission permission, UUID union, Money amount) {
        Verdict verdict = judge(actor, permission, union);
        if (!verdict.allowed()) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        Money most = verdict.grant() == null ? null : limit(verdict.grant());
        if (most != null && amount.exceeds(most)) {
            throw Problem.of(ProblemCode.ABOVE_LENT_LIMIT, most.toString());
        }
    }

    /**
     * The subtrees a list may show: the asked union when it lies in scope, else everything in scope with nested tops
     * folded away. An asked union out of scope is 404.
     */
    public List<Subtree> subtrees(Actor actor, Permission permission, @Nullable UUID asked) {
        Set<UUID> tops = actor.topsFor(permission);
        if (asked != null) {
            require(actor, permission, asked);
            return List.of(new Subtree(asked, tree.lineOf(asked).size()));
        }
        return tops.stream()
                .filter(top -> tree.lineOf(top).stream().noneMatch(above -> !above.equals(top) && tops.contains(above)))
                .map(top -> new Subtree(top, tree.lineOf(top).size()))
                .filter(subtree -> subtree.level() > 0)
                .sorted(Comparator.comparing(Subtree::top))
                .toList();
    }

    /** Like {@link #require}, for what was on an earlier day: whoever has the union in scope, or had it then, may look. */
    public void requireOn(Actor actor, Permission permission, UUID union, LocalDate day) {
        if (tree.lineOn(union, day).stream().noneMatch(actor.topsFor(permission)::contains)) {
            require(actor, permission, union);
        }
    }

    /** Like {@link #subtrees}, with the unions where they stood on an earlier day; those that were not are left out. */
    public List<Subtree> subtreesOn(Actor actor, Permission permission, @Nullable UUID asked, LocalDate day) {
        Set<UUID> tops = actor.topsFor(permission);
        if (asked != null) {
            requireOn(actor, permission, asked, day);
            tops = Set.of(asked);
        }
        Set<UUID> wanted = tops;
        return wanted.stream()
                .map(top -> Map.entry(top, tree.lineOn(top, day)))
                .filter(top -> top.getValue().stream()
                        .noneMatch(above -> !above.equals(top.getKey()) && wanted.contains(above)))
                .map(top -> new Subtree(top.getKey(), top.getValue().size()))
                .filter(subtree -> subtree.level() > 0)
                .sorted(Comparator.comparing(Subtree::top))
                .toList();
    }

    /** A union with everything below it; as SQL: {@code l<level> = top}. */
    public record Subtree(UUID top, int level) {
        public String column() {
            return "l" + level;
        }
    }

    /** Why a verdict is what it is. */
    public enum Reason {
        BY_OFFICE,
        BY_DELEGATION,
        BY_CLIENT,
        ELSEWHERE,
        NOWHERE
    }

    /** Yes or no, the reason, and the office it rests on. */
    public record Verdict(boolean allowed, Reason reason, @Nullable Grant grant) {}
}
