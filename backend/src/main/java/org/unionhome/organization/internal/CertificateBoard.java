package org.unionhome.organization.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;
import org.unionhome.organization.ChairChanges;
import org.unionhome.organization.UnionInfo;
import org.unionhome.organization.Unions;

/** Which certificates of a subtree run out or have to be changed. Three statements, whatever its size. */
@ApplicationScoped
class CertificateBoard {

    private static final String LATEST =
            """
            select distinct on (union_id) union_id, number, lower(valid) as since, upper(valid) as until,
                   changes_reported_on
              from union_certificate
             where union_id = any (?::uuid[])
             order by union_id, valid desc
            """;
    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Unions unions;
    private final UnionHistory history;
    private final ChairChanges chairs;
    private final Cursors cursors;
    private final Clock clock;

    CertificateBoard(
            Sql sql,
            CurrentActor current,
            Scope scope,
            Unions unions,
            UnionHistory history,
            ChairChanges chairs,
            Cursors cursors,
            Clock clock) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.unions = unions;
        this.history = history;
        this.chairs = chairs;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** What is due in the union and below it within so many days, the most urgent first. */
    Slice<Line> due(UUID union, int days, int limit, @Nullable String cursor) {
        scope.require(current.get(), Permission.UNION_READ, union);
        LocalDate today = LocalDate.now(clock);
        String list = "certificate-board|" + union + "|" + days + "|" + today;
        long skip = cursors.decode(list, cursor).stream()
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
        List<Line> page = lines(union, today).stream()
                .filter(line -> !line.due().isAfter(today.plusDays(days)))
                .sorted(Comparator.comparing(Line::due)
                        .thenComparing(line -> line.held().union()))
                .skip(skip)
                .limit(limit + 1L)
                .toList();
        return Slice.of(page, limit, last -> cursors.encode(list, skip + limit));
    }

    private List<Line> lines(UUID union, LocalDate today) {
        List<UUID> asked = unions.subtree(union).stream().map(UnionInfo::id).toList();
        List<Held> held = sql.list(
                LATEST,
                row -> new Held(
                        Sql.id(row, "union_id"),
                        row.getString("number"),
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class),
                        Sql.date(row, "changes_reported_on")),
                asked);
        List<UUID> holders = held.stream().map(Held::union).toList();
        var chair = chairs.lastChangesOfChair(holders);
        var name = history.lastChangesOfName(holders);
        return held.stream()
                .map(one -> new Line(
                        one,
                        CertificatePolicy.alarms(
                                one.from(),
                                one.until(),
                                false,
                                one.reportedOn(),
                                Optional.ofNullable(chair.get(one.union())),
                                Optional.ofNullable(name.get(one.union())),
                                today)))
                .toList();
    }

    /** @param until first day on which it is no longer valid */
    record Held(UUID union, String number, LocalDate from, LocalDate until, @Nullable LocalDate reportedOn) {}

    /** The newest certificate of a union and what is due. */
    record Line(Held held, List<CertificatePolicy.Alarm> alarms) {

        /** The nearest day for anything of it; without an alarm that of the renewal. */
        LocalDate due() {
            return alarms.stream()
                    .map(CertificatePolicy.Alarm::due)
                    .min(Comparator.naturalOrder())
                    .orElse(held.until().minusDays(1));
        }
    }
}
