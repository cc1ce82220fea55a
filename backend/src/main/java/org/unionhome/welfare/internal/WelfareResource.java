package org.unionhome.welfare.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.api.WelfareApi;
import org.unionhome.api.model.CountedByDto;
import org.unionhome.api.model.EnrollmentDto;
import org.unionhome.api.model.EnrollmentOutcomeDto;
import org.unionhome.api.model.EnrollmentPageDto;
import org.unionhome.api.model.EnrollmentRoundDto;
import org.unionhome.api.model.EnrollmentRoundPageDto;
import org.unionhome.api.model.EnrollmentStatusDto;
import org.unionhome.api.model.MutualAidFiguresDto;
import org.unionhome.api.model.MutualAidSchemeListDto;
import org.unionhome.api.model.MyEnrollmentDto;
import org.unionhome.api.model.MyMutualAidDto;
import org.unionhome.api.model.NewEnrollmentRoundDto;
import org.unionhome.api.model.OwnEnrollmentDto;
import org.unionhome.api.model.ParticipationDto;
import org.unionhome.api.model.RoundStatusDto;
import org.unionhome.api.model.SubsidyRuleListDto;
import org.unionhome.api.model.TakingBackDto;
import org.unionhome.api.model.UnitEnrollmentDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** Mutual aid over HTTP. */
class WelfareResource implements WelfareApi {

    private final Schemes schemes;
    private final RoundQueries rounds;
    private final EnrollmentQueries enrollments;
    private final MutualAidFigureQueries figures;
    private final MyMutualAid mine;
    private final WelfareActs acts;
    private final WelfareMapper mapper;
    private final SchemeMapper words;
    private final ParticipationMapper numbers;
    private final CurrentRequest request;

    WelfareResource(
            Schemes schemes,
            RoundQueries rounds,
            EnrollmentQueries enrollments,
            MutualAidFigureQueries figures,
            MyMutualAid mine,
            WelfareActs acts,
            WelfareMapper mapper,
            SchemeMapper words,
            ParticipationMapper numbers,
            CurrentRequest request) {
        this.schemes = schemes;
        this.rounds = rounds;
        this.enrollments = enrollments;
        this.figures = figures;
        this.mine = mine;
        this.acts = acts;
        this.mapper = mapper;
        this.words = words;
        this.numbers = numbers;
        this.request = request;
    }

    @Override
    @Requires(Permission.WELFARE_READ)
    public MutualAidSchemeListDto listMutualAidSchemes(LocalDate on) {
        LocalDate day = on == null ? mapper.today() : on;
        return new MutualAidSchemeListDto(
                schemes.on(day).stream().map(words::scheme).toList());
    }

    @Override
    @Requires(Permission.WELFARE_READ)
    public EnrollmentRoundPageDto listEnrollmentRounds(RoundStatusDto status, Integer limit, String cursor) {
        var page = rounds.list(status == null ? null : status.toString(), limit, cursor);
        return new EnrollmentRoundPageDto(page.map(mapper::listItem), page.next());
    }

    @Override
    @Requires(Permission.WELFARE_WRITE)
    public EnrollmentRoundDto openEnrollmentRound(NewEnrollmentRoundDto asked, String idempotencyKey) {
        UUID id = acts.open().run(WelfareMapper.wanted(asked));
        request.location("/api/v1/enrollment-rounds/" + id);
        return shown(id);
    }

    @Override
    @Requires(Permission.WELFARE_READ)
    public EnrollmentRoundDto getEnrollmentRound(UUID roundId) {
        return shown(roundId);
    }

    @Override
    @Requires(Permission.WELFARE_WRITE)
    public EnrollmentRoundDto closeEnrollmentRound(UUID roundId, String ifMatch, String idempotencyKey) {
        acts.close().run(roundId, ifMatch);
        return shown(roundId);
    }

    @Override
    @Requires(Permission.WELFARE_READ)
    public ParticipationDto listParticipation(UUID roundId, CountedByDto by) {
        return numbers.participation(rounds.show(roundId), by, mapper.today());
    }

    @Override
    @Requires(Permission.WELFARE_READ)
    public EnrollmentPageDto listEnrollments(
            UUID roundId, UUID unionId, EnrollmentStatusDto status, Integer limit, String cursor) {
        Round round = rounds.show(roundId);
        var page = enrollments.list(round.id(), unionId, status == null ? null : status.toString(), limit, cursor);
        return new EnrollmentPageDto(mapper.enrollments(page.items()), page.next());
    }

    @Override
    @Requires(Permission.WELFARE_WRITE)
    public EnrollmentOutcomeDto enrollMembers(UUID roundId, UnitEnrollmentDto asked, String idempotencyKey) {
        var wanted = new EnrollmentPolicy.Wanted(asked.shares(), Money.of(asked.ownShare()));
        var outcome = acts.enrollUnit().run(roundId, asked.memberIds(), wanted, Boolean.TRUE.equals(asked.dryRun()));
        return new EnrollmentOutcomeDto(
                outcome.enrolled(),
                outcome.second(),
                outcome.stored(),
                outcome.warned() ? List.of(words.reportedOnly()) : List.of());
    }

    /** A download, never a page of this site. */
    @Override
    @Requires(Permission.WELFARE_WRITE)
    public InputStream fetchEnrollmentRoll(UUID roundId, UUID unionId) {
        byte[] file = acts.fetchRoll().run(roundId, unionId);
        request.header("Content-Disposition", "attachment; filename=\"" + roundId + ".xlsx\"");
        return new ByteArrayInputStream(file);
    }

    @Override
    @Requires(Permission.WELFARE_WRITE)
    public EnrollmentRoundDto setSubsidyRules(
            UUID roundId, String ifMatch, SubsidyRuleListDto asked, String idempotencyKey) {
        acts.setRules().run(roundId, ifMatch, WelfareMapper.rules(asked));
        return shown(roundId);
    }

    @Override
    @Requires(Permission.WELFARE_WRITE)
    public EnrollmentDto withdrawEnrollment(
            UUID enrollmentId, String ifMatch, TakingBackDto asked, String idempotencyKey) {
        acts.withdraw().run(enrollmentId, ifMatch, asked.reason().strip());
        return changed(enrollmentId);
    }

    private EnrollmentDto changed(UUID id) {
        Enrollment enrollment = enrollments.require(id, Permission.WELFARE_WRITE);
        request.version(enrollment.version());
        return mapper.enrollments(List.of(enrollment)).get(0);
    }

    @Override
    @Requires(Permission.WELFARE_READ)
    public MutualAidFiguresDto getMutualAidFigures(LocalDate from, LocalDate to, UUID unionId, String scheme) {
        return ParticipationMapper.figures(figures.of(from, to, unionId, scheme));
    }

    @Override
    @Requires(Permission.SELF)
    public MyMutualAidDto getMyMutualAid() {
        return new MyMutualAidDto(
                mine.open().stream().map(mapper::open).toList(),
                mine.mine().stream().map(mapper::mine).toList());
    }

    @Override
    @Requires(Permission.SELF)
    public MyEnrollmentDto enrollMyself(OwnEnrollmentDto asked, String idempotencyKey) {
        var wanted = new EnrollmentPolicy.Wanted(asked.shares(), Money.of(asked.ownShare()));
        UUID id = acts.enrollMyself().run(asked.roundId(), wanted, asked.consent());
        return mapper.mine(mine.mine(id));
    }

    private EnrollmentRoundDto shown(UUID id) {
        Round round = rounds.show(id);
        request.version(round.version());
        return mapper.round(round);
    }
}
