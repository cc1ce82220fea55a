package org.unionhome.condolence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.condolence.CareScene;
import org.unionhome.policy.Finding;
import org.unionhome.policy.Verdict;
import org.unionhome.testing.TestDatabase;

/** A decision that was stored can be asked for again, of the version that gave it. */
@QuarkusTest
class DecisionReplayTest {

    private final CareScene scene = new CareScene();
    private final CareScene fujian = new CareScene("FJ-2018");

    @Test
    void the_same_version_gives_the_same_answer_again() throws SQLException {
        String stored = storedDecision(scene.hospital("1000.00"));
        var decisions = Arc.container().instance(StoredDecisions.class).get();
        assertThat(decisions.replay(stored)).isEqualTo(decisions.read(stored));
    }

    @Test
    void a_decision_that_was_tampered_with_does_not() throws SQLException {
        String stored = storedDecision(scene.hospital("999.00"));
        var decisions = Arc.container().instance(StoredDecisions.class).get();
        String tampered = stored.replace("999.00", "5000.00");
        assertThat(tampered).isNotEqualTo(stored);
        assertThat(decisions.replay(tampered).verdict()).isEqualTo(Verdict.BLOCK);
        assertThat(decisions.replay(tampered)).isNotEqualTo(decisions.read(tampered));
    }

    @Test
    void the_relatives_name_is_not_in_it() throws SQLException {
        assertThat(storedDecision(CareScene.with(scene.death("SON"), "relativeName", "陈小明")))
                .doesNotContain("陈小明")
                .contains("relativeIndex");
    }

    @Test
    void whether_there_was_an_operation_is_nowhere_in_it_and_the_answer_is_the_same_again() throws SQLException {
        String operated = storedDecision(fujian, CareScene.with(fujian.hospital("1000.00"), "surgery", true));
        String other = storedDecision(fujian, CareScene.with(fujian.hospital("300.00"), "occurredOn", "2026-01-10"));
        assertThat(operated).doesNotContain("surgery", "1000.00", "CEILING");
        assertThat(other).doesNotContain("surgery", "CEILING");
        var decisions = Arc.container().instance(StoredDecisions.class).get();
        assertThat(decisions.question(operated).surgery()).isTrue();
        assertThat(decisions.replay(operated)).isEqualTo(decisions.read(operated));
        assertThat(decisions.replay(other)).isEqualTo(decisions.read(other));
        assertThat(decisions.withoutHealth(operated).findings())
                .extracting(Finding::code)
                .containsExactly("FINDINGS_WITHHELD");
        assertThat(decisions.withoutHealth(operated).verdict())
                .isEqualTo(decisions.read(operated).verdict());
    }

    private String storedDecision(Map<String, Object> visit) throws SQLException {
        return storedDecision(scene, visit);
    }

    private static String storedDecision(CareScene scene, Map<String, Object> visit) throws SQLException {
        UUID id = UUID.fromString(scene.recorded(visit));
        try (var connection = TestDatabase.asSuperuser();
                var statement =
                        connection.prepareStatement("select decision::text from condolence_visit where id = ?")) {
            statement.setObject(1, id);
            var row = statement.executeQuery();
            row.next();
            return row.getString(1);
        }
    }
}
