package org.unionhome.kernel;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** "Everything in the caller's scope" as a condition on the path of a row; nothing when there is no scope at all. */
public record ScopeCondition(String text, List<UUID> values) {

    public static ScopeCondition of(List<Scope.Subtree> subtrees, String alias) {
        if (subtrees.isEmpty()) {
            return new ScopeCondition("false", List.of());
        }
        String text = subtrees.stream()
                .map(subtree -> alias + "." + subtree.column() + " = ?")
                .collect(Collectors.joining(" or ", "(", ")"));
        return new ScopeCondition(
                text, subtrees.stream().map(Scope.Subtree::top).toList());
    }
}
