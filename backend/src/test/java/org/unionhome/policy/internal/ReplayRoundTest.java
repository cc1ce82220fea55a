package org.unionhome.policy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.Clocks;
import org.unionhome.kernel.Role;
import org.unionhome.kernel.SystemActor;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Every night the latest decisions are asked again; one that answers otherwise leaves a line in the log. */
@QuarkusTest
class ReplayRoundTest {

    private final World world = World.fresh();
    private final UUID union = world.union("市直属机关工会工委", world.root(), ShippedPacks.WENZHOU);
    private final TestMember organizer = world.officer("周组织", Role.ORGANIZER, union);

    @Test
    void what_was_left_alone_answers_the_same_and_what_was_altered_is_found() {
        UUID honest = visited("陈思远");
        UUID altered = visited("林知夏");
        assertThat(round()).isZero();
        World.run(
                "update condolence_visit set decision = replace(decision::text, '280.00', '900.00')::jsonb where id ="
                        + " ?",
                altered);
        assertThat(round()).isOne();
        assertThat(lines(altered)).isOne();
        assertThat(lines(honest)).isZero();
    }

    @Test
    void one_that_can_no_longer_be_read_is_found_and_keeps_none_of_the_others_from_being_asked() {
        UUID broken = visited("陈思远");
        UUID altered = visited("林知夏");
        World.run("update condolence_visit set decision = '{\"sealed\": \"AAAA\"}'::jsonb where id = ?", broken);
        World.run(
                "update condolence_visit set decision = replace(decision::text, '280.00', '900.00')::jsonb where id ="
                        + " ?",
                altered);
        assertThat(round()).isEqualTo(2);
        assertThat(lines(broken)).isOne();
        assertThat(lines(altered)).isOne();
    }

    @Test
    void what_was_taken_back_or_corrected_is_asked_again_as_well() {
        UUID reversed = visited("陈思远");
        World.run(
                """
                update condolence_visit set status = 'REVERSED', reversal_reason = '重复登记', reversed_by = 'x' where id = ?
                """,
                reversed);
        UUID corrected = visited("林知夏");
        World.run(
                """
                insert into condolence_visit_edition (visit_id, edition, root_id, occurred_on, visited_on, visitors, form,
                                                      amount, decision, author, author_name, said_at)
                select id, 1, root_id, occurred_on, visited_on, visitors, form, amount,
                       replace(decision::text, '280.00', '900.00')::jsonb, 'x', 'x', now()
                  from condolence_visit where id = ?
                """,
                corrected);
        assertThat(round()).isOne();
        World.run(
                "update condolence_visit set decision = replace(decision::text, '280.00', '900.00')::jsonb where id ="
                        + " ?",
                reversed);
        assertThat(round()).isEqualTo(2);
        assertThat(lines(reversed)).isOne();
    }

    private int round() {
        var rounds = Arc.container().instance(ReplayRound.class).get();
        return Arc.container()
                .instance(ActingAs.class)
                .get()
                .as(
                        SystemActor.POLICY.within(Set.of(world.root()), Role.AUDITOR),
                        () -> QuarkusTransaction.requiringNew().call(() -> rounds.round(world.root())));
    }

    private static long lines(UUID visit) {
        return World.count(
                "select count(*) from audit_entry where action = 'policy.decision-differs' and subject_id = ?",
                visit.toString());
    }

    private UUID visited(String name) {
        String today = LocalDate.now(Clocks.CHINA).toString();
        var visit = Map.of(
                "memberId",
                world.member(name, union).id(),
                "occasion",
                "BIRTHDAY",
                "occurredOn",
                today,
                "visitedOn",
                today,
                "visitors",
                List.of("周组织"),
                "form",
                "GOODS",
                "amount",
                "280.00");
        return UUID.fromString(Api.sending(organizer, visit)
                .header("Idempotency-Key", Api.freshKey())
                .post("/condolence-visits")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }
}
