package org.unionhome.kernel.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong or doubtful in a row.
 *
 * @param code text {@code issue.<code>} of the kind's bundle
 * @param arguments fill the placeholders; never an identity number, phone number or other sensitive value
 */
public record RowIssue(@Nullable String field, String code, boolean error, List<String> arguments) {

    public static RowIssue error(@Nullable String field, String code, Object... arguments) {
        return new RowIssue(field, code, true, texts(arguments));
    }

    public static RowIssue warning(@Nullable String field, String code, Object... arguments) {
        return new RowIssue(field, code, false, texts(arguments));
    }

    private static List<String> texts(Object... arguments) {
        return java.util.Arrays.stream(arguments).map(String::valueOf).toList();
    }
}
