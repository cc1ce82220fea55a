package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.WorkingDays;
import org.unionhome.membership.Members;

/** Members whose birthday comes within as many days as their union wants to know ahead. */
@ApplicationScoped
class DueBirthdays {

    private static final int AT_ONCE = 1000;
    /** As many days as members are asked for at once. */
    private static final int WINDOW = 62;

    private final Members members;
    private final TodoRules rules;
    private final TodoStore store;
    private final WorkingDays workingDays;

    DueBirthdays(Members members, TodoRules rules, TodoStore store, WorkingDays workingDays) {
        this.members = members;
        this.rules = rules;
        this.store = store;
        this.workingDays = workingDays;
    }

    int find(LocalDate today) {
        var inForce = rules.inForce();
        // somebody's next birthday is within a year
        LocalDate end = today.plusDays(Math.min(365, inForce.most(TodoKinds.BIRTHDAY) + 1));
        int fresh = 0;
        for (LocalDate from = today; from.isBefore(end); from = from.plusDays(WINDOW)) {
            LocalDate to = from.plusDays(WINDOW);
            fresh += find(today, from, to.isBefore(end) ? to : end, inForce);
        }
        return fresh;
    }

    private int find(LocalDate today, LocalDate from, LocalDate to, TodoRules.InForce inForce) {
        int fresh = 0;
        Members.BirthdaySeen after = null;
        List<Members.Birthday> page;
        do {
            page = members.birthdays(Permission.CONDOLENCE_RECORD, from, to, after, AT_ONCE);
            for (var birthday : page) {
                var held = inForce.in(birthday.member().union(), TodoKinds.BIRTHDAY);
                boolean near = !birthday.day().isAfter(today.plusDays(held.leadDays()));
                if (held.enabled() && near && found(birthday, today)) {
                    fresh++;
                }
                after = new Members.BirthdaySeen(
                        birthday.day(), birthday.member().id());
            }
        } while (page.size() == AT_ONCE);
        return fresh;
    }

    private boolean found(Members.Birthday birthday, LocalDate today) {
        LocalDate day = birthday.day();
        String happening = String.valueOf(day.getYear());
        return store.found(birthday.member(), TodoKinds.BIRTHDAY, happening, day, workingDays.onOrBefore(day), today);
    }
}
