package org.unionhome.membership;

import java.time.LocalDate;
import java.util.List;

/** One condition whose values fit its operator. */
public record SegmentCondition(String field, SegmentOperator operator, List<String> values) {

    public String text(int at) {
        return values.get(at);
    }

    public int number(int at) {
        return Integer.parseInt(values.get(at));
    }

    public LocalDate day(int at) {
        return LocalDate.parse(values.get(at));
    }
}
