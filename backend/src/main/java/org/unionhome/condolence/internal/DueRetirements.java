package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.WorkingDays;
import org.unionhome.membership.Members;
import org.unionhome.membership.Members.Born;

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
        var morning = new Morning(rules.retirementLaw(), rules.inForce(), today);
        return find(Members.Sex.MALE, morning.law.men(), morning)
                + find(Members.Sex.FEMALE, morning.law.cadreWomen(), morning)
                + find(Members.Sex.FEMALE, morning.law.workerWomen(), morning);
    }

    private int find(Members.Sex sex, RetirementRule rule, Morning morning) {
        LocalDate end = morning.today.plusDays(morning.inForce.most(TodoKinds.RETIREMENT) + 1L);
        return rule.retiring(morning.today, end)
                .map(born -> find(sex, rule, born, morning))
                .orElse(0);
    }

    private int find(Members.Sex sex, RetirementRule rule, RetirementRule.Born born, Morning morning) {
        int fresh = 0;
        Members.BirthdaySeen after = null;
        List<Born> page;
        do {
            page = members.born(Permission.CONDOLENCE_RECORD, sex, born.from(), born.to(), after, AT_ONCE);
            for (var one : page) {
                if (morning.law.ruleOf(one).equals(rule) && morning.isNear(one) && isNew(one, morning)) {
                    fresh++;
                }
                after = new Members.BirthdaySeen(one.day(), one.member().id());
            }
        } while (page.size() == AT_ONCE);
        return fresh;
    }

    private boolean isNew(Born one, Morning morning) {
        LocalDate day = morning.law.retiresOn(one);
        return store.retires(
                one.member(), day, workingDays.onOrBefore(day), morning.law.ifWorkerOn(one), morning.today);
    }

    private record Morning(RetirementLaw law, TodoRules.InForce inForce, LocalDate today) {

        boolean isNear(Born one) {
            var held = inForce.in(one.member().union(), TodoKinds.RETIREMENT);
            LocalDate day = law.retiresOn(one);
            return held.enabled() && !day.isAfter(today.plusDays(held.leadDays()));
        }
    }
}
