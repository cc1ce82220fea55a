package org.unionhome.welfare.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.api.HealthChecksApi;
import org.unionhome.api.model.HealthCheckAttendanceDto;
import org.unionhome.api.model.HealthCheckBookingDto;
import org.unionhome.api.model.HealthCheckBookingPageDto;
import org.unionhome.api.model.HealthCheckDto;
import org.unionhome.api.model.HealthCheckPageDto;
import org.unionhome.api.model.HealthCheckSlotsDto;
import org.unionhome.api.model.MyHealthCheckBookingDto;
import org.unionhome.api.model.MyHealthCheckListDto;
import org.unionhome.api.model.NewHealthCheckBookingDto;
import org.unionhome.api.model.NewHealthCheckDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** Health checks over HTTP. */
class HealthChecksResource implements HealthChecksApi {

    private final OpenHealthCheck open;
    private final ChangeHealthCheckSlots change;
    private final CloseHealthCheck close;
    private final BookHealthCheckSlot book;
    private final CancelHealthCheckBooking cancel;
    private final NoteAttendance note;
    private final HealthCheckQueries checks;
    private final HealthCheckMapper mapper;
    private final CurrentRequest request;
    private final Clock clock;

    HealthChecksResource(
            OpenHealthCheck open,
            ChangeHealthCheckSlots change,
            CloseHealthCheck close,
            BookHealthCheckSlot book,
            CancelHealthCheckBooking cancel,
            NoteAttendance note,
            HealthCheckQueries checks,
            HealthCheckMapper mapper,
            CurrentRequest request,
            Clock clock) {
        this.open = open;
        this.change = change;
        this.close = close;
        this.book = book;
        this.cancel = cancel;
        this.note = note;
        this.checks = checks;
        this.mapper = mapper;
        this.request = request;
        this.clock = clock;
    }

    @Override
    @Requires(Permission.WELFARE_READ)
    public HealthCheckPageDto listHealthChecks(Integer limit, String cursor) {
        var page = checks.list(limit, cursor);
        return new HealthCheckPageDto(page.map(mapper::listItem), page.next());
    }

    @Override
    @Requires(Permission.WELFARE_WRITE)
    public HealthCheckDto openHealthCheck(NewHealthCheckDto asked, String idempotencyKey) {
        UUID id = open.run(HealthCheckMapper.wanted(asked));
        request.location("/api/v1/health-checks/" + id);
        return shown(id);
    }

    @Override
    @Requires(Permission.WELFARE_READ)
    public HealthCheckDto getHealthCheck(UUID healthCheckId) {
        return shown(healthCheckId);
    }

    @Override
    @Requires(Permission.WELFARE_WRITE)
    public HealthCheckDto setHealthCheckSlots(
            UUID healthCheckId, String ifMatch, HealthCheckSlotsDto asked, String idempotencyKey) {
        change.run(healthCheckId, ifMatch, HealthCheckMapper.slots(asked.slots()));
        return shown(healthCheckId);
    }

    @Override
    @Requires(Permission.WELFARE_WRITE)
    public HealthCheckDto closeHealthCheck(UUID healthCheckId, String ifMatch, String idempotencyKey) {
        close.run(healthCheckId, ifMatch);
        return shown(healthCheckId);
    }

    @Override
    @Requires(Permission.WELFARE_READ)
    public HealthCheckBookingPageDto listHealthCheckBookings(UUID healthCheckId, Integer limit, String cursor) {
        var check = checks.show(healthCheckId, Permission.WELFARE_READ);
        var page = checks.bookings(check.id(), limit, cursor);
        return new HealthCheckBookingPageDto(mapper.bookings(page.items()), page.next());
    }

    @Override
    @Requires(Permission.WELFARE_WRITE)
    public HealthCheckBookingDto noteHealthCheckAttendance(
            UUID bookingId, String ifMatch, HealthCheckAttendanceDto asked, String idempotencyKey) {
        var booking = note.run(bookingId, ifMatch, asked.came());
        request.version(booking.version());
        return mapper.bookings(List.of(booking)).get(0);
    }

    @Override
    @Requires(Permission.SELF)
    public MyHealthCheckListDto listMyHealthChecks() {
        return new MyHealthCheckListDto(mapper.mine(checks.forMe(LocalDate.now(clock))));
    }

    @Override
    @Requires(Permission.SELF)
    public MyHealthCheckBookingDto bookHealthCheckSlot(NewHealthCheckBookingDto asked, String idempotencyKey) {
        return own(book.run(asked.slotId()));
    }

    @Override
    @Requires(Permission.SELF)
    public MyHealthCheckBookingDto cancelHealthCheckBooking(UUID bookingId, String ifMatch, String idempotencyKey) {
        cancel.run(bookingId, ifMatch);
        return own(bookingId);
    }

    private MyHealthCheckBookingDto own(UUID id) {
        var booking = checks.ownBooking(id);
        request.version(booking.version());
        return HealthCheckMapper.booked(booking);
    }

    private HealthCheckDto shown(UUID id) {
        HealthCheckRow check = checks.show(id, Permission.WELFARE_READ);
        request.version(check.version());
        return mapper.check(check);
    }
}
