package org.unionhome.organization.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How files call the kinds of unions, and which kind may stand below which. */
final class UnionKindWords {

    private static final String FEDERATION = "FEDERATION";
    private static final List<String> BY_RANK = List.of(FEDERATION, "WORK_COMMITTEE", "BASIC", "SUB_UNION", "GROUP");
    private static final Map<String, List<String>> WORDS = Map.of(
            FEDERATION,
            List.of("总工会", "地方总工会", "省总工会", "市总工会", "县总工会", "区总工会"),
            "WORK_COMMITTEE",
            List.of("工会工委", "工委", "工会工作委员会", "机关工会工委", "直属机关工会工委", "产业工会"),
            "BASIC",
            List.of("基层工会", "基层", "机关工会", "单位工会"),
            "SUB_UNION",
            List.of("分工会", "二级工会", "下属工会", "部门工会"),
            "GROUP",
            List.of("工会小组", "小组"));
    private static final Map<String, String> BY_WORD = byWord();

    private UnionKindWords() {}

    static Optional<String> kind(String word) {
        return Optional.ofNullable(BY_WORD.get(word.toUpperCase(Locale.ROOT)));
    }

    /** Each kind stands below a higher one; a federation also below a federation. */
    static boolean mayStandBelow(String kind, String above) {
        int rank = BY_RANK.indexOf(kind);
        int rankAbove = BY_RANK.indexOf(above);
        return rank > rankAbove || (kind.equals(FEDERATION) && above.equals(FEDERATION));
    }

    private static Map<String, String> byWord() {
        var kinds = new HashMap<String, String>();
        WORDS.forEach((kind, words) -> {
            kinds.put(kind, kind);
            words.forEach(word -> kinds.put(word, kind));
        });
        return Map.copyOf(kinds);
    }
}
