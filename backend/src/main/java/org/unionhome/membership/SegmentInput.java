package org.unionhome.membership;

import java.util.List;

/**
 * The values an operator takes.
 *
 * @param each what stands at each place; with {@code most} above their number the last one repeats
 * @param most how many there may be
 */
public record SegmentInput(List<SegmentValue> each, int most) {

    public static SegmentInput of(SegmentValue... each) {
        return new SegmentInput(List.of(each), each.length);
    }

    public static SegmentInput many(SegmentValue each, int most) {
        return new SegmentInput(List.of(each), most);
    }

    public SegmentValue at(int place) {
        return each.get(Math.min(place, each.size() - 1));
    }

    /** Whether the values are one enumeration and not each of its own meaning. */
    public boolean enumerates() {
        return most > each.size();
    }
}
