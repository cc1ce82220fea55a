package org.unionhome.membership.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.imports.InputRow;
import org.unionhome.kernel.imports.RowIssue;

/** How offices write the category of a post: managerial and professional posts, and those of workers. */
final class PostWords {

    private static final Map<String, String> CATEGORIES = Stream.of(
                    Map.entry("CADRE", "CADRE 干部 管理 技术 管理岗 技术岗 专技岗 管理/技术岗 专业技术岗 管理技术岗 管理、技术岗"),
                    Map.entry("WORKER", "WORKER 工人 工勤 工人岗 工勤岗 工勤技能 工勤技能岗"))
            .flatMap(category ->
                    Stream.of(category.getValue().split(" ")).map(word -> Map.entry(word, category.getKey())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private PostWords() {}

    /** Absent when the row says nothing of it, or in words that nobody knows. */
    static @Nullable String category(InputRow row, List<RowIssue> issues) {
        if (!row.has(RosterFields.POST_CATEGORY)) {
            return null;
        }
        String word = row.text(RosterFields.POST_CATEGORY)
                .replace(" ", "")
                .replaceAll("岗位$", "岗")
                .toUpperCase(Locale.ROOT);
        String category = CATEGORIES.get(word);
        if (category == null) {
            issues.add(RowIssue.error(RosterFields.POST_CATEGORY, "POST_CATEGORY_UNKNOWN"));
        }
        return category;
    }
}
