package org.unionhome.organization.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Problem.FieldFault;

/** What each kind of step has to say, and what it has nothing to say about. */
final class StepShapePolicy {

    private StepShapePolicy() {}

    static List<FieldFault> faults(List<ReorganizationStep> steps) {
        var faults = new ArrayList<FieldFault>();
        for (int at = 0; at < steps.size(); at++) {
            judge(steps.get(at), "/steps/" + at, faults);
            contradictions(steps, at, faults);
        }
        return faults;
    }

    /** With an earlier step: the same done twice to one union, or anything with one that has ended by then. */
    private static void contradictions(List<ReorganizationStep> steps, int at, List<FieldFault> faults) {
        ReorganizationStep step = steps.get(at);
        for (int before = 0; before < at; before++) {
            ReorganizationStep earlier = steps.get(before);
            boolean ended = earlier.kind() == ReorganizationStep.Kind.MERGE
                    || earlier.kind() == ReorganizationStep.Kind.DISSOLVE;
            boolean twice = earlier.kind() == step.kind() && step.kind() != ReorganizationStep.Kind.SPLIT;
            if (earlier.union().equals(step.union()) && (ended || twice)) {
                faults.add(new FieldFault("/steps/" + at + "/unionId", "CONTRADICTS_STEP", List.of(before + 1)));
            }
            if (ended && earlier.union().equals(step.target())) {
                faults.add(new FieldFault("/steps/" + at + "/targetId", "CONTRADICTS_STEP", List.of(before + 1)));
            }
        }
    }

    private static void judge(ReorganizationStep step, String pointer, List<FieldFault> faults) {
        boolean target = step.kind() == ReorganizationStep.Kind.MOVE || step.kind() == ReorganizationStep.Kind.MERGE;
        boolean split = step.kind() == ReorganizationStep.Kind.SPLIT;
        boolean named = split || step.kind() == ReorganizationStep.Kind.RENAME;
        judge(pointer + "/targetId", step.target(), target, faults);
        judge(pointer + "/name", step.name(), named, faults);
        judge(pointer + "/code", step.code(), split, faults);
        judge(pointer + "/childIds", step.children().isEmpty() ? null : step.children(), split, false, faults);
        judge(pointer + "/memberIds", step.members().isEmpty() ? null : step.members(), split, false, faults);
    }

    private static void judge(String pointer, @Nullable Object value, boolean wanted, List<FieldFault> faults) {
        judge(pointer, value, wanted, wanted, faults);
    }

    private static void judge(
            String pointer, @Nullable Object value, boolean welcome, boolean needed, List<FieldFault> faults) {
        if (value == null && needed) {
            faults.add(new FieldFault(pointer, "REQUIRED", List.of()));
        } else if (value != null && !welcome) {
            faults.add(new FieldFault(pointer, "NOT_APPLICABLE", List.of()));
        }
    }
}
