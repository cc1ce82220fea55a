package org.unionhome.condolence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.condolence.internal.AssignmentPolicy.First;
import org.unionhome.membership.OfficeHolders.Worker;

class AssignmentPolicyTest {

    private static final UUID GROUP = UUID.randomUUID();
    private static final UUID BUREAU = UUID.randomUUID();
    private static final Worker LEADER = new Worker(UUID.randomUUID(), "何组长", GROUP);
    private static final Worker OTHER = new Worker(UUID.randomUUID(), "周组织", GROUP);
    private static final Worker ABOVE = new Worker(UUID.randomUUID(), "孙主席", BUREAU);
    private static final List<Worker> OFFICERS = List.of(LEADER, OTHER, ABOVE);

    @Test
    void the_group_leader_is_given_it_however_much_she_has() {
        assertThat(choose(First.GROUP_LEADER, null, List.of(LEADER), Map.of(LEADER.person(), 9)))
                .isEqualTo(new AssignmentPolicy.Given(LEADER, First.GROUP_LEADER));
    }

    @Test
    void without_a_group_leader_the_officer_with_the_fewest_is() {
        assertThat(choose(First.GROUP_LEADER, null, List.of(), Map.of(LEADER.person(), 2, OTHER.person(), 1)))
                .isEqualTo(new AssignmentPolicy.Given(OTHER, First.FEWEST_OPEN));
    }

    @Test
    void a_union_may_ask_whoever_has_the_fewest_first() {
        assertThat(choose(First.FEWEST_OPEN, null, List.of(LEADER), Map.of(LEADER.person(), 1)))
                .isEqualTo(new AssignmentPolicy.Given(OTHER, First.FEWEST_OPEN));
    }

    @Test
    void nobody_is_given_her_own_birthday() {
        assertThat(choose(First.GROUP_LEADER, LEADER.person(), List.of(LEADER), Map.of()))
                .isEqualTo(new AssignmentPolicy.Given(OTHER, First.FEWEST_OPEN));
        assertThat(AssignmentPolicy.choose(
                        First.GROUP_LEADER, LEADER.person(), List.of(LEADER), List.of(LEADER, ABOVE), Map.of()))
                .contains(new AssignmentPolicy.Given(ABOVE, First.FEWEST_OPEN));
    }

    @Test
    void an_officer_above_is_asked_only_where_there_is_none_nearer() {
        assertThat(choose(First.FEWEST_OPEN, null, List.of(), Map.of(LEADER.person(), 5, OTHER.person(), 4)))
                .isEqualTo(new AssignmentPolicy.Given(OTHER, First.FEWEST_OPEN));
        assertThat(AssignmentPolicy.choose(First.FEWEST_OPEN, null, List.of(), List.of(), Map.of()))
                .isEmpty();
    }

    private static AssignmentPolicy.Given choose(
            First first, UUID about, List<Worker> leaders, Map<UUID, Integer> open) {
        return AssignmentPolicy.choose(first, about, leaders, OFFICERS, open).orElseThrow();
    }
}
