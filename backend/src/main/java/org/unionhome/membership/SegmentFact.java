package org.unionhome.membership;

import java.util.Map;
import org.unionhome.kernel.Permission;

/**
 * Something known of members by which they can be chosen. The feature that owns the table says how it is asked there;
 * membership puts the clauses of a rule together into one statement. What is typed is always bound, never part of it.
 */
public interface SegmentFact {

    /** Its name in the contract. */
    String field();

    /** What somebody must be allowed in order to ask it. */
    default Permission permission() {
        return Permission.MEMBER_READ;
    }

    /** The operators that fit, each with the values it takes. */
    Map<SegmentOperator, SegmentInput> operators();

    /**
     * The condition in SQL on the standing {@code m} and the person {@code p}, with the values in the order of their
     * places.
     */
    SegmentClause clause(SegmentCondition condition, SegmentView view);

    /** The bundle with the sentence {@code <FIELD>.<OPERATOR>} and a word {@code <FIELD>.<VALUE>} for each word. */
    default String bundle() {
        return "segments";
    }
}
