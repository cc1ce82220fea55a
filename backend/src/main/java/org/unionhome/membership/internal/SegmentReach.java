package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionhome.kernel.Actor;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.UnionTree;

/** Which members of a segment the caller may be told of. */
@ApplicationScoped
class SegmentReach {

    private final CurrentActor current;
    private final Scope scope;
    private final UnionTree tree;
    private final SegmentBook book;

    SegmentReach(CurrentActor current, Scope scope, UnionTree tree, SegmentBook book) {
        this.current = current;
        this.scope = scope;
        this.tree = tree;
        this.book = book;
    }

    /** Where her scope and the segment's union meet, and she may read all that the rule looks at. */
    List<Scope.Subtree> subtrees(SegmentNode rule, UUID union) {
        Actor actor = current.get();
        Set<Permission> needed = needed(rule);
        return scope.subtrees(actor, Permission.MEMBER_READ, null).stream()
                .flatMap(subtree -> meeting(subtree.top(), union))
                .filter(top -> needed.stream().allMatch(permission -> scope.allows(actor, permission, top)))
                .map(top -> new Scope.Subtree(top, tree.lineOf(top).size()))
                .toList();
    }

    /** Nobody asks by way of a rule what she may not read. @throws Problem NOT_ALLOWED, NOT_FOUND */
    void require(SegmentNode rule, UUID union, Permission permission) {
        scope.require(current.get(), permission, union);
        needed(rule).stream()
                .filter(needed -> !scope.allows(current.get(), needed, union))
                .findFirst()
                .ifPresent(missing -> {
                    throw Problem.of(ProblemCode.NOT_ALLOWED, missing.name());
                });
    }

    private Set<Permission> needed(SegmentNode rule) {
        return rule.conditions()
                .map(condition -> book.of(condition.field()).permission())
                .collect(Collectors.toSet());
    }

    private Stream<UUID> meeting(UUID top, UUID union) {
        if (tree.lineOf(top).contains(union)) {
            return Stream.of(top);
        }
        return tree.lineOf(union).contains(top) ? Stream.of(union) : Stream.empty();
    }
}
