package org.unionhome.membership;

import java.util.List;

/**
 * What a value of a condition can be.
 *
 * @param words the words to choose from, when it is a word
 */
public record SegmentValue(Kind kind, int least, int most, List<String> words) {

    public static final SegmentValue DAY = new SegmentValue(Kind.DAY, 0, 0, List.of());
    public static final SegmentValue TEXT = new SegmentValue(Kind.TEXT, 0, 0, List.of());
    public static final SegmentValue UNION = new SegmentValue(Kind.UNION, 0, 0, List.of());

    public static SegmentValue number(int least, int most) {
        return new SegmentValue(Kind.NUMBER, least, most, List.of());
    }

    public static SegmentValue word(List<String> words) {
        return new SegmentValue(Kind.WORD, 0, 0, words);
    }

    /** How it is read and said. */
    public enum Kind {
        NUMBER,
        DAY,
        WORD,
        TEXT,
        UNION
    }
}
