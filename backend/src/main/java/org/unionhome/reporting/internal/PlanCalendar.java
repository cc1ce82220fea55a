package org.unionhome.reporting.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhome.event.PlanWindows;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Texts;
import org.unionhome.kernel.UnionTree;

/** Holds activities to the windows of the plan items they come from. */
@ApplicationScoped
class PlanCalendar implements PlanWindows {

    private final PlanQueries plans;
    private final UnionTree tree;
    private final Texts texts;
    private final CurrentRequest request;

    PlanCalendar(PlanQueries plans, UnionTree tree, Texts texts, CurrentRequest request) {
        this.plans = plans;
        this.tree = tree;
        this.texts = texts;
        this.request = request;
    }

    @Override
    public void requireFits(UUID planItem, UUID union, LocalDate first, LocalDate last) {
        PlanItems.Item item = plans.item(planItem);
        if (!tree.lineOf(union).contains(item.union())) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        if (item.windows().stream().noneMatch(window -> window.holds(first, last))) {
            throw Problem.of(ProblemCode.OUTSIDE_PLAN_WINDOW, words(item.windows()));
        }
    }

    private String words(List<DateWindow> windows) {
        Locale locale = request.locale();
        return windows.stream()
                .map(window -> texts.get(
                        "reporting",
                        locale,
                        "window",
                        window.from().toString(),
                        window.to().minusDays(1).toString()))
                .collect(Collectors.joining(texts.get("reporting", locale, "windows.between")));
    }
}
