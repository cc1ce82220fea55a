package org.unionhome.integration.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionhome.kernel.Digests;
import org.unionhome.kernel.imports.ImportField;
import org.unionhome.kernel.imports.InputRow;
import org.unionhome.kernel.imports.RowIssue;
import org.unionhome.kernel.imports.Verdict;

/** What holds for rows of every kind: required fields, lengths, and no two rows about the same thing. */
final class CommonChecks {

    private final List<ImportField> fields;
    private final Map<Key, Integer> seen = new HashMap<>();

    CommonChecks(List<ImportField> fields) {
        this.fields = fields;
    }

    List<Verdict> check(List<InputRow> rows, List<Verdict> verdicts) {
        var checked = new ArrayList<Verdict>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            checked.add(check(rows.get(i), verdicts.get(i)));
        }
        return checked;
    }

    private Verdict check(InputRow row, Verdict verdict) {
        Verdict checked = verdict;
        for (ImportField field : fields) {
            Optional<RowIssue> issue = check(row, field);
            if (issue.isPresent()) {
                checked = checked.with(issue.get());
            }
        }
        return first(row, verdict)
                .map(rowNo -> RowIssue.error(null, "DUPLICATE_IN_FILE", rowNo))
                .map(checked::with)
                .orElse(checked);
    }

    private static Optional<RowIssue> check(InputRow row, ImportField field) {
        String text = row.text(field.name());
        if (field.required() && text.isEmpty()) {
            return Optional.of(RowIssue.error(field.name(), "REQUIRED"));
        }
        return text.length() > field.maxLength()
                ? Optional.of(RowIssue.error(field.name(), "TOO_LONG", field.maxLength()))
                : Optional.empty();
    }

    /** The earlier row that is about the same thing. */
    private Optional<Integer> first(InputRow row, Verdict verdict) {
        Optional<Integer> earlier = Optional.empty();
        for (String key : keys(verdict)) {
            Integer at = seen.putIfAbsent(Key.of(key), row.rowNo());
            if (at != null && earlier.isEmpty()) {
                earlier = Optional.of(at);
            }
        }
        return earlier;
    }

    private static List<String> keys(Verdict verdict) {
        if (verdict.entity() == null) {
            return verdict.keys();
        }
        var keys = new ArrayList<>(verdict.keys());
        keys.add("entity|" + verdict.entity());
        return keys;
    }

    /** Half a digest: small, and still no two keys alike. */
    private record Key(long high, long low) {
        static Key of(String text) {
            var digest = java.nio.ByteBuffer.wrap(Digests.sm3(text.getBytes(StandardCharsets.UTF_8)));
            return new Key(digest.getLong(), digest.getLong());
        }
    }
}
