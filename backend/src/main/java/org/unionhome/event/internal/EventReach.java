package org.unionhome.event.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Actor;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.UnionTree;

/**
 * Which activities a list can show the caller, as conditions that each walk one index in the order of the list: those
 * of her own union and each one above it, and those of the subtrees in which she holds an office.
 */
@ApplicationScoped
class EventReach {

    private final CurrentActor current;
    private final Scope scope;
    private final UnionTree tree;

    EventReach(CurrentActor current, Scope scope, UnionTree tree) {
        this.current = current;
        this.scope = scope;
        this.tree = tree;
    }

    /** One condition: {@code column = union}. */
    record Branch(String column, UUID union) {}

    /** What the caller can see; of the union asked for and below it, when one is asked for. */
    List<Branch> seen(@Nullable UUID asked) {
        Actor actor = current.get();
        Stream<Branch> published = actor.lineage().stream()
                .filter(union -> asked == null || tree.lineOf(union).contains(asked))
                .map(union -> new Branch("union_id", union));
        var branches = new ArrayList<>(subtrees(actor, Permission.EVENT_READ, asked));
        published.forEach(branches::add);
        return branches;
    }

    /** Where the caller organises. */
    List<Branch> organised(@Nullable UUID asked) {
        return subtrees(current.get(), Permission.EVENT_MANAGE, asked);
    }

    boolean organises(UUID union) {
        return scope.allows(current.get(), Permission.EVENT_MANAGE, union);
    }

    boolean reads(UUID union) {
        return scope.allows(current.get(), Permission.EVENT_READ, union);
    }

    private List<Branch> subtrees(Actor actor, Permission permission, @Nullable UUID asked) {
        if (asked != null && !scope.allows(actor, permission, asked)) {
            return List.of();
        }
        return scope.subtrees(actor, permission, asked).stream()
                .map(subtree -> new Branch(subtree.column(), subtree.top()))
                .toList();
    }
}
