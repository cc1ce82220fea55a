package org.unionhome.condolence.internal;

import org.unionhome.kernel.Refusal;

/** What only condolence refuses. */
enum CondolenceProblem implements Refusal {
    TODO_DONE(409),
    TODO_OPEN(409),
    TOO_MANY_PHOTOS(409),
    TOO_MANY_VOICE_NOTES(409),
    NOTHING_TO_RECEIVE(409),
    RECEIPT_OUTDATED(409),
    ALREADY_RECEIVED(409),
    SETTLEMENT_STATE(409),
    NOTHING_TO_SETTLE(409),
    VISIT_SETTLED(409),
    SETTLEMENT_BY_ANOTHER(422),
    RECEIPT_CODE_WRONG(422);

    private final int status;

    CondolenceProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
