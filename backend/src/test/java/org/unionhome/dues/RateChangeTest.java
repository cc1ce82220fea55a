package org.unionhome.dues;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Digests;
import org.unionhome.testing.Api;
import org.unionhome.testing.Eventually;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A rule that changes holds from its day on; what was before comes to the same whenever it is done again. */
@QuarkusTest
class RateChangeTest {

    private static final int VERSION = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
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

    /** Another version of the document for the whole country, as if it had been put to use in time. */
    private void fromMarchOnOnePercent() throws IOException {
        String pack = shipped().replace("value: 5/1000", "value: 10/1000").replaceFirst("(?s)  vectors:.*", "");
        World.run(
                "insert into policy_pack (code, version, content_hash, content) values ('CN-DUES', ?, ?, ?)",
                VERSION,
                Digests.sm3(pack.getBytes(StandardCharsets.UTF_8)),
                pack);
        World.run(
                """
                insert into pack_use (code, version, from_day, root_id, union_id, made_by, confirmed_by)
                values ('CN-DUES', ?, '2025-03-01', ?, ?, 'a', 'b')
                """,
                VERSION,
                scene.world.root(),
                scene.bureau);
        Eventually.within(PATIENCE, () -> "10/1000".equals(rateInMarch()));
    }

    /** It rules the whole country, the worlds of other tests too. */
    @AfterEach
    void the_document_is_as_it_was() {
        World.run("delete from pack_use where code = 'CN-DUES' and version = ?", VERSION);
        World.run("delete from policy_pack where code = 'CN-DUES' and version = ?", VERSION);
        Eventually.within(PATIENCE, () -> "5/1000".equals(rateInMarch()));
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
