package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.WorkingDays;
import org.unionhome.membership.Members;

/** Members who reach the age of retirement within as many days as their union wants to know ahead. */
@ApplicationScoped
class DueRetirements {

    private static final int AT_ONCE = 1000;
    private final Members members;
    private final TodoRules rules;
    private final TodoStore store;
    private final WorkingDays workingDays;

    DueRetirements(Members members, TodoRules rules, TodoStore store, WorkingDays workingDays) {
        this.members = members;
        this.rules = rules;
        this.store = store;
        this.workingDays = workingDays;
    }

    int find(LocalDate today) {
        return find(today, Members.Sex.MALE, rules.retirement("MALE"))
                + find(today, Members.Sex.FEMALE, rules.retirement("FEMALE_CADRE"));
    }

    private int find(LocalDate today, Members.Sex sex, RetirementRule law) {
        var inForce = rules.inForce();
        LocalDate end = today.plusDays(inForce.most(TodoKinds.RETIREMENT) + 1L);
        return law.retiring(today, end)
                .map(born -> find(born, sex, law, today, inForce))
                .orElse(0);
    }

    private int find(
            RetirementRule.Born born, Members.Sex sex, RetirementRule law, LocalDate today, TodoRules.InForce inForce) {
        int fresh = 0;
        Members.BirthdaySeen after = null;
        List<Members.Birthday> page;
        do {
            page = members.born(Permission.CONDOLENCE_RECORD, sex, born.from(), born.to(), after, AT_ONCE);
            for (var one : page) {
                var held = inForce.in(one.member().union(), TodoKinds.RETIREMENT);
                LocalDate day = law.retiresOn(one.day());
                boolean near = !day.isAfter(today.plusDays(held.leadDays()));
                boolean due = held.enabled() && near;
                if (due
                        && store.found(
                                one.member(), TodoKinds.RETIREMENT, "ONCE", day, workingDays.onOrBefore(day), today)) {
                    fresh++;
                }
                after = new Members.BirthdaySeen(one.day(), one.member().id());
            }
        } while (page.size() == AT_ONCE);
        return fresh;
    }
}
