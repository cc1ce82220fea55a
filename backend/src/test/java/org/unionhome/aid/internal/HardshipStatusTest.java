package org.unionhome.aid.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which steps lead where. */
class HardshipStatusTest {

    @Test
    void theWayToAFileInForceTakesEveryStep() {
        var way = List.of(
                HardshipStep.SUBMIT,
                HardshipStep.FIRST_REVIEW,
                HardshipStep.VISIT,
                HardshipStep.VERIFY,
                HardshipStep.TEST,
                HardshipStep.PUBLISH,
                HardshipStep.APPROVE);
        var status = HardshipStatus.DRAFT;
        for (HardshipStep step : way) {
            assertThat(way.stream()
                            .filter(other -> other != step)
                            .map(status::after)
                            .filter(to -> to.isPresent()))
                    .as("from %s only %s and a repeated test lead on", status, step)
                    .hasSizeLessThanOrEqualTo(status == HardshipStatus.TESTED ? 1 : 0);
            status = status.after(step).orElseThrow();
        }
        assertThat(status).isEqualTo(HardshipStatus.IN_FORCE);
    }

    @Test
    void fromAClosedFileNothingLeadsOnButTheArchive() {
        assertThat(Arrays.stream(HardshipStatus.values())
                        .filter(HardshipStatus::closed)
                        .filter(status -> status != HardshipStatus.EXITED)
                        .flatMap(status -> Arrays.stream(HardshipStep.values()).map(status::after))
                        .filter(to -> to.isPresent()))
                .isEmpty();
        assertThat(HardshipStatus.EXITED.after(HardshipStep.ARCHIVE)).contains(HardshipStatus.ARCHIVED);
    }

    @Test
    void whatIsInForceIsNotWithdrawnAndWhatIsNotDecidedHasNoExit() {
        assertThat(HardshipStatus.IN_FORCE.after(HardshipStep.WITHDRAW)).isEmpty();
        assertThat(HardshipStatus.ON_NOTICE.after(HardshipStep.EXIT)).isEmpty();
        assertThat(HardshipStatus.SUSPENDED.after(HardshipStep.EXIT)).contains(HardshipStatus.EXITED);
        assertThat(HardshipStatus.ON_NOTICE.after(HardshipStep.RETURN)).contains(HardshipStatus.DRAFT);
    }

    @Test
    void anUpheldAppealReviewsARefusedFileAnewAndBringsBackOneThatWasSuspendedOrEnded() {
        assertThat(HardshipStatus.REFUSED.reopened()).contains(HardshipStatus.SUBMITTED);
        assertThat(HardshipStatus.SUSPENDED.reopened()).contains(HardshipStatus.IN_FORCE);
        assertThat(HardshipStatus.EXITED.reopened()).contains(HardshipStatus.IN_FORCE);
        assertThat(HardshipStatus.WITHDRAWN.reopened()).isEmpty();
        assertThat(HardshipStatus.IN_FORCE.reopened()).isEmpty();
    }
}
