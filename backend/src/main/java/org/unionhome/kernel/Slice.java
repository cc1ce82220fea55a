package org.unionhome.kernel;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list, read with one row more than asked to know whether another page follows.
 *
 * @param next cursor of the following page; absent on the last one
 */
public record Slice<T>(List<T> items, @Nullable String next) {

    /** Cuts the extra row off and makes the cursor from the last row shown. */
    public static <T> Slice<T> of(List<T> rows, int limit, Function<T, String> cursorAfter) {
        if (rows.size() <= limit) {
            return new Slice<>(rows, null);
        }
        List<T> items = rows.subList(0, limit);
        return new Slice<>(items, cursorAfter.apply(items.get(limit - 1)));
    }

    public <R> List<R> map(Function<T, R> mapper) {
        return items.stream().map(mapper).toList();
    }
}
