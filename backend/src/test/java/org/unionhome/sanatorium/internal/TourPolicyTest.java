package org.unionhome.sanatorium.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unionhome.sanatorium.internal.TourPolicy.AtLock;
import org.unionhome.sanatorium.internal.TourPolicy.Cancelled;
import org.unionhome.sanatorium.internal.TourPolicy.Cause;
import org.unionhome.sanatorium.internal.TourPolicy.LossBorneBy;

/** Enrolment and cancellation of tours. */
class TourPolicyTest {

    @Test
    void cancels_before_the_lock_place_goes_on_entitlement_intact_refund_complete() {
        assertThat(TourPolicy.cancelled(false, Cause.OWN_WISH, LossBorneBy.NOBODY))
                .isEqualTo(new Cancelled(true, false, true));
    }

    @Test
    void cancels_after_the_group_is_formed_and_bears_the_real_loss_herself() {
        assertThat(TourPolicy.cancelled(true, Cause.OWN_WISH, LossBorneBy.HERSELF))
                .isEqualTo(new Cancelled(false, false, false));
    }

    @Test
    void where_the_unit_bore_the_loss_the_entitlement_counts_as_used_and_illness_with_proof_waives_it() {
        assertThat(TourPolicy.cancelled(true, Cause.OWN_WISH, LossBorneBy.UNIT).countsAsUsed())
                .isTrue();
        assertThat(TourPolicy.cancelled(true, Cause.PROVEN, LossBorneBy.UNIT).countsAsUsed())
                .isFalse();
    }

    @Test
    void a_batch_that_falls_to_5_with_minimum_6_is_not_released() {
        assertThat(TourPolicy.atLock(5, 6)).isEqualTo(AtLock.TOO_FEW);
        assertThat(TourPolicy.atLock(6, 6)).isEqualTo(AtLock.LOCKED);
    }
}
