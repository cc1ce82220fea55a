package org.unionhome.aid.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.HardshipFileApi;
import org.unionhome.api.model.HardshipDecisionInputDto;
import org.unionhome.api.model.HardshipEvidenceKindDto;
import org.unionhome.api.model.HardshipFileDto;
import org.unionhome.api.model.HardshipFilePageDto;
import org.unionhome.api.model.HardshipFileStateDto;
import org.unionhome.api.model.HardshipStatusDto;
import org.unionhome.api.model.HardshipStepInputDto;
import org.unionhome.api.model.HouseholdInputDto;
import org.unionhome.api.model.NewHardshipFileDto;
import org.unionhome.api.model.NewHardshipWorkerDto;
import org.unionhome.api.model.NewHouseholdRevealDto;
import org.unionhome.api.model.RevealedHouseholdDto;
import org.unionhome.api.model.RevealedRelativeDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Folding;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;
import org.unionhome.kernel.files.PaperCheck;

/** Hardship files over HTTP, for those who handle them. */
class HardshipFileResource implements HardshipFileApi {

    private final OpenHardshipFile opening;
    private final ChangeHousehold changing;
    private final LinkHardshipWorker linking;
    private final AddHardshipEvidence adding;
    private final TakeHardshipStep taking;
    private final DecideHardshipFile deciding;
    private final RevealHousehold revealing;
    private final HardshipQueries queries;
    private final HardshipFiles files;
    private final HardshipMapper mapper;
    private final PaperCheck papers;
    private final CurrentRequest http;

    HardshipFileResource(
            OpenHardshipFile opening,
            ChangeHousehold changing,
            LinkHardshipWorker linking,
            AddHardshipEvidence adding,
            TakeHardshipStep taking,
            DecideHardshipFile deciding,
            RevealHousehold revealing,
            HardshipQueries queries,
            HardshipFiles files,
            HardshipMapper mapper,
            PaperCheck papers,
            CurrentRequest http) {
        this.opening = opening;
        this.changing = changing;
        this.linking = linking;
        this.adding = adding;
        this.taking = taking;
        this.deciding = deciding;
        this.revealing = revealing;
        this.queries = queries;
        this.files = files;
        this.mapper = mapper;
        this.papers = papers;
        this.http = http;
    }

    @Override
    @Requires(Permission.AID_READ)
    public HardshipFilePageDto listHardshipFiles(
            UUID unionId, HardshipStatusDto status, LocalDate reviewDueBy, Integer limit, String cursor) {
        String wanted = Optional.ofNullable(status).map(Object::toString).orElse(null);
        var page = queries.list(
                new HardshipQueries.Wanted(unionId, wanted, reviewDueBy), Permission.AID_READ, limit, cursor);
        return new HardshipFilePageDto(page.map(mapper::listItem), page.next());
    }

    @Override
    @Requires(Permission.AID_WORK)
    public HardshipFilePageDto listHardshipVisitsDue(UUID unionId, Integer limit, String cursor) {
        var reviewed = new HardshipQueries.Wanted(unionId, HardshipStatus.REVIEWED.name(), null);
        var page = queries.list(reviewed, Permission.AID_WORK, limit, cursor);
        return new HardshipFilePageDto(page.map(mapper::listItem), page.next());
    }

    @Override
    @Requires(Permission.AID_WORK)
    public HardshipFileStateDto openHardshipFile(NewHardshipFileDto asked, String idempotencyKey) {
        UUID id = opening.forSomebody(asked.memberId(), HouseholdMapper.household(asked.household()));
        http.location("/api/v1/hardship-files/" + id);
        return state(id, Permission.AID_WORK);
    }

    @Override
    @Requires(Permission.AID_READ)
    public HardshipFileDto getHardshipFile(UUID fileId) {
        var opened = files.open(fileId);
        http.version(opened.file().version());
        return mapper.file(opened);
    }

    @Override
    @Requires(Permission.AID_WORK)
    public HardshipFileStateDto changeHardshipFile(
            UUID fileId, String ifMatch, HouseholdInputDto household, String idempotencyKey) {
        changing.byOfficer(fileId, ifMatch, HouseholdMapper.household(household));
        return state(fileId, Permission.AID_WORK);
    }

    @Override
    @Requires(Permission.AID_WORK)
    public HardshipFileStateDto linkHardshipWorker(
            UUID fileId, String ifMatch, NewHardshipWorkerDto worker, String idempotencyKey) {
        linking.run(fileId, ifMatch, Folding.fold(worker.memberNo()), Folding.fold(worker.name()));
        return state(fileId, Permission.AID_WORK);
    }

    @Override
    @Requires(Permission.AID_WORK)
    public HardshipFileStateDto addHardshipEvidence(
            UUID fileId, HardshipEvidenceKindDto kind, InputStream body, String idempotencyKey) {
        adding.byOfficer(fileId, kind.toString(), papers.accept(body));
        return state(fileId, Permission.AID_WORK);
    }

    @Override
    @Requires(Permission.AID_READ)
    public InputStream getHardshipEvidence(UUID fileId, UUID evidenceId) {
        byte[] content = files.evidence(fileId, evidenceId);
        http.header("Content-Disposition", "attachment; filename=\"" + evidenceId + "\"");
        return new ByteArrayInputStream(content);
    }

    @Override
    @Requires(Permission.AID_WORK)
    public HardshipFileStateDto takeHardshipStep(
            UUID fileId, String ifMatch, HardshipStepInputDto asked, String idempotencyKey) {
        taking.run(
                fileId,
                ifMatch,
                new TakeHardshipStep.Wanted(
                        HardshipStep.valueOf(asked.step().toString()),
                        asked.on(),
                        HouseholdMapper.folded(asked.reason()),
                        HouseholdMapper.folded(asked.remedy()),
                        asked.passed(),
                        codes(asked.exclusions()),
                        HouseholdMapper.folded(asked.contact()),
                        asked.category()));
        return state(fileId, Permission.AID_WORK);
    }

    @Override
    @Requires(Permission.AID_DECIDE)
    public HardshipFileStateDto decideHardshipFile(
            UUID fileId, String ifMatch, HardshipDecisionInputDto asked, String idempotencyKey) {
        deciding.run(
                fileId,
                ifMatch,
                new DecideHardshipFile.Wanted(
                        HardshipStep.valueOf(asked.answer().toString()),
                        HouseholdMapper.folded(asked.reason()),
                        HouseholdMapper.folded(asked.remedy()),
                        codes(asked.exclusions())));
        return state(fileId, Permission.AID_DECIDE);
    }

    @Override
    @Requires(Permission.MEMBER_REVEAL)
    public RevealedHouseholdDto revealHousehold(UUID fileId, NewHouseholdRevealDto asked) {
        return new RevealedHouseholdDto(revealing.run(fileId, asked.reason()).stream()
                .map(number -> new RevealedRelativeDto(number.name(), number.idNumber()))
                .toList());
    }

    private HardshipFileStateDto state(UUID id, Permission permission) {
        HardshipFile file = queries.show(id, permission);
        http.version(file.version());
        return mapper.state(file);
    }

    private static Set<String> codes(@Nullable List<String> typed) {
        return typed == null ? Set.of() : Set.copyOf(typed);
    }
}
