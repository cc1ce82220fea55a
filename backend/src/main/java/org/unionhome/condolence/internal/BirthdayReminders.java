package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.WorkingDays;
import org.unionhome.membership.MemberInfo;
import org.unionhome.membership.Members;
import org.unionhome.policy.Occurrence;

/** Whose birthday it is, on which working day to congratulate, and whether it was done: two statements a page. */
@ApplicationScoped
class BirthdayReminders {

    private static final String BIRTHDAY = "BIRTHDAY";
    private static final int LONGEST = 62;
    private final Members members;
    private final EarlierVisits earlierVisits;
    private final WorkingDays workingDays;
    private final Cursors cursors;
    private final Clock clock;

    BirthdayReminders(
            Members members, EarlierVisits earlierVisits, WorkingDays workingDays, Cursors cursors, Clock clock) {
        this.members = members;
        this.earlierVisits = earlierVisits;
        this.workingDays = workingDays;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** @param to first day that no longer counts */
    Slice<Due> page(@Nullable LocalDate from, @Nullable LocalDate to, int limit, @Nullable String cursor) {
        LocalDate begin = from == null ? monday() : from;
        LocalDate end = to == null ? begin.plusDays(7) : to;
        requireWindow(begin, end);
        String list = "condolence-reminders|" + begin + "|" + end;
        var after = seen(cursors.decode(list, cursor));
        var birthdays = members.birthdays(Permission.CONDOLENCE_READ, begin, end, after, limit + 1);
        var persons = birthdays.stream().map(one -> one.member().id()).toList();
        var done = earlierVisits.of(persons, BIRTHDAY);
        var due = birthdays.stream()
                .map(one -> due(one, done.getOrDefault(one.member().id(), List.of())))
                .toList();
        return Slice.of(
                due,
                limit,
                last -> cursors.encode(list, last.day(), last.member().id()));
    }

    private Due due(Members.Birthday birthday, List<Occurrence> earlier) {
        LocalDate day = birthday.day();
        boolean done = earlier.stream().anyMatch(visit -> visit.on().getYear() == day.getYear());
        LocalDate suggested = workingDays.onOrBefore(day);
        return new Due(birthday.member(), day, suggested, workingDays.isProvisional(suggested, day), done);
    }

    private LocalDate monday() {
        return LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Members.@Nullable BirthdaySeen seen(List<String> position) {
        return position.isEmpty()
                ? null
                : new Members.BirthdaySeen(LocalDate.parse(position.get(0)), UUID.fromString(position.get(1)));
    }

    private static void requireWindow(LocalDate from, LocalDate to) {
        if (!to.isAfter(from)) {
            throw Problem.ofFault("?to", "END_BEFORE_START");
        }
        if (ChronoUnit.DAYS.between(from, to) > LONGEST) {
            throw Problem.ofFault("?to", "PERIOD_TOO_LONG", LONGEST);
        }
    }

    /**
     * @param suggestedDay the day itself or the last working day before it
     * @param provisional it may still change, as it lies in a year whose holidays are not announced
     */
    record Due(MemberInfo member, LocalDate day, LocalDate suggestedDay, boolean provisional, boolean done) {}
}
