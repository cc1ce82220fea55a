package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.BookingStatusDto;
import org.unionhome.api.model.HealthCheckBookingDto;
import org.unionhome.api.model.HealthCheckDto;
import org.unionhome.api.model.HealthCheckListItemDto;
import org.unionhome.api.model.HealthCheckSlotDto;
import org.unionhome.api.model.MemberRefDto;
import org.unionhome.api.model.MyHealthCheckBookingDto;
import org.unionhome.api.model.MyHealthCheckDto;
import org.unionhome.api.model.NewHealthCheckDto;
import org.unionhome.api.model.NewHealthCheckSlotDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Folding;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.UnionTree;
import org.unionhome.membership.MemberInfo;
import org.unionhome.membership.Members;
import org.unionhome.policy.Decision;
import org.unionhome.policy.PolicyMapper;

/** Health checks as the contract words them. */
@ApplicationScoped
class HealthCheckMapper {

    private final HealthCheckQueries checks;
    private final StoredDecision decisions;
    private final PolicyMapper policies;
    private final Members members;
    private final UnionTree tree;
    private final Scope scope;
    private final CurrentActor current;
    private final Clock clock;

    HealthCheckMapper(
            HealthCheckQueries checks,
            StoredDecision decisions,
            PolicyMapper policies,
            Members members,
            UnionTree tree,
            Scope scope,
            CurrentActor current,
            Clock clock) {
        this.checks = checks;
        this.decisions = decisions;
        this.policies = policies;
        this.members = members;
        this.tree = tree;
        this.scope = scope;
        this.current = current;
        this.clock = clock;
    }

    static NewHealthCheck wanted(NewHealthCheckDto asked) {
        return new NewHealthCheck(
                asked.unionId(),
                Folding.fold(asked.name()),
                Folding.fold(asked.provider()),
                asked.womenOnly(),
                asked.source(),
                asked.bookFrom(),
                asked.bookTo(),
                slots(asked.slots()));
    }

    static List<NewHealthCheck.Slot> slots(List<NewHealthCheckSlotDto> asked) {
        return asked.stream()
                .map(slot -> new NewHealthCheck.Slot(slot.unionId(), slot.day(), slot.starts(), slot.places()))
                .toList();
    }

    /** The refusal that carries the rule. */
    Problem refusal(Decision decision) {
        return Problem.blocked(policies.decision(decision));
    }

    HealthCheckDto check(HealthCheckRow row) {
        return HealthCheckDto.builder()
                .id(row.id())
                .union(union(row.union()))
                .name(row.name())
                .provider(row.provider())
                .womenOnly(row.womenOnly())
                .source(row.source())
                .bookFrom(row.bookFrom())
                .bookTo(row.bookTo())
                .status(HealthCheckDto.StatusEnum.fromValue(row.status()))
                .places(row.places())
                .taken(row.taken())
                .attended(checks.attended(row.id()))
                .slots(checks.slots(row.id()).stream().map(this::slot).toList())
                .decision(policies.decision(decisions.read(row.decision())))
                .changeable(row.open() && scope.allows(current.get(), Permission.WELFARE_WRITE, row.union()))
                .version(row.version())
                .build();
    }

    HealthCheckListItemDto listItem(HealthCheckRow row) {
        return HealthCheckListItemDto.builder()
                .id(row.id())
                .union(union(row.union()))
                .name(row.name())
                .provider(row.provider())
                .bookFrom(row.bookFrom())
                .bookTo(row.bookTo())
                .status(HealthCheckListItemDto.StatusEnum.fromValue(row.status()))
                .places(row.places())
                .taken(row.taken())
                .build();
    }

    private UnionRefDto union(UUID union) {
        return new UnionRefDto(union, tree.nameOf(union));
    }

    private HealthCheckSlotDto slot(HealthCheckQueries.Slot slot) {
        return HealthCheckSlotDto.builder()
                .id(slot.id())
                .union(union(slot.union()))
                .day(slot.day())
                .starts(slot.starts())
                .places(slot.places())
                .left(slot.places() - slot.taken())
                .build();
    }

    /** With the slots that are for her and the one she booked; two statements, however many rounds. */
    List<MyHealthCheckDto> mine(List<HealthCheckRow> rows) {
        var booked = checks.mine();
        var slots = checks.slots(rows.stream().map(HealthCheckRow::id).toList());
        return rows.stream()
                .map(row -> mine(row, booked.get(row.id()), slots.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private MyHealthCheckDto mine(
            HealthCheckRow row, HealthCheckQueries.@Nullable Booking held, List<HealthCheckQueries.Slot> slots) {
        LocalDate today = LocalDate.now(clock);
        var booking = held == null ? null : booked(held);
        return MyHealthCheckDto.builder()
                .id(row.id())
                .name(row.name())
                .provider(row.provider())
                .union(union(row.union()))
                .bookTo(row.bookTo())
                .bookable(row.booksOn(today) && booking == null)
                .slots(slots.stream()
                        .filter(slot -> current.get().lineage().contains(slot.union()))
                        .filter(slot -> !slot.day().isBefore(today))
                        .map(this::slot)
                        .toList())
                .booking(booking)
                .build();
    }

    static MyHealthCheckBookingDto booked(HealthCheckQueries.Booking booking) {
        return MyHealthCheckBookingDto.builder()
                .id(booking.id())
                .slotId(booking.slot())
                .day(booking.day())
                .starts(booking.starts())
                .status(BookingStatusDto.fromValue(booking.status()))
                .version(booking.version())
                .build();
    }

    /** One statement for the names of all. */
    List<HealthCheckBookingDto> bookings(List<HealthCheckQueries.Booking> rows) {
        Map<UUID, MemberInfo> names = members.findAll(
                rows.stream().map(HealthCheckQueries.Booking::person).toList());
        return rows.stream().map(row -> booking(row, names.get(row.person()))).toList();
    }

    private static HealthCheckBookingDto booking(HealthCheckQueries.Booking row, @Nullable MemberInfo member) {
        return HealthCheckBookingDto.builder()
                .id(row.id())
                .member(new MemberRefDto(
                        row.person(), member == null ? "" : member.name(), member == null ? null : member.memberNo()))
                .day(row.day())
                .starts(row.starts())
                .status(BookingStatusDto.fromValue(row.status()))
                .version(row.version())
                .build();
    }
}
