package org.unionhome.integration.internal;

import org.unionhome.kernel.Refusal;

/** What only imports refuse. */
enum IntegrationProblem implements Refusal {
    IMPORT_NOT_READY(409),
    IMPORT_NOT_UNDOABLE(409),
    IMPORT_QUARANTINED(409),
    RELEASED_BY_ANOTHER(422),
    FILE_NOT_TEXT(422);

    private final int status;

    IntegrationProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
