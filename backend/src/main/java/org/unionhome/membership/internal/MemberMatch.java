package org.unionhome.membership.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One way in which a member can match what is searched for, as a condition that an index answers. Ranges instead of
 * {@code like}: row-level security lets only operators that cannot leak reach an index, and a range needs no plan of
 * its own for each text.
 *
 * @param text SQL with places for the values
 */
record MemberMatch(String text, List<Object> values) {

    static final MemberMatch ANYBODY = new MemberMatch("true", List.of());

    /** Sorts after every text that starts with what stands before it. */
    private static final String LAST = "\uDBFF\uDFFF";

    /** Name, pinyin or initials from the start; member and employee number exactly. */
    static List<MemberMatch> of(String asked) {
        String exact = asked.strip();
        String small = exact.toLowerCase(Locale.ROOT);
        var ways = new ArrayList<MemberMatch>();
        ways.add(from("p.name", exact));
        // no syllable begins with i, u or v
        if (small.matches("[a-z&&[^iuv]]")) {
            ways.add(manyWith(small));
        } else if (exact.chars().allMatch(letter -> letter < 128)) {
            ways.add(from("p.name_pinyin", small));
            ways.add(from("p.name_initials", small));
            ways.add(new MemberMatch("m.member_no = ?", List.of(exact)));
            ways.add(new MemberMatch("m.employee_no = ?", List.of(exact)));
        }
        return ways;
    }

    private static MemberMatch from(String column, String start) {
        return new MemberMatch(column + " ~>=~ ? and " + column + " ~<~ ?", List.of(start, start + LAST));
    }

    /** A single letter matches so many that walking the page's own order finds enough of them sooner than an index. */
    private static MemberMatch manyWith(String letter) {
        return new MemberMatch("left(p.name_pinyin, 1) = ?", List.of(letter));
    }
}
