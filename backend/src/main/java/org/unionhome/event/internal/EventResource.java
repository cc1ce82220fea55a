package org.unionhome.event.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.api.EventApi;
import org.unionhome.api.model.CalendarFeedDto;
import org.unionhome.api.model.EventCancellationDto;
import org.unionhome.api.model.EventDto;
import org.unionhome.api.model.EventKindDto;
import org.unionhome.api.model.EventPageDto;
import org.unionhome.api.model.NewCalendarFeedDto;
import org.unionhome.api.model.NewEventDto;
import org.unionhome.api.model.RegistrationDto;
import org.unionhome.api.model.RegistrationPageDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.ListEtags;
import org.unionhome.kernel.OpenToAnyone;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;
import org.unionhome.kernel.ShownEtags;

/** Activities, registrations and calendars over HTTP. */
class EventResource implements EventApi {

    private final EventQueries events;
    private final RegistrationQueries registrations;
    private final EventAudiences audiences;
    private final EventMapper mapper;
    private final EventWrites writes;
    private final JoinEvent join;
    private final LeaveEvent leave;
    private final Calendars calendars;
    private final ShownEtags eventEtags;
    private final ListEtags listEtags;
    private final CurrentRequest request;

    EventResource(
            EventQueries events,
            RegistrationQueries registrations,
            EventAudiences audiences,
            EventMapper mapper,
            EventWrites writes,
            JoinEvent join,
            LeaveEvent leave,
            Calendars calendars,
            ShownEtags eventEtags,
            ListEtags listEtags,
            CurrentRequest request) {
        this.events = events;
        this.registrations = registrations;
        this.audiences = audiences;
        this.mapper = mapper;
        this.writes = writes;
        this.join = join;
        this.leave = leave;
        this.calendars = calendars;
        this.eventEtags = eventEtags;
        this.listEtags = listEtags;
        this.request = request;
    }

    @Override
    @Requires(Permission.EVENT_READ)
    public EventPageDto listEvents(
            LocalDate from,
            LocalDate to,
            EventKindDto kind,
            UUID unionId,
            Boolean managed,
            Integer limit,
            String cursor,
            String ifNoneMatch) {
        var wanted = new EventQueries.Wanted(from, to, kind == null ? null : kind.toString(), unionId, managed);
        var page = events.list(wanted, limit, cursor);
        var meant = audiences.forCaller(page.map(EventQueries.Seen::event));
        return listEtags.tag(new EventPageDto(page.map(seen -> mapper.event(seen, meant)), page.next()));
    }

    @Override
    @Requires(Permission.EVENT_READ)
    public EventDto getEvent(UUID eventId, String ifNoneMatch) {
        return shown(eventId);
    }

    @Override
    @Requires(Permission.EVENT_MANAGE)
    public EventDto createEvent(NewEventDto asked, String idempotencyKey) {
        UUID id = writes.plan(EventMapper.activity(asked));
        request.location("/api/v1/events/" + id);
        return shown(id);
    }

    @Override
    @Requires(Permission.EVENT_MANAGE)
    public EventDto changeEvent(String ifMatch, UUID eventId, NewEventDto asked, String idempotencyKey) {
        writes.change(eventId, ifMatch, EventMapper.activity(asked));
        return shown(eventId);
    }

    @Override
    @Requires(Permission.EVENT_MANAGE)
    public EventDto cancelEvent(UUID eventId, EventCancellationDto asked, String idempotencyKey) {
        writes.cancel(eventId, asked.reason().strip());
        return shown(eventId);
    }

    private EventDto shown(UUID id) {
        var seen = events.show(id);
        var meant = audiences.forCaller(List.of(seen.event()));
        return eventEtags.tag(seen.event().version(), mapper.event(seen, meant));
    }

    @Override
    @Requires(value = Permission.EVENT_JOIN, repeat = Requires.Repeat.BY_NATURE)
    public RegistrationDto joinEvent(UUID eventId, String idempotencyKey) {
        var placed = join.run(eventId);
        request.location("/api/v1/event-registrations/" + placed.place().id());
        return mapper.registration(placed.event(), placed.place(), null);
    }

    @Override
    @Requires(value = Permission.SELF, repeat = Requires.Repeat.BY_NATURE)
    public RegistrationDto leaveEvent(UUID registrationId, String idempotencyKey) {
        leave.run(registrationId);
        var left = registrations.mine(registrationId);
        return mapper.registration(left.event(), left.place(), null);
    }

    @Override
    @Requires(Permission.SELF)
    public RegistrationPageDto listMyRegistrations(String when, Integer limit, String cursor) {
        var page = registrations.mine("PAST".equals(when), limit, cursor);
        return new RegistrationPageDto(
                page.map(own -> mapper.registration(own.event(), own.place(), null)), page.next());
    }

    @Override
    @Requires(Permission.EVENT_MANAGE)
    public RegistrationPageDto listRegistrationsOfEvent(UUID eventId, Integer limit, String cursor) {
        var page = registrations.ofEvent(eventId, limit, cursor);
        return new RegistrationPageDto(
                page.map(one -> mapper.registration(one.event(), one.place(), one.member(), one.initials())),
                page.next());
    }

    @Override
    @Requires(Permission.EVENT_READ)
    public String getEventCalendar(UUID eventId) {
        return calendars.ofEvent(eventId);
    }

    @Override
    @Requires(Permission.SELF)
    public CalendarFeedDto getCalendarFeed() {
        var feed = calendars.state();
        return new CalendarFeedDto(
                feed.isPresent(),
                feed.map(CalendarFeeds.Feed::createdAt).orElse(null),
                feed.map(CalendarFeeds.Feed::lastReadAt).orElse(null));
    }

    @Override
    @Requires(Permission.SELF)
    public NewCalendarFeedDto createCalendarFeed() {
        String address = calendars.subscribe();
        return new NewCalendarFeedDto(
                java.net.URI.create(address), java.net.URI.create(address.replaceFirst("^https?", "webcal")));
    }

    @Override
    @Requires(Permission.SELF)
    public void revokeCalendarFeed() {
        calendars.revoke();
    }

    @Override
    @OpenToAnyone(because = "the token in the address is the key; calendar programs cannot sign in")
    public String readCalendarFeed(String token, String ifNoneMatch) {
        return calendars.byToken(token);
    }
}
