package org.unionhome.dues;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Digests;
import org.unionhome.kernel.Ids;
import org.unionhome.testing.Api;
import org.unionhome.testing.Eventually;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A rule that changes holds from its day on; what was before comes to the same whenever it is done again. */
@QuarkusTest
class RateChangeTest {

    private final DuesScene scene = new DuesScene();

    @Test
    void a_rate_changed_in_march_leaves_january_and_february_identical() throws IOException {
        TestMember chen = scene.world.member("陈思远", scene.first);
        scene.earns(chen, "2025-01", "5000.00");
        for (String month : new String[] {"2025-01", "2025-02"}) {
            scene.assessed(scene.bureau, month);
        }
        fromMarchOnOnePercent();
        for (String month : new String[] {"2025-01", "2025-02", "2025-03"}) {
            scene.assessed(scene.bureau, month);
        }
        assertThat(scene.owed(chen, "2025-01")).isEqualTo("第一分工会 OWED 25.00");
        assertThat(scene.owed(chen, "2025-02")).isEqualTo("第一分工会 OWED 25.00");
        assertThat(scene.owed(chen, "2025-03")).isEqualTo("第一分工会 OWED 50.00");
        assertThat(World.count("select count(*) from dues_obligation_edition where person_id = ?", chen.id()))
                .isZero();
    }

    /** A pack of the bureau's own, as if it had been put to use in time. */
    private void fromMarchOnOnePercent() throws IOException {
        String code = "DUES-" + scene.world.rootCode();
        String pack = shipped()
                .replace("code: CN-DUES", "code: " + code)
                .replace("everywhere: true\n", "")
                .replace("1978-12-01", "2025-03-01")
                .replace("value: 5/1000", "value: 10/1000")
                .replaceFirst("(?s)  vectors:.*", "");
        World.run(
                "insert into policy_pack (code, version, content_hash, content) values (?, 1, ?, ?)",
                code,
                Digests.sm3(pack.getBytes(StandardCharsets.UTF_8)),
                pack);
        World.run(
                """
                insert into pack_use (code, version, from_day, root_id, union_id, made_by, confirmed_by)
                values (?, 1, '2025-03-01', ?, ?, 'a', 'b')
                """,
                code,
                scene.world.root(),
                scene.bureau);
        World.run(
                """
                insert into pack_adoption (id, root_id, union_id, pack_code, period, adopted_by, confirmed_by)
                values (?, ?, ?, ?, '[2025-03-01,)', 'a', 'b')
                """,
                Ids.next(),
                scene.world.root(),
                scene.bureau,
                code);
        Eventually.within(Duration.ofSeconds(30), () -> "10/1000".equals(rateInMarch()));
    }

    private String rateInMarch() {
        return Api.as(scene.finance)
                .queryParam("unionId", scene.bureau)
                .queryParam("month", "2025-03")
                .get("/dues-rules")
                .then()
                .statusCode(200)
                .extract()
                .path("rate");
    }

    private static String shipped() throws IOException {
        try (var file = RateChangeTest.class.getResourceAsStream("/policy/CN-DUES.yaml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
