package org.unionhome.membership.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UnionTree;

/** Tells small subtrees from large ones; a decision that may be some minutes old, since either way finds the same. */
@Singleton
class SearchedSubtrees {

    /**
     * Reading so many members costs some milliseconds. Among two million, a family name that one in thirty bears is then
     * found fifty times by walking 25,000 rows, and a rare one sooner.
     */
    private static final int FEW = 4_000;

    private static final Duration MEMORY = Duration.ofMinutes(10);
    private final Sql sql;
    private final UnionTree tree;
    private final Cache<Scope.Subtree, Boolean> few =
            Caffeine.newBuilder().expireAfterWrite(MEMORY).maximumSize(20_000).build();

    SearchedSubtrees(Sql sql, UnionTree tree) {
        this.sql = sql;
        this.tree = tree;
    }

    /** Of subtrees within the caller's scope. */
    List<SearchedSubtree> of(List<Scope.Subtree> subtrees) {
        return subtrees.stream()
                .map(subtree -> new SearchedSubtree(root(subtree.top()), subtree, few.get(subtree, this::count)))
                .toList();
    }

    private UUID root(UUID union) {
        return tree.lineOf(union).get(0);
    }

    private boolean count(Scope.Subtree subtree) {
        String some = "select 1 from membership m where m.%s = ? and m.status = 'ACTIVE' limit %d"
                .formatted(subtree.column(), FEW + 1);
        return sql.first("select count(*) from (%s) counted".formatted(some), row -> row.getInt(1), subtree.top())
                        .orElse(0)
                <= FEW;
    }
}
