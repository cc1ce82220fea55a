package org.unionhome.dues.internal;

import org.unionhome.kernel.Refusal;

/** What only dues refuse. */
enum DuesProblem implements Refusal {
    WAGE_BASES_OVERLAP(409),
    DUES_BEING_ASSESSED(409),
    DUES_NOT_READY(409),
    DUES_MONTH_LOCKED(409),
    DUES_OPENED_BY_LOCKER(422),
    DUES_NOT_COMMITTED(409),
    DUES_TRIAL_OUTDATED(409),
    DUES_PAID_ALREADY(409),
    DUES_PAYER_KNOWN(409),
    DUES_NOTHING_TO_REFUND(409),
    DUES_MOVED(409),
    DUES_BETWEEN_OTHER_AMOUNT(409),
    DUES_TAKEN_BACK(409),
    DUES_GIVEN_BACK(409),
    DUES_REFUND_NOT_PAID(409),
    DUES_REMINDER_CLOSED(409),
    DUES_CASE_CLOSED(409),
    DUES_CASE_SETTLED(409),
    DUES_CASE_UNPROVEN(422);

    private final int status;

    DuesProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
