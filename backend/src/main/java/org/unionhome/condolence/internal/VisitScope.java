package org.unionhome.condolence.internal;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhome.kernel.Scope;

/** "Everything in the caller's scope" as a condition on the path of a row; nothing when there is no scope at all. */
record VisitScope(String text, List<UUID> values) {

    static VisitScope of(List<Scope.Subtree> subtrees, String alias) {
        if (subtrees.isEmpty()) {
            return new VisitScope("false", List.of());
        }
        String text = subtrees.stream()
                .map(subtree -> alias + "." + subtree.column() + " = ?")
                .collect(Collectors.joining(" or ", "(", ")"));
        return new VisitScope(text, subtrees.stream().map(Scope.Subtree::top).toList());
    }
}
