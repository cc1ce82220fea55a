package org.unionhome.organization.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unionhome.organization.internal.ReorganizationStep.Kind;

class StepShapePolicyTest {

    private static final UUID OFFICE = new UUID(0, 1);
    private static final UUID BUREAU = new UUID(0, 2);
    private static final UUID BRANCH = new UUID(0, 3);

    @Test
    void a_chain_of_mergers_is_no_contradiction() {
        assertThat(faults(step(Kind.MERGE, BRANCH, OFFICE), step(Kind.MERGE, OFFICE, BUREAU)))
                .isEmpty();
    }

    @Test
    void one_union_is_moved_and_renamed_in_one_act() {
        assertThat(faults(step(Kind.MOVE, BRANCH, BUREAU), named(Kind.RENAME, BRANCH)))
                .isEmpty();
    }

    @Test
    void nothing_is_done_with_a_union_that_has_ended_in_an_earlier_step() {
        assertThat(faults(step(Kind.MERGE, OFFICE, BUREAU), named(Kind.RENAME, OFFICE)))
                .containsExactly("/steps/1/unionId CONTRADICTS_STEP");
        assertThat(faults(step(Kind.DISSOLVE, OFFICE, null), step(Kind.MERGE, BUREAU, OFFICE)))
                .containsExactly("/steps/1/targetId CONTRADICTS_STEP");
    }

    @Test
    void one_union_is_not_moved_twice_nor_renamed_twice() {
        assertThat(faults(step(Kind.MOVE, BRANCH, BUREAU), step(Kind.MOVE, BRANCH, OFFICE)))
                .containsExactly("/steps/1/unionId CONTRADICTS_STEP");
        assertThat(faults(named(Kind.RENAME, BRANCH), named(Kind.RENAME, BRANCH)))
                .containsExactly("/steps/1/unionId CONTRADICTS_STEP");
    }

    @Test
    void each_kind_says_what_it_needs() {
        assertThat(faults(step(Kind.MOVE, BRANCH, null))).containsExactly("/steps/0/targetId REQUIRED");
        assertThat(faults(step(Kind.SPLIT, BRANCH, null)))
                .containsExactly("/steps/0/name REQUIRED", "/steps/0/code REQUIRED");
        assertThat(faults(step(Kind.DISSOLVE, BRANCH, OFFICE))).containsExactly("/steps/0/targetId NOT_APPLICABLE");
    }

    private static List<String> faults(ReorganizationStep... steps) {
        return StepShapePolicy.faults(List.of(steps)).stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }

    private static ReorganizationStep step(Kind kind, UUID union, @Nullable UUID target) {
        return new ReorganizationStep(kind, union, target, null, null, List.of(), List.of());
    }

    private static ReorganizationStep named(Kind kind, UUID union) {
        return new ReorganizationStep(kind, union, null, "新名称", null, List.of(), List.of());
    }
}
