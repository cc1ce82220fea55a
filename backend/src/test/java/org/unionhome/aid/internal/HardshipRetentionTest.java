package org.unionhome.aid.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.unionhome.aid.HardshipScene;
import org.unionhome.testing.World;

/** A file is kept ten years after the exit; then what it says about the household goes, and its course stays. */
@QuarkusTest
class HardshipRetentionTest {

    @Inject
    HardshipRetention retention;

    @Test
    void ten_years_after_the_exit_household_documents_and_reasons_are_gone() {
        var scene = new HardshipScene(HardshipScene.BELOW).withStandard("500.00", LocalDate.of(2020, 1, 1));
        String file = scene.inForce(HardshipScene.household("60000.00", "42000.00"));
        scene.decide(scene.chair, file, "EXIT").then().statusCode(201).body("status", equalTo("EXITED"));
        endedDaysAgo(file, 3600);
        retention.removeOld();
        assertThat(count("hardship_file where content is not null and id", file))
                .isOne();
        endedDaysAgo(file, 3700);
        retention.removeOld();
        assertThat(count("hardship_file where content is not null and id", file))
                .isZero();
        assertThat(count("hardship_evidence where file_id", file)).isZero();
        assertThat(count("hardship_step where reason is not null and file_id", file))
                .isZero();
        assertThat(count("hardship_step where file_id", file)).isGreaterThan(5);
    }

    private static void endedDaysAgo(String file, int days) {
        World.run("update hardship_file set closed_at = now() - ? * interval '1 day' where id::text = ?", days, file);
    }

    private static long count(String what, String file) {
        return World.count("select count(*) from " + what + "::text = ?", file);
    }
}
