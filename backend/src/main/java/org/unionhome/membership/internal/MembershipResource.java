package org.unionhome.membership.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.unionhome.api.MembershipApi;
import org.unionhome.api.model.AppointmentDto;
import org.unionhome.api.model.AppointmentPageDto;
import org.unionhome.api.model.AuthorityCheckDto;
import org.unionhome.api.model.MeDto;
import org.unionhome.api.model.MemberDto;
import org.unionhome.api.model.MemberPageDto;
import org.unionhome.api.model.MembershipStatusDto;
import org.unionhome.api.model.NewAppointmentDto;
import org.unionhome.api.model.ReadPurposeDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.ListEtags;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ReadTrail;
import org.unionhome.kernel.Requires;
import org.unionhome.kernel.Role;

/** Members, offices and the caller herself over HTTP. */
class MembershipResource implements MembershipApi {

    private final MemberQueries members;
    private final MemberFiles files;
    private final MemberMapper mapper;
    private final WhoAmI whoAmI;
    private final WhoAmIMapper whoAmIMapper;
    private final WhyAuthority why;
    private final AuthorityMapper authorityMapper;
    private final AppointmentQueries appointments;
    private final AppointOfficer appoint;
    private final RevokeAppointment revoke;
    private final AppointmentMapper appointmentMapper;
    private final CurrentRequest request;
    private final ListEtags etags;

    MembershipResource(
            MemberQueries members,
            MemberFiles files,
            MemberMapper mapper,
            WhoAmI whoAmI,
            WhoAmIMapper whoAmIMapper,
            WhyAuthority why,
            AuthorityMapper authorityMapper,
            AppointmentQueries appointments,
            AppointOfficer appoint,
            RevokeAppointment revoke,
            AppointmentMapper appointmentMapper,
            CurrentRequest request,
            ListEtags etags) {
        this.members = members;
        this.files = files;
        this.mapper = mapper;
        this.whoAmI = whoAmI;
        this.whoAmIMapper = whoAmIMapper;
        this.why = why;
        this.authorityMapper = authorityMapper;
        this.appointments = appointments;
        this.appoint = appoint;
        this.revoke = revoke;
        this.appointmentMapper = appointmentMapper;
        this.request = request;
        this.etags = etags;
    }

    @Override
    @Requires(Permission.SELF)
    public MeDto getMe() {
        return etags.tag(whoAmIMapper.me(whoAmI));
    }

    @Override
    @Requires(Permission.SELF)
    public AuthorityCheckDto checkAuthority(String permission, UUID unionId, UUID memberId) {
        return authorityMapper.check(why.explain(permission, unionId, memberId));
    }

    @Override
    @Requires(Permission.MEMBER_READ)
    public MemberPageDto listMembers(
            UUID unionId,
            MembershipStatusDto status,
            LocalDate asOf,
            String q,
            Integer limit,
            String cursor,
            String ifNoneMatch) {
        if (q != null && SearchedSecret.mustNotStandInAnAddress(q)) {
            throw Problem.ofFault("?q", "NOT_IN_ADDRESS");
        }
        String wanted =
                Optional.ofNullable(status).orElse(MembershipStatusDto.ACTIVE).toString();
        var page = members.list(new MemberQueries.Asked(unionId, wanted, asOf, q), limit, cursor);
        return etags.tag(new MemberPageDto(mapper.listItems(page.items(), asOf), page.next()));
    }

    @Override
    @Requires(Permission.MEMBER_READ)
    public MemberDto getMember(UUID memberId, ReadPurposeDto purpose, String ifNoneMatch) {
        var member = files.open(
                memberId,
                ReadTrail.Part.FILE,
                ReadTrail.Purpose.valueOf(Optional.ofNullable(purpose)
                        .orElse(ReadPurposeDto.MEMBERSHIP)
                        .name()));
        request.version(member.version());
        return mapper.member(member);
    }

    @Override
    @Requires(Permission.APPOINTMENT_READ)
    public AppointmentPageDto listAppointments(UUID unionId, Integer limit, String cursor) {
        var page = appointments.list(unionId, limit, cursor);
        return new AppointmentPageDto(page.map(appointmentMapper::appointment), page.next());
    }

    @Override
    @Requires(Permission.APPOINTMENT_WRITE)
    public AppointmentDto appointOfficer(NewAppointmentDto asked, String idempotencyKey) {
        UUID id = appoint.run(new OfficeRegister.Wanted(
                asked.memberId(), asked.unionId(), Role.valueOf(asked.role().toString()), asked.from(), asked.to()));
        request.location("/api/v1/appointments/" + id);
        return appointmentMapper.appointment(appointments.show(id));
    }

    @Override
    @Requires(Permission.APPOINTMENT_WRITE)
    public AppointmentDto revokeAppointment(UUID appointmentId, String idempotencyKey) {
        revoke.run(appointmentId);
        return appointmentMapper.appointment(appointments.show(appointmentId));
    }
}
