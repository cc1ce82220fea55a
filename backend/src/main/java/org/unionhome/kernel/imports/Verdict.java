package org.unionhome.kernel.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a row would do.
 *
 * @param label name of what the row is about, as shown to people
 * @param entity what the row changes; absent when it is new, then the framework gives it an id
 * @param keys natural keys, opaque; a key met twice in one file makes the later row wrong
 * @param plan whatever {@link ImportKind#apply} and {@link ImportKind#undo} need, in a form of the kind's own; may
 *     hold sensitive values, it is kept encrypted. Part of what the preview hash covers, so nothing random goes in
 */
public record Verdict(
        String label,
        RowOutcome outcome,
        @Nullable UUID entity,
        List<RowIssue> issues,
        List<RowChange> changes,
        List<String> keys,
        String plan) {

    /** A row that cannot be carried out. */
    public static Verdict wrong(String label, List<RowIssue> issues, List<String> keys) {
        return new Verdict(label, RowOutcome.ERROR, null, List.copyOf(issues), List.of(), keys, "");
    }

    /** The same row with one more thing wrong with it. */
    public Verdict with(RowIssue error) {
        var all = new ArrayList<>(issues);
        all.add(error);
        return wrong(label, all, keys);
    }

    public boolean doubtful() {
        return issues.stream().anyMatch(issue -> !issue.error());
    }
}
