package org.unionhome.aid.internal;

import java.util.List;
import java.util.UUID;
import org.unionhome.funds.BudgetLine;

/**
 * A case with everything that a decision needs on one screen.
 *
 * @param judgement what the rules say now; once decided, what they said then
 */
record ShownAidCase(
        AidCaseRow row,
        AidJudgement judgement,
        List<AidCaseQueries.Evidence> evidence,
        List<AidCaseRow> history,
        List<PayingLine> lines,
        boolean mayWork,
        boolean mayDecide) {

    /** A budget line that may pay, and whose it is. */
    record PayingLine(UUID union, BudgetLine line) {}
}
