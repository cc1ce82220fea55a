package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Problem.FieldFault;
import org.unionhome.kernel.UnionTree;
import org.unionhome.membership.SegmentInput;
import org.unionhome.membership.SegmentValue;

/** Whether a rule can be asked; each fault names its place in the tree. */
@ApplicationScoped
class SegmentCheck {

    private static final int DEEPEST = 4;
    private static final int MOST_CONDITIONS = 40;
    /** What decides who is looked at in the first place, and what must not be told by differences. */
    private static final Set<String> ONLY_OUTERMOST = Set.of(StatusFact.FIELD, InterestFact.FIELD);

    private final SegmentBook book;
    private final UnionTree tree;

    SegmentCheck(SegmentBook book, UnionTree tree) {
        this.book = book;
        this.tree = tree;
    }

    /** @throws Problem INVALID_INPUT */
    void require(SegmentNode rule, UUID union) {
        var walk = new Walk(union);
        walk.node(rule, "/rule", 1, true);
        if (walk.conditions > MOST_CONDITIONS) {
            walk.faults.add(new FieldFault("/rule", "TOO_MANY_CONDITIONS", List.of(MOST_CONDITIONS)));
        }
        if (!walk.faults.isEmpty()) {
            throw Problem.ofFaults(walk.faults.subList(0, Math.min(walk.faults.size(), 20)));
        }
    }

    /** One way through the tree. */
    private final class Walk {

        private final UUID union;
        private final List<FieldFault> faults = new ArrayList<>();
        private int conditions;

        private Walk(UUID union) {
            this.union = union;
        }

        private void node(SegmentNode node, String at, int depth, boolean outermost) {
            if (depth > DEEPEST) {
                fault(at, "TOO_NESTED", DEEPEST);
            } else if (node.kind() == SegmentNode.Kind.CONDITION) {
                conditions++;
                condition(node, at, outermost);
            } else {
                branches(node, at, depth, outermost);
            }
        }

        private void branches(SegmentNode node, String at, int depth, boolean outermost) {
            if (node.field() != null || node.operator() != null || node.values() != null) {
                fault(at, "NOT_APPLICABLE");
            }
            int most = node.kind() == SegmentNode.Kind.NOT ? 1 : 20;
            if (node.branches().isEmpty() || node.branches().size() > most) {
                fault(at + "/parts", "SIZE", 1, most);
                return;
            }
            boolean stays = outermost && depth == 1 && node.kind() == SegmentNode.Kind.ALL;
            for (int i = 0; i < node.branches().size(); i++) {
                node(node.branches().get(i), at + "/parts/" + i, depth + 1, stays);
            }
        }

        private void condition(SegmentNode node, String at, boolean outermost) {
            if (node.parts() != null) {
                fault(at + "/parts", "NOT_APPLICABLE");
            }
            var fact = node.field() == null ? null : book.find(node.field()).orElse(null);
            if (fact == null) {
                fault(at + "/field", "REQUIRED");
                return;
            }
            if (!outermost && ONLY_OUTERMOST.contains(fact.field())) {
                fault(at + "/field", "ONLY_OUTERMOST");
            }
            SegmentInput input =
                    node.operator() == null ? null : fact.operators().get(node.operator());
            if (input == null) {
                fault(at + "/operator", node.operator() == null ? "REQUIRED" : "WRONG_TYPE");
                return;
            }
            values(node.given(), input, at + "/values");
        }

        private void values(List<String> given, SegmentInput input, String at) {
            if (given.size() < input.each().size() || given.size() > input.most()) {
                fault(at, "SIZE", input.each().size(), input.most());
                return;
            }
            for (int i = 0; i < given.size(); i++) {
                String wrong = wrong(given.get(i), input.at(i));
                if (wrong != null) {
                    fault(at + "/" + i, wrong);
                }
            }
        }

        private @Nullable String wrong(String given, SegmentValue expected) {
            boolean fits =
                    switch (expected.kind()) {
                        case TEXT -> !given.isBlank();
                        case WORD -> expected.words().contains(given);
                        case NUMBER -> isNumber(given, expected);
                        case DAY -> isDay(given);
                        case UNION -> isId(given);
                    };
            if (fits && expected.kind() == SegmentValue.Kind.UNION) {
                return tree.lineOf(UUID.fromString(given)).contains(union) ? null : "OUTSIDE_UNION";
            }
            return fits ? null : "WRONG_TYPE";
        }

        private void fault(String at, String code, Object... arguments) {
            faults.add(new FieldFault(at, code, List.of(arguments)));
        }
    }

    private static boolean isNumber(String given, SegmentValue expected) {
        return given.matches("0|[1-9][0-9]{0,5}")
                && Integer.parseInt(given) >= expected.least()
                && Integer.parseInt(given) <= expected.most();
    }

    private static boolean isDay(String given) {
        try {
            return given.length() == 10 && LocalDate.parse(given).getYear() >= 1900;
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }

    private static boolean isId(String given) {
        return given.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }
}
