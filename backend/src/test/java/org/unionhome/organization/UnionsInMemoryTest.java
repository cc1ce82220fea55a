package org.unionhome.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.World;

/** What this instance knows of a tree that others change. The world writes to the database, as another instance does. */
@QuarkusTest
class UnionsInMemoryTest {

    @Inject
    Unions unions;

    private World world;
    private UUID committee;

    @BeforeEach
    void a_tree_that_is_known_here() {
        world = World.fresh();
        committee = world.union("省直属机关工会工委", world.root());
        assertThat(unions.find(committee)).isPresent();
    }

    @Test
    void a_union_founded_elsewhere_is_found() {
        UUID founded = world.union("机关事务局工会", committee);
        assertThat(unions.find(founded).map(UnionInfo::name)).contains("机关事务局工会");
    }

    @Test
    void a_union_founded_elsewhere_is_below_its_parent_at_once() {
        for (int at = 0; at < 20; at++) {
            UUID founded = world.union("第" + at + "分工会", committee);
            assertThat(unions.subtree(committee)).extracting(UnionInfo::id).contains(founded);
        }
    }
}
