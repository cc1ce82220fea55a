package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;

/** What the rosters of the years say together: counted from the pairings themselves, with one statement. */
@ApplicationScoped
class PairingRosters {

    private static final String YEARS =
            """
            with paired as (
                select p.id, p.person_id, p.beneficiary_index, y.year
                  from aid_pairing p
                  cross join lateral generate_series(extract(year from lower(p.period))::int,
                      least(extract(year from upper(p.period) - 1)::int, ?)) as y(year)
                 where %s and (?::text is null or p.kind = ?)),
            member as (select distinct year, person_id from paired)
            select p.year, count(*) as pairings, count(distinct p.person_id) as volunteers,
                   count(distinct p.beneficiary_index) as beneficiaries,
                   (select count(*) from paired q join aid_pairing_contact c on c.pairing_id = q.id
                     where q.year = p.year and extract(year from c.on_day) = p.year) as contacts,
                   (select count(*) from member m
                     where m.year = p.year
                       and not exists (select 1 from member b where b.year = p.year - 1
                                                                and b.person_id = m.person_id)) as joined,
                   (select count(*) from member b
                     where b.year = p.year - 1
                       and not exists (select 1 from member m where m.year = p.year
                                                                and m.person_id = b.person_id)) as gone
              from paired p
             group by p.year
             order by p.year
            """;
    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Clock clock;

    PairingRosters(Sql sql, CurrentActor current, Scope scope, Clock clock) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.clock = clock;
    }

    /** The years up to the present one in which there were pairings, the latest first. */
    List<PairingYear> of(@Nullable UUID union, @Nullable String kind) {
        var subtrees = scope.subtrees(current.get(), Permission.AID_READ, union);
        if (subtrees.isEmpty()) {
            return List.of();
        }
        var values = new ArrayList<@Nullable Object>();
        values.add(LocalDate.now(clock).getYear());
        subtrees.forEach(subtree -> values.add(subtree.top()));
        values.add(kind);
        values.add(kind);
        var counted = sql.list(
                YEARS.formatted(PairingQueries.whose(subtrees)),
                row -> new PairingYear(
                        row.getInt("year"),
                        row.getInt("pairings"),
                        row.getInt("volunteers"),
                        row.getInt("beneficiaries"),
                        row.getInt("contacts"),
                        row.getInt("joined"),
                        row.getInt("gone"),
                        1),
                values.toArray());
        return PairingYear.inARow(counted);
    }
}
