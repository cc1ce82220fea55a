package org.unionhome.sanatorium.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.api.SanatoriumApplicationApi;
import org.unionhome.api.model.MySanatoriumTourDto;
import org.unionhome.api.model.MySanatoriumToursDto;
import org.unionhome.api.model.NewSanatoriumApplicationDto;
import org.unionhome.api.model.SanatoriumApplicantDto;
import org.unionhome.api.model.SanatoriumApplicantPageDto;
import org.unionhome.api.model.SanatoriumCompanionCodeDto;
import org.unionhome.api.model.SanatoriumOfferAnswerDto;
import org.unionhome.api.model.SanatoriumParticipantCancellationDto;
import org.unionhome.api.model.SanatoriumPlaceDto;
import org.unionhome.api.model.SanatoriumPriorityChangeDto;
import org.unionhome.api.model.SanatoriumSubstitutionDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** Applications for tours over HTTP. */
class SanatoriumApplicationResource implements SanatoriumApplicationApi {

    private final ApplicantActs acts;
    private final ApplicantQueries applicants;
    private final TourQueries tours;
    private final MyTours mine;
    private final ApplicantMapper mapper;
    private final MyTourMapper tourMapper;
    private final CurrentRequest request;
    private final Clock clock;

    SanatoriumApplicationResource(
            ApplicantActs acts,
            ApplicantQueries applicants,
            TourQueries tours,
            MyTours mine,
            ApplicantMapper mapper,
            MyTourMapper tourMapper,
            CurrentRequest request,
            Clock clock) {
        this.acts = acts;
        this.applicants = applicants;
        this.tours = tours;
        this.mine = mine;
        this.mapper = mapper;
        this.tourMapper = tourMapper;
        this.request = request;
        this.clock = clock;
    }

    @Override
    @Requires(Permission.SANATORIUM_READ)
    public SanatoriumApplicantPageDto listSanatoriumApplicants(UUID tourId, Integer limit, String cursor) {
        var page = applicants.list(tourId, limit, cursor);
        return new SanatoriumApplicantPageDto(mapper.applicants(page.items()), page.next());
    }

    @Override
    @Requires(Permission.SANATORIUM_WRITE)
    public SanatoriumApplicantDto setSanatoriumPriority(
            UUID applicantId, String ifMatch, String idempotencyKey, SanatoriumPriorityChangeDto asked) {
        acts.setPriority().run(applicantId, ifMatch, asked.priority().toString());
        return shown(applicantId);
    }

    @Override
    @Requires(Permission.SANATORIUM_WRITE)
    public SanatoriumApplicantDto cancelSanatoriumParticipant(
            UUID applicantId, String ifMatch, String idempotencyKey, SanatoriumParticipantCancellationDto asked) {
        acts.cancel().run(applicantId, ifMatch, ApplicantMapper.loss(asked));
        return shown(applicantId);
    }

    @Override
    @Requires(Permission.SANATORIUM_WRITE)
    public SanatoriumApplicantDto substituteSanatoriumParticipant(
            UUID applicantId, String ifMatch, String idempotencyKey, SanatoriumSubstitutionDto asked) {
        return shown(acts.substitute().run(applicantId, ifMatch, asked.memberId()));
    }

    @Override
    @Requires(Permission.SELF)
    public MySanatoriumToursDto listMySanatoriumTours() {
        return new MySanatoriumToursDto(mine.of(tours.forMe(LocalDate.now(clock))).stream()
                .map(one -> tourMapper.tour(one.tour(), one.hers()))
                .toList());
    }

    @Override
    @Requires(value = Permission.SELF, repeat = Requires.Repeat.BY_NATURE)
    public SanatoriumPlaceDto takeSanatoriumPlace(UUID tourId, String idempotencyKey) {
        return MyTourMapper.place(acts.takePlace().run(tourId));
    }

    @Override
    @Requires(Permission.SELF)
    public MySanatoriumTourDto answerSanatoriumOffer(
            UUID applicationId, String ifMatch, SanatoriumOfferAnswerDto asked, String idempotencyKey) {
        boolean accepts = asked.answer() == SanatoriumOfferAnswerDto.AnswerEnum.ACCEPT;
        return mine(acts.answer().run(applicationId, ifMatch, accepts));
    }

    @Override
    @Requires(Permission.SELF)
    public MySanatoriumTourDto applyForSanatoriumTour(
            UUID tourId, NewSanatoriumApplicationDto asked, String idempotencyKey) {
        acts.apply().run(tourId, asked.size(), asked.priority().toString());
        return mine(tourId);
    }

    @Override
    @Requires(Permission.SELF)
    public MySanatoriumTourDto joinSanatoriumApplication(SanatoriumCompanionCodeDto asked, String idempotencyKey) {
        return mine(acts.join().run(asked.code(), asked.priority().toString()));
    }

    @Override
    @Requires(Permission.SELF)
    public MySanatoriumTourDto withdrawSanatoriumApplication(
            UUID applicationId, String ifMatch, String idempotencyKey) {
        return mine(acts.withdraw().run(applicationId, ifMatch));
    }

    private MySanatoriumTourDto mine(UUID tourId) {
        TourRow tour = tours.mine(tourId);
        var hers = mine.of(List.of(tour)).get(0).hers();
        ApplicantRow applicant = hers.mine();
        request.version(applicant == null ? 0 : applicant.applicationVersion());
        return tourMapper.tour(tour, hers);
    }

    private SanatoriumApplicantDto shown(UUID id) {
        ApplicantRow applicant = applicants.find(id).orElseThrow(() -> tours.notFound(id));
        request.version(applicant.version());
        return mapper.applicants(List.of(applicant)).get(0);
    }
}
