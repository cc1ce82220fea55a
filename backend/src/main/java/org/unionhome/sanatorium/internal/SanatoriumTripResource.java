package org.unionhome.sanatorium.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.SanatoriumTripApi;
import org.unionhome.api.model.MySanatoriumDto;
import org.unionhome.api.model.NewSanatoriumTripDto;
import org.unionhome.api.model.SanatoriumReversalDto;
import org.unionhome.api.model.SanatoriumTripDto;
import org.unionhome.api.model.SanatoriumTripPageDto;
import org.unionhome.api.model.SanatoriumUptakeDto;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Folding;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Requires;
import org.unionhome.kernel.Scope;
import org.unionhome.membership.Members;

/** Entitlements, tours and uptake over HTTP. */
class SanatoriumTripResource implements SanatoriumTripApi {

    private final RecordTrip record;
    private final ReverseCompletion reverse;
    private final Entitlements entitlements;
    private final TripQueries trips;
    private final ProgramQueries programs;
    private final TripMapper mapper;
    private final SanatoriumMapper programMapper;
    private final Members members;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final Clock clock;

    SanatoriumTripResource(
            RecordTrip record,
            ReverseCompletion reverse,
            Entitlements entitlements,
            TripQueries trips,
            ProgramQueries programs,
            TripMapper mapper,
            SanatoriumMapper programMapper,
            Members members,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            Clock clock) {
        this.record = record;
        this.reverse = reverse;
        this.entitlements = entitlements;
        this.trips = trips;
        this.programs = programs;
        this.mapper = mapper;
        this.programMapper = programMapper;
        this.members = members;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.clock = clock;
    }

    @Override
    @Requires(Permission.SELF)
    public MySanatoriumDto getMySanatorium() {
        UUID person = current.get().person();
        if (person == null) {
            throw Problem.of(ProblemCode.NO_MEMBERSHIP);
        }
        LocalDate today = LocalDate.now(clock);
        return of(person, today, programs.forMe(today.getYear()));
    }

    @Override
    @Requires(Permission.SANATORIUM_READ)
    public MySanatoriumDto getMemberSanatorium(UUID memberId, LocalDate day) {
        members.require(memberId, Permission.SANATORIUM_READ);
        return of(memberId, orToday(day), List.of());
    }

    private LocalDate orToday(@Nullable LocalDate day) {
        return day == null ? LocalDate.now(clock) : day;
    }

    private MySanatoriumDto of(UUID person, LocalDate day, List<ProgramRow> offered) {
        return MySanatoriumDto.builder()
                .entitlement(
                        entitlements.of(person, day).map(mapper::entitlement).orElse(null))
                .trips(mapper.trips(trips.of(person)))
                .programs(offered.stream().map(programMapper::listItem).toList())
                .build();
    }

    @Override
    @Requires(Permission.SANATORIUM_READ)
    public SanatoriumTripPageDto listSanatoriumTrips(Integer year, UUID unionId, Integer limit, String cursor) {
        var page = trips.list(unionId, year, limit, cursor);
        return new SanatoriumTripPageDto(mapper.trips(page.items()), page.next());
    }

    @Override
    @Requires(Permission.SANATORIUM_WRITE)
    public SanatoriumTripDto recordSanatoriumTrip(String idempotencyKey, NewSanatoriumTripDto asked) {
        return shown(record.run(TripMapper.trip(asked)));
    }

    @Override
    @Requires(Permission.SANATORIUM_WRITE)
    public SanatoriumTripDto reverseSanatoriumCompletion(
            UUID completionId, String ifMatch, String idempotencyKey, SanatoriumReversalDto asked) {
        return shown(reverse.run(completionId, ifMatch, Folding.fold(asked.reason())));
    }

    @Override
    @Requires(Permission.SANATORIUM_READ)
    public SanatoriumUptakeDto getSanatoriumUptake(UUID unionId, Integer year) {
        scope.require(current.get(), Permission.SANATORIUM_READ, unionId);
        return mapper.uptake(unionId, year, entitlements.uptake(unionId, year, LocalDate.now(clock)));
    }

    private SanatoriumTripDto shown(UUID id) {
        TripRow trip = trips.own(id);
        request.version(trip.version());
        return mapper.trips(List.of(trip)).get(0);
    }
}
