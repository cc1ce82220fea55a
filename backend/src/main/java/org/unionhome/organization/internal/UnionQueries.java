package org.unionhome.organization.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Actor;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;
import org.unionhome.organization.Headcount;
import org.unionhome.organization.UnionInfo;

/** Reads of the tree within the caller's scope. */
@ApplicationScoped
class UnionQueries {

    private final UnionsInMemory unions;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final Sql sql;
    private final Headcount headcount;

    UnionQueries(
            UnionsInMemory unions, CurrentActor current, Scope scope, Cursors cursors, Sql sql, Headcount headcount) {
        this.unions = unions;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.sql = sql;
        this.headcount = headcount;
    }

    /** In the order of the tree; one statement-free read from memory. */
    Slice<Listed> list(@Nullable UUID parent, @Nullable String part, int limit, @Nullable String cursor) {
        Actor actor = current.get();
        String list = "unions|" + parent + "|" + part;
        long skip = cursors.decode(list, cursor).stream()
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
        List<Listed> rows = candidates(actor, parent, part)
                .skip(skip)
                .limit(limit + 1L)
                .map(union -> new Listed(union, !unions.children(union.id()).isEmpty()))
                .toList();
        return Slice.of(rows, limit, last -> cursors.encode(list, skip + limit));
    }

    private Stream<UnionInfo> candidates(Actor actor, @Nullable UUID parent, @Nullable String part) {
        if (parent != null) {
            scope.require(actor, Permission.UNION_READ, parent);
            return unions.children(parent).stream()
                    .filter(union -> part == null || union.name().contains(part));
        }
        var tops = scope.subtrees(actor, Permission.UNION_READ, null).stream()
                .map(Scope.Subtree::top)
                .toList();
        return unions.inSubtrees(tops, part);
    }

    /** Two statements: the row's version and the headcount of the subtree. */
    Shown show(UUID id) {
        scope.require(current.get(), Permission.UNION_READ, id);
        UnionInfo union = unions.require(id);
        int members = headcount.activeMembers(union);
        return sql.first(
                        "select version, updated_at from union_node where id = ?",
                        row -> new Shown(
                                union,
                                above(union),
                                members,
                                row.getInt(1),
                                row.getTimestamp(2).toInstant()),
                        id)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    private List<UnionInfo> above(UnionInfo union) {
        return union.line().stream()
                .filter(id -> !id.equals(union.id()))
                .map(unions::require)
                .toList();
    }

    record Listed(UnionInfo union, boolean hasChildren) {}

    record Shown(UnionInfo union, List<UnionInfo> above, int memberCount, int version, Instant updatedAt) {}
}
