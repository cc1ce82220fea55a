package org.unionhome.membership.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a member can match what is searched for, as a condition that an index answers. Ranges instead of
 * {@code like}: row-level security lets only operators that cannot leak reach an index, and a range needs no plan of
 * its own for each text.
 *
 * @param column what must start with the text, and in whose order the matches are listed; absent when something must be
 *     exactly so
 * @param text SQL with places for the values
 */
record MemberMatch(@Nullable String column, String text, List<Object> values) {

    /** Sorts after every text that starts with what stands before it. */
    private static final String LAST = "\uDBFF\uDFFF";

    static MemberMatch exactly(String text, Object... values) {
        return new MemberMatch(null, text, List.of(values));
    }

    /** Member and employee number exactly; name, pinyin or initials from the start. The best first. */
    static List<MemberMatch> of(String asked) {
        String exact = asked.strip();
        String small = exact.toLowerCase(Locale.ROOT);
        var ways = new ArrayList<MemberMatch>();
        boolean latin = exact.chars().allMatch(letter -> letter < 128);
        if (latin) {
            ways.add(exactly("m.member_no = ?", exact));
            ways.add(exactly("m.employee_no = ?", exact));
        }
        ways.add(from("m.name", exact));
        if (latin) {
            ways.add(from("m.name_pinyin", small));
        }
        // whose first initial it is, her pinyin starts with it too
        if (latin && exact.length() > 1) {
            ways.add(from("m.name_initials", small));
        }
        return ways;
    }

    private static MemberMatch from(String column, String start) {
        return new MemberMatch(column, column + " ~>=~ ? and " + column + " ~<~ ?", List.of(start, start + LAST));
    }

    /** The text after which the next page goes on; nothing for an exact match. */
    String term() {
        return column == null ? "''::text" : column;
    }
}
