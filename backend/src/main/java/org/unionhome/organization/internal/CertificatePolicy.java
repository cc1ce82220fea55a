package org.unionhome.organization.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a legal-person certificate asks of its union: to be renewed within the 30 days before it ends, and to be told of
 * a new chair or name within 30 days (总工办发〔2020〕20号).
 */
final class CertificatePolicy {

    private static final int RENEWAL_DAYS = 30;
    private static final int REPORT_DAYS = 30;

    private CertificatePolicy() {}

    /**
     * What is due on a day.
     *
     * @param until first day on which the certificate no longer holds
     * @param renewed another certificate follows it
     * @param reportedOn changes up to this day were reported
     */
    static List<Alarm> alarms(
            LocalDate from,
            LocalDate until,
            boolean renewed,
            @Nullable LocalDate reportedOn,
            Optional<LocalDate> chairChanged,
            Optional<LocalDate> nameChanged,
            LocalDate today) {
        var alarms = new ArrayList<Alarm>();
        if (renewed) {
            return alarms;
        }
        if (!today.isBefore(until)) {
            alarms.add(new Alarm("EXPIRED", null, until.minusDays(1), true));
            return alarms;
        }
        if (!today.isBefore(until.minusDays(RENEWAL_DAYS))) {
            alarms.add(new Alarm("RENEWAL", null, until.minusDays(1), false));
        }
        LocalDate known = reportedOn == null || reportedOn.isBefore(from) ? from : reportedOn;
        report("CHAIR_CHANGED", chairChanged, known, today).ifPresent(alarms::add);
        report("NAME_CHANGED", nameChanged, known, today).ifPresent(alarms::add);
        return alarms;
    }

    private static Optional<Alarm> report(String code, Optional<LocalDate> change, LocalDate known, LocalDate today) {
        return change.filter(day -> day.isAfter(known) && !day.isAfter(today)).map(day -> {
            LocalDate due = day.plusDays(REPORT_DAYS);
            return new Alarm(code, day, due, today.isAfter(due));
        });
    }

    /**
     * Something due.
     *
     * @param since day of the change that has to be reported
     * @param due last day for it
     */
    record Alarm(String code, @Nullable LocalDate since, LocalDate due, boolean overdue) {}
}
