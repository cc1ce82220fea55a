package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.unionhome.kernel.Sql;
import org.unionhome.organization.UnionFollower;

/**
 * What membership does when unions are rearranged. Rows are taken in the order of whoever decides about one person:
 * applications, people, transfers, memberships. So she is waited for, or finds the person in her new place.
 */
@ApplicationScoped
class MembersFollow implements UnionFollower {

    private final Sql sql;
    private final GoingOn memberships;
    private final WaitingFollows waiting;
    private final OfficesEnd offices;
    private final Event<AuthorityMoved> authority;

    MembersFollow(
            Sql sql, GoingOn memberships, WaitingFollows waiting, OfficesEnd offices, Event<AuthorityMoved> authority) {
        this.sql = sql;
        this.memberships = memberships;
        this.waiting = waiting;
        this.offices = offices;
        this.authority = authority;
    }

    @Override
    public List<Moved> placed(Collection<UUID> unions, LocalDate day) {
        authority.fire(new AuthorityMoved());
        hold(unions, day);
        waiting.transfers(unions, null, day);
        return memberships.everybody(unions, null, day);
    }

    @Override
    public List<Moved> handedOver(UUID from, UUID into, LocalDate day) {
        authority.fire(new AuthorityMoved());
        List<UUID> unions = List.of(from);
        var moved = new ArrayList<Moved>(waiting.admissions(from, into));
        hold(unions, day);
        moved.addAll(waiting.transfers(unions, into, day));
        moved.addAll(memberships.everybody(unions, into, day));
        moved.addAll(offices.ofUnion(from, day));
        return moved;
    }

    @Override
    public List<Moved> membersMoved(Collection<UUID> persons, UUID from, UUID into, LocalDate day) {
        authority.fire(new AuthorityMoved());
        hold(List.of(from), day);
        List<Moved> came = memberships.chosen(Set.copyOf(persons), from, into, day);
        List<Moved> ended = offices.ofPersons(Set.copyOf(persons), from, day);
        return Stream.concat(came.stream(), ended.stream()).toList();
    }

    private void hold(Collection<UUID> unions, LocalDate day) {
        sql.first("select members_held(?::uuid[], ?::date)", row -> row.getInt(1), unions, day);
    }
}
