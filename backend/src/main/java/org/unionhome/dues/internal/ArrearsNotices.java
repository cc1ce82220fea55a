package org.unionhome.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionhome.kernel.Notices;
import org.unionhome.kernel.Notices.Notice;
import org.unionhome.kernel.Notices.Word;
import org.unionhome.kernel.Permission;
import org.unionhome.membership.OfficeHolders;

/** Tells members that something is not paid, who keeps dues what is to be done, and the committee what waits for it. */
@ApplicationScoped
class ArrearsNotices {

    private final Notices notices;
    private final OfficeHolders offices;

    ArrearsNotices(Notices notices, OfficeHolders offices) {
        this.notices = notices;
        this.offices = offices;
    }

    void told(
            UUID root,
            LocalDate today,
            List<ArrearsSteps.Found> reminders,
            List<ArrearsSteps.Found> talks,
            List<ArrearsSteps.Found> cases) {
        notices.tell(
                reminders.stream().map(ArrearsSteps.Found::id).toList(),
                Notice.of("DUES_UNPAID", "/m/dues", "dues-unpaid:" + today));
        each(Stream.concat(reminders.stream(), talks.stream()).toList(), this::keepers)
                .forEach((holders, number) -> notices.tell(
                        holders,
                        Notice.of(
                                "DUES_REMINDERS_DUE",
                                "/desk/dues/reminders",
                                "dues-reminders:" + root + ":" + today,
                                Word.number(number))));
        each(cases, this::deciders)
                .forEach((holders, number) -> notices.tell(
                        holders,
                        Notice.of(
                                "DUES_CASES_RAISED",
                                "/desk/dues/reminders",
                                "dues-cases:" + root + ":" + today,
                                Word.number(number))));
    }

    /** Each is told once, however many unions are hers. */
    private static Map<List<UUID>, Integer> each(List<ArrearsSteps.Found> found, Function<UUID, List<UUID>> holders) {
        Map<UUID, Integer> numbers =
                found.stream().collect(Collectors.toMap(ArrearsSteps.Found::union, one -> 1, Integer::sum));
        return numbers.entrySet().stream()
                .collect(Collectors.toMap(entry -> holders.apply(entry.getKey()), Map.Entry::getValue, Integer::sum));
    }

    private List<UUID> keepers(UUID union) {
        return offices.nearest(union, Permission.DUES_WRITE);
    }

    /** The nearest of those who decide about memberships and may see dues. */
    private List<UUID> deciders(UUID union) {
        var seeing = offices.workers(union, Permission.DUES_READ).stream()
                .map(OfficeHolders.Worker::person)
                .collect(Collectors.toSet());
        var deciding = offices.workers(union, Permission.MEMBERSHIP_DECIDE).stream()
                .filter(worker -> seeing.contains(worker.person()))
                .toList();
        return deciding.stream()
                .filter(worker -> worker.union().equals(deciding.get(0).union()))
                .map(OfficeHolders.Worker::person)
                .toList();
    }
}
