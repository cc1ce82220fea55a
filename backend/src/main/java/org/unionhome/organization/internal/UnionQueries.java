package org.unionhome.organization.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Actor;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Slice;
import org.unionhome.organization.UnionInfo;

/** Lists of the tree within the caller's scope, today or as of an earlier day. */
@ApplicationScoped
class UnionQueries {

    private final UnionsInMemory unions;
    private final UnionHistory history;
    private final UnionKinds kinds;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;

    UnionQueries(
            UnionsInMemory unions,
            UnionHistory history,
            UnionKinds kinds,
            CurrentActor current,
            Scope scope,
            Cursors cursors) {
        this.unions = unions;
        this.history = history;
        this.kinds = kinds;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
    }

    /** In the order of the tree; of today without a statement, of an earlier day with one. */
    Slice<Listed> list(Wanted wanted, int limit, @Nullable String cursor) {
        Actor actor = current.get();
        UnionForest forest = forest(wanted.asOf(), actor);
        Stream<Listed> listed = candidates(forest, actor, wanted)
                .map(union -> new Listed(union, !forest.children(union.id()).isEmpty()));
        return page("unions|" + wanted, listed, limit, cursor);
    }

    private UnionForest forest(@Nullable LocalDate asOf, Actor actor) {
        return asOf == null ? unions.forest() : history.asOf(asOf, roots(actor));
    }

    private List<UUID> roots(Actor actor) {
        return actor.topsFor(Permission.UNION_READ).stream()
                .flatMap(top -> unions.find(top).stream())
                .map(UnionInfo::root)
                .distinct()
                .toList();
    }

    private Stream<UnionInfo> candidates(UnionForest forest, Actor actor, Wanted wanted) {
        var subtrees = wanted.asOf() == null
                ? scope.subtrees(actor, Permission.UNION_READ, wanted.parent())
                : scope.subtreesOn(actor, Permission.UNION_READ, wanted.parent(), wanted.asOf());
        var tops = subtrees.stream().map(Scope.Subtree::top).toList();
        return wanted.parent() == null
                ? forest.inSubtrees(tops, wanted.part())
                : tops.stream().flatMap(parent -> forest.below(parent, wanted.part()));
    }

    /** What a union was, the newest first. */
    Slice<UnionState> past(UUID union, int limit, @Nullable String cursor) {
        scope.require(current.get(), Permission.UNION_READ, union);
        return page("union-history|" + union, history.statesOf(union).stream(), limit, cursor);
    }

    /** The kinds in force where the caller works. */
    KindBook kinds() {
        return kinds.of(roots(current.get()));
    }

    private <T> Slice<T> page(String list, Stream<T> items, int limit, @Nullable String cursor) {
        long skip = cursors.decode(list, cursor).stream()
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
        List<T> rows = items.skip(skip).limit(limit + 1L).toList();
        return Slice.of(rows, limit, last -> cursors.encode(list, skip + limit));
    }

    /** Which unions: direct children of one, with a part of the name, as of a day. */
    record Wanted(@Nullable UUID parent, @Nullable String part, @Nullable LocalDate asOf) {}

    record Listed(UnionInfo union, boolean hasChildren) {}
}
