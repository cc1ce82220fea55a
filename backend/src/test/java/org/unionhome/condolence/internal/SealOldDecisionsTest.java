package org.unionhome.condolence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.condolence.CareScene.with;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionhome.condolence.CareScene;
import org.unionhome.kernel.FieldCipher;
import org.unionhome.policy.Decision;
import org.unionhome.testing.Api;
import org.unionhome.testing.World;

/** Decisions from before those that tell of an operation were encrypted: the same before and after, and plain no more. */
@QuarkusTest
class SealOldDecisionsTest {

    private final CareScene fujian = new CareScene("FJ-2018");
    private final StoredDecisions decisions =
            Arc.container().instance(StoredDecisions.class).get();

    @Test
    void an_old_decision_about_an_operation_says_the_same_and_is_plain_no_more() {
        String visit = fujian.recorded(with(fujian.hospital("1000.00"), "surgery", true));
        Decision answered = asOfBefore(visit);
        assertThat(stored(visit)).contains("\"surgery\": true", "CEILING");
        seal();
        assertThat(stored(visit)).doesNotContain("surgery", "1000.00", "CEILING");
        assertThat(decisions.read(stored(visit))).isEqualTo(answered);
        assertThat(decisions.replay(stored(visit))).isEqualTo(answered);
    }

    @Test
    void one_without_an_operation_is_sealed_too_as_its_ceiling_tells_and_others_stay_as_they_are() {
        String without = fujian.recorded(fujian.hospital("300.00"));
        Decision answered = asOfBefore(without);
        var wenzhou = new CareScene();
        String other = wenzhou.recorded(wenzhou.hospital("300.00"));
        World.run("update condolence_visit set seal_due = true where id = ?::uuid", other);
        String plain = stored(other);
        seal();
        assertThat(decisions.isSealed(stored(without))).isTrue();
        assertThat(decisions.read(stored(without))).isEqualTo(answered);
        assertThat(stored(other)).isEqualTo(plain);
        assertThat(World.count("select count(*) from condolence_visit where seal_due"))
                .isZero();
    }

    @Test
    void what_a_visit_said_before_it_was_corrected_is_sealed_as_well_and_every_round_is_noted_once() {
        Map<String, Object> visit = with(fujian.hospital("1000.00"), "surgery", true);
        String id = fujian.recorded(visit);
        corrected(id, with(visit, "amount", "900.00"));
        World.run(
                "update condolence_visit_edition set decision = ?::jsonb, seal_due = true where visit_id = ?::uuid",
                plain(World.text("select decision::text from condolence_visit_edition where visit_id = ?::uuid", id)),
                id);
        long before = noted();
        seal();
        seal();
        assertThat(World.text("select decision::text from condolence_visit_edition where visit_id = ?::uuid", id))
                .doesNotContain("surgery", "CEILING");
        assertThat(noted()).isEqualTo(before + 1);
    }

    @Test
    void one_that_cannot_be_read_holds_nobody_up() {
        var wenzhou = new CareScene();
        String altered = wenzhou.recorded(wenzhou.hospital("300.00"));
        World.run(
                "update condolence_visit set decision = '{\"question\": 5}', seal_due = true where id = ?::uuid",
                altered);
        String visit = fujian.recorded(with(fujian.hospital("1000.00"), "surgery", true));
        asOfBefore(visit);
        seal();
        assertThat(decisions.isSealed(stored(visit))).isTrue();
    }

    @Test
    void whoever_writes_the_visit_back_as_she_read_it_does_not_bring_the_plain_text_back() {
        String visit = fujian.recorded(with(fujian.hospital("1000.00"), "surgery", true));
        String sealed = stored(visit);
        World.run("update condolence_visit set decision = ?::jsonb where id = ?::uuid", plain(sealed), visit);
        assertThat(stored(visit)).isEqualTo(sealed);
    }

    /** Written as it was before such decisions were encrypted. */
    private Decision asOfBefore(String visit) {
        String sealed = stored(visit);
        Decision answered = decisions.read(sealed);
        World.run(
                "update condolence_visit set decision = ?::jsonb, seal_due = true where id = ?::uuid",
                plain(sealed),
                visit);
        return answered;
    }

    private static String plain(String sealed) {
        String kept = sealed.replaceAll("[^:]*: \"|\"}", "");
        return Arc.container()
                .instance(FieldCipher.class)
                .get()
                .decrypt("condolence.decision", Base64.getDecoder().decode(kept));
    }

    private void corrected(String id, Map<String, Object> visit) {
        visit.remove("memberId");
        visit.remove("occasion");
        Api.sending(fujian.organizer(), visit)
                .header("If-Match", "\"0\"")
                .put("/condolence-visits/" + id)
                .then()
                .statusCode(200);
    }

    private static String stored(String visit) {
        return World.text("select decision::text from condolence_visit where id = ?::uuid", visit);
    }

    private static long noted() {
        return World.count("select count(*) from audit_entry where action = 'condolence.decisions-sealed'");
    }

    private static void seal() {
        Arc.container().instance(SealOldDecisions.class).get().all();
    }
}
