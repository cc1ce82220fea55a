package org.unionhome.benchmark;

import java.util.List;
import java.util.Map;

/**
 * A question that officers ask, and the bare statement beside it.
 *
 * @param path what is asked of the API by an officer of the whole tree
 * @param script the statement alone
 * @param values variables of the script
 */
record Query(String name, String path, String script, Map<String, Object> values) {

    private static final String AS_OF = "2024-06-30";

    /** Names that thousands bear, that some bear and that nobody bears; the same by reading; a number; days in the past. */
    static final List<Query> ALL = List.of(
            search("family name, one in thirty", "search-name.sql", "王"),
            search("name, one in 1,350", "search-name.sql", "王伟"),
            search("name, nobody", "search-name.sql", "单于"),
            search("pinyin", "search-latin.sql", "wangwei"),
            search("initials", "search-latin.sql", "wwf"),
            search("member number", "search-latin.sql", "M00150000"),
            new Query(
                    "members as of a day",
                    "/api/v1/members?limit=50&asOf=" + AS_OF,
                    "members-as-of.sql",
                    Map.of("day", AS_OF)),
            new Query(
                    "tree as of a day",
                    "/api/v1/unions?limit=50&asOf=" + AS_OF,
                    "unions-as-of.sql",
                    Map.of("day", AS_OF)));

    private static Query search(String name, String script, String text) {
        return new Query(
                "search: " + name,
                "/api/v1/members?limit=50&q=" + java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8),
                script,
                Map.of("start", text));
    }
}
