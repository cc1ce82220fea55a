package org.unionhome.honor.internal;

import org.unionhome.kernel.Refusal;

/** What only honours refuse. */
enum HonorProblem implements Refusal {
    HONOR_RECORDED(409),
    HONOR_REVOKED(409);

    private final int status;

    HonorProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
