package org.unionhome.contribution.internal;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhome.kernel.Scope;

/** "Everything in the caller's scope" as a condition on the path of a row; nothing when there is no scope at all. */
record FundsScope(String text, List<UUID> values) {

    static FundsScope of(List<Scope.Subtree> subtrees, String alias) {
        if (subtrees.isEmpty()) {
            return new FundsScope("false", List.of());
        }
        String text = subtrees.stream()
                .map(subtree -> alias + "." + subtree.column() + " = ?")
                .collect(Collectors.joining(" or ", "(", ")"));
        return new FundsScope(text, subtrees.stream().map(Scope.Subtree::top).toList());
    }
}
