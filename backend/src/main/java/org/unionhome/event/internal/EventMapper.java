package org.unionhome.event.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.AttendanceDto;
import org.unionhome.api.model.AttendanceStateDto;
import org.unionhome.api.model.EventAccessDto;
import org.unionhome.api.model.EventAudienceDto;
import org.unionhome.api.model.EventDto;
import org.unionhome.api.model.EventKindDto;
import org.unionhome.api.model.EventStatusDto;
import org.unionhome.api.model.EventSummaryDto;
import org.unionhome.api.model.MemberRefDto;
import org.unionhome.api.model.MyPlaceDto;
import org.unionhome.api.model.NewEventDto;
import org.unionhome.api.model.RegistrationDto;
import org.unionhome.api.model.RegistrationStatusDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.event.Activity;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.UnionTree;
import org.unionhome.membership.Audiences;
import org.unionhome.membership.Audiences.Audience;
import org.unionhome.membership.MemberInfo;

/** Activities and registrations as the contract words them, as the caller sees them now. */
@ApplicationScoped
class EventMapper {

    private final UnionTree tree;
    private final EventReach reach;
    private final AccessWords words;
    private final Audiences audiences;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final Clock clock;

    EventMapper(
            UnionTree tree,
            EventReach reach,
            AccessWords words,
            Audiences audiences,
            CurrentActor current,
            CurrentRequest request,
            Clock clock) {
        this.tree = tree;
        this.reach = reach;
        this.words = words;
        this.audiences = audiences;
        this.current = current;
        this.request = request;
        this.clock = clock;
    }

    /** @param meant which activities are for the caller */
    EventDto event(EventQueries.Seen seen, Predicate<EventRow> meant) {
        EventRow event = seen.event();
        return EventDto.builder()
                .id(event.id())
                .union(new UnionRefDto(event.union(), tree.nameOf(event.union())))
                .title(event.title())
                .kind(EventKindDto.fromValue(event.kind()))
                .summary(event.summary())
                .place(event.place())
                .startsAt(event.startsAt())
                .endsAt(event.endsAt())
                .registrationOpensAt(event.opensAt())
                .registrationClosesAt(event.closesAt())
                .capacity(event.capacity())
                .placesLeft(event.placesLeft())
                .waiting(event.waiting())
                .waitingList(event.waitingList())
                .walkIns(event.walkIns())
                .status(EventStatusDto.fromValue(event.status().name()))
                .cancellationReason(event.cancellationReason())
                .planItemId(event.planItem())
                .audience(audience(event.audience()))
                .access(access(seen, meant.test(event)))
                .mine(mine(seen.mine()))
                .manageable(reach.organises(event.union()))
                .version(event.version())
                .updatedAt(event.updatedAt())
                .build();
    }

    private @Nullable EventAudienceDto audience(@Nullable Audience audience) {
        return audience == null
                ? null
                : new EventAudienceDto(
                        audience.segment(), audience.name(), audiences.sentence(audience, request.locale()));
    }

    private EventAccessDto access(EventQueries.Seen seen, boolean meant) {
        var actor = current.get();
        var caller = new JoiningPolicy.Caller(
                actor.home() != null,
                actor.lineage().contains(seen.event().union()),
                meant,
                seen.mine() == null ? null : seen.mine().status());
        var verdict = JoiningPolicy.judge(seen.event(), caller, Instant.now(clock));
        return new EventAccessDto(
                verdict.open(),
                EventAccessDto.CodeEnum.fromValue(verdict.name()),
                words.reason(seen.event(), verdict, request.locale()));
    }

    private static @Nullable MyPlaceDto mine(@Nullable Place place) {
        return place == null ? null : new MyPlaceDto(place.id(), status(place), place.position(), state(place));
    }

    RegistrationDto registration(EventRow event, Place place, @Nullable MemberInfo member) {
        return registration(event, place, member, null);
    }

    /** @param initials of her name's reading, for who looks for her */
    RegistrationDto registration(EventRow event, Place place, @Nullable MemberInfo member, @Nullable String initials) {
        return RegistrationDto.builder()
                .id(place.id())
                .event(summary(event))
                .member(member == null ? null : new MemberRefDto(member.id(), member.name(), member.memberNo()))
                .status(status(place))
                .position(place.position())
                .registeredAt(place.registeredAt())
                .cancelledAt(place.cancelledAt())
                .attendance(attendance(place.presence()))
                .walkIn(place.walkIn())
                .initials(initials)
                .version(place.version())
                .build();
    }

    private static @Nullable AttendanceStateDto state(Place place) {
        return place.presence() == null
                ? null
                : AttendanceStateDto.fromValue(place.presence().state().name());
    }

    private static @Nullable AttendanceDto attendance(@Nullable Presence presence) {
        return presence == null
                ? null
                : new AttendanceDto(
                        AttendanceStateDto.fromValue(presence.state().name()),
                        AttendanceDto.WayEnum.fromValue(presence.way().name()),
                        presence.at(),
                        presence.notedAt());
    }

    private static EventSummaryDto summary(EventRow event) {
        return new EventSummaryDto(
                event.id(),
                event.title(),
                EventKindDto.fromValue(event.kind()),
                event.place(),
                event.startsAt(),
                event.endsAt(),
                EventStatusDto.fromValue(event.status().name()));
    }

    private static RegistrationStatusDto status(Place place) {
        return RegistrationStatusDto.fromValue(place.status().name());
    }

    static Activity activity(NewEventDto asked) {
        return new Activity(
                asked.unionId(),
                asked.title().strip(),
                asked.kind().toString(),
                asked.summary(),
                asked.place(),
                asked.startsAt(),
                asked.endsAt(),
                asked.registrationOpensAt(),
                asked.registrationClosesAt(),
                asked.capacity(),
                asked.waitingList(),
                Boolean.TRUE.equals(asked.walkIns()),
                asked.status() == NewEventDto.StatusEnum.PUBLISHED,
                asked.planItemId(),
                asked.segmentId());
    }
}
