package org.unionhome.policy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.unionhome.aid.AidScene;
import org.unionhome.aid.HardshipScene;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.Clocks;
import org.unionhome.kernel.Role;
import org.unionhome.kernel.Scope.Subtree;
import org.unionhome.kernel.SystemActor;
import org.unionhome.policy.DecisionSource;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Whatever kind a decision is of, all of them are asked again, page after page, and each by itself. */
@QuarkusTest
class EveryKindIsAskedAgainTest {

    private static final LocalDate SINCE = LocalDate.now(Clocks.CHINA).minusDays(30);

    @Inject
    Instance<DecisionSource> sources;

    @Test
    void cases_of_aid_beyond_a_page_are_asked_and_one_that_cannot_be_read_holds_up_none() {
        var scene = new AidScene();
        var cases = new ArrayList<UUID>();
        for (String name : List.of("陈思远", "林知夏", "何苗")) {
            TestMember member = scene.funds.world.member(name, scene.funds.bureau);
            cases.add(UUID.fromString(scene.worked(member, AidScene.living("900.00"))));
        }
        World.run("update aid_case set asked = '\\x00'::bytea where id = ?", cases.get(1));
        World.run("update aid_case set status = 'WITHDRAWN' where id = ?", cases.get(0));
        assertThat(asked(scene.funds.world.root(), "aid-case")).containsExactlyInAnyOrderElementsOf(cases);
        assertThat(differing(scene.funds.world.root())).isEqualTo(1);
    }

    @Test
    void of_a_file_every_judgement_is_asked_and_an_unreadable_one_is_found() {
        var scene = new HardshipScene(HardshipScene.BELOW).withStandard("500.00", LocalDate.of(2020, 1, 1));
        UUID file = UUID.fromString(scene.inForce(HardshipScene.household("60000.00", "42000.00")));
        assertThat(asked(scene.world.root(), "hardship-file")).contains(file);
        assertThat(differing(scene.world.root())).isZero();
        World.run("update hardship_approval set judgement = '\\x00'::bytea where file_id = ?", file);
        assertThat(differing(scene.world.root())).isPositive();
    }

    @Test
    void every_kind_goes_on_after_a_page() {
        UUID root = World.fresh().root();
        for (DecisionSource source : sources) {
            assertThat(within(root, () -> source.everything(new Subtree(root, 1), SINCE, new UUID(-1, -1), 1)))
                    .isEmpty();
        }
    }

    private static List<UUID> asked(UUID root, String record) {
        var found = new ArrayList<UUID>();
        within(root, () -> {
            Arc.container().instance(KeptDecisions.class).get().each(root, SINCE, 1, one -> {
                if (one.source().record().equals(record)) {
                    found.add(one.kept().id());
                }
            });
            return true;
        });
        return found.stream().distinct().toList();
    }

    private static int differing(UUID root) {
        var rounds = Arc.container().instance(ReplayRound.class).get();
        return within(root, () -> rounds.round(root));
    }

    private static <T> T within(UUID root, Supplier<T> work) {
        return Arc.container()
                .instance(ActingAs.class)
                .get()
                .as(SystemActor.POLICY.within(Set.of(root), Role.AUDITOR), () -> QuarkusTransaction.requiringNew()
                        .call(work::get));
    }
}
