package org.unionhome.event.internal;

import java.util.UUID;
import org.unionhome.api.EventAttendanceApi;
import org.unionhome.api.model.CheckInCodeDto;
import org.unionhome.api.model.CheckInCodesDto;
import org.unionhome.api.model.EventAttendanceDto;
import org.unionhome.api.model.NewAttendanceMarkDto;
import org.unionhome.api.model.NewCheckInDto;
import org.unionhome.api.model.RegistrationDto;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** Checking in and the roll call over HTTP. */
class AttendanceResource implements EventAttendanceApi {

    private final AttendanceQueries attendance;
    private final CheckIn checkIn;
    private final MarkAttendance mark;
    private final CloseRoll close;
    private final EventMapper mapper;

    AttendanceResource(
            AttendanceQueries attendance, CheckIn checkIn, MarkAttendance mark, CloseRoll close, EventMapper mapper) {
        this.attendance = attendance;
        this.checkIn = checkIn;
        this.mark = mark;
        this.close = close;
        this.mapper = mapper;
    }

    @Override
    @Requires(Permission.EVENT_MANAGE)
    public EventAttendanceDto getEventAttendance(UUID eventId) {
        return counted(eventId);
    }

    @Override
    @Requires(Permission.EVENT_MANAGE)
    public CheckInCodesDto listCheckInCodes(UUID eventId) {
        var found = attendance.codes(eventId);
        return new CheckInCodesDto(
                found.now(),
                CheckInPolicy.from(found.event()),
                found.event().endsAt(),
                found.codes().stream()
                        .map(code -> new CheckInCodeDto(CheckInCode.startOf(code.step()), code.text()))
                        .toList());
    }

    @Override
    @Requires(value = Permission.EVENT_JOIN, repeat = Requires.Repeat.BY_NATURE)
    public RegistrationDto checkIn(NewCheckInDto asked, String idempotencyKey) {
        var own = checkIn.run(asked.code());
        return mapper.registration(own.event(), own.place(), null);
    }

    @Override
    @Requires(Permission.EVENT_MANAGE)
    public RegistrationDto markAttendance(UUID registrationId, NewAttendanceMarkDto asked, String idempotencyKey) {
        var state = Presence.State.valueOf(asked.state().toString());
        var own = mark.run(registrationId, state, asked.markedAt());
        return mapper.registration(own.event(), own.place(), null);
    }

    @Override
    @Requires(Permission.EVENT_MANAGE)
    public EventAttendanceDto closeRoll(UUID eventId, String idempotencyKey) {
        close.run(eventId);
        return counted(eventId);
    }

    private EventAttendanceDto counted(UUID event) {
        var counts = attendance.counts(event);
        return EventAttendanceDto.builder()
                .joined(counts.joined())
                .present(counts.present())
                .absent(counts.absent())
                .excused(counts.excused())
                .unmarked(counts.unmarked())
                .walkedIn(counts.walkedIn())
                .from(CheckInPolicy.from(counts.event()))
                .until(counts.event().endsAt())
                .closedAt(counts.event().rollClosedAt())
                .build();
    }
}
