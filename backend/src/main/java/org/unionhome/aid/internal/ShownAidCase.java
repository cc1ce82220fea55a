package org.unionhome.aid.internal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.funds.PayingLine;

/**
 * A case with everything that a decision needs on one screen.
 *
 * @param judgement what the rules say now; once decided, what they said then
 * @param decides the union that decides where it stands
 * @param mayPassOn the reader may pass it on upwards
 * @param passesOnFirst it is too large to be decided where it lies
 * @param standing absent without a file in force that lies in the reader's scope
 */
record ShownAidCase(
        AidCaseRow row,
        AidJudgement judgement,
        @Nullable Standing standing,
        List<AidCaseQueries.Evidence> evidence,
        List<AidCaseRow> history,
        List<PayingLine> lines,
        boolean mayWork,
        boolean mayDecide,
        UUID decides,
        boolean mayPassOn,
        boolean passesOnFirst) {

    /** The household's file with its name of the category, and the notice it was approved on. */
    record Standing(HardshipStanding file, String category, PublicNotices.@Nullable State notice) {}
}
