package org.unionhome.contest.internal;

import org.unionhome.kernel.Refusal;

/** What only contests refuse. */
enum ContestProblem implements Refusal {
    CONTEST_EXISTS(409),
    CONTEST_NOT_OPEN(409),
    CONTEST_NOT_SCORING(409),
    CONTEST_OVER(409),
    CONTEST_ENTRIES_RUN(409),
    CONTEST_EMPTY(409),
    CONTEST_SCORED(409),
    CONTEST_JUDGE_COMPETES(409),
    CONTEST_JUDGE_THERE(409),
    CONTEST_JUDGE_SCORED(409),
    CONTEST_NOT_YOURS_TO_JUDGE(409),
    CONTEST_SHEET_THERE(409),
    CONTEST_SHEETS_MISSING(409),
    CONTEST_CONDITION_UNKNOWN(409),
    CONTEST_TOO_MANY_PRIZES(409),
    CONTEST_SCORER_PUBLISHES(422);

    private final int status;

    ContestProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
