package org.unionhome.membership.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.ProfileApi;
import org.unionhome.api.model.MyProfileDto;
import org.unionhome.api.model.NewProfileRequestDto;
import org.unionhome.api.model.NewProfileRevealDto;
import org.unionhome.api.model.ProfileAnswerDto;
import org.unionhome.api.model.ProfileChangeOutcomeDto;
import org.unionhome.api.model.ProfileDecisionDto;
import org.unionhome.api.model.ProfileFieldDto;
import org.unionhome.api.model.ProfileRequestDto;
import org.unionhome.api.model.ProfileRequestListDto;
import org.unionhome.api.model.ProfileRequestPageDto;
import org.unionhome.api.model.ProfileRequestStatusDto;
import org.unionhome.api.model.RevealedNumbersDto;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Folding;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Requires;
import org.unionhome.kernel.files.PaperCheck;

/** Members' own corrections of their files over HTTP. */
class ProfileResource implements ProfileApi {

    private final AskForProfileChange ask;
    private final HandInEvidence handIn;
    private final WithdrawProfileRequest withdraw;
    private final DecideProfileRequest decide;
    private final RevealProfileRequest reveal;
    private final ProfileRequestQueries requests;
    private final ProfileRequestFiles files;
    private final ProfileRules rules;
    private final MemberQueries members;
    private final PaperCheck papers;
    private final ProfileMapper mapper;
    private final CurrentActor current;
    private final CurrentRequest http;

    ProfileResource(
            AskForProfileChange ask,
            HandInEvidence handIn,
            WithdrawProfileRequest withdraw,
            DecideProfileRequest decide,
            RevealProfileRequest reveal,
            ProfileRequestQueries requests,
            ProfileRequestFiles files,
            ProfileRules rules,
            MemberQueries members,
            PaperCheck papers,
            ProfileMapper mapper,
            CurrentActor current,
            CurrentRequest http) {
        this.ask = ask;
        this.handIn = handIn;
        this.withdraw = withdraw;
        this.decide = decide;
        this.reveal = reveal;
        this.requests = requests;
        this.files = files;
        this.rules = rules;
        this.members = members;
        this.papers = papers;
        this.mapper = mapper;
        this.current = current;
        this.http = http;
    }

    @Override
    @Requires(Permission.SELF)
    public MyProfileDto getMyProfile() {
        var file = Optional.ofNullable(current.get().person())
                .flatMap(members::own)
                .orElseThrow(() -> Problem.of(ProblemCode.NO_MEMBERSHIP));
        return mapper.profile(file, List.copyOf(rules.inForce().values()));
    }

    @Override
    @Requires(Permission.SELF)
    public ProfileRequestListDto listMyProfileRequests() {
        return new ProfileRequestListDto(files.mine().stream()
                .map(opened -> mapper.request(opened, opened.request().version()))
                .toList());
    }

    @Override
    @Requires(Permission.SELF)
    public ProfileChangeOutcomeDto askForProfileChange(NewProfileRequestDto asked, String idempotencyKey) {
        var values = ProfileMapper.asked(asked);
        if (values.isEmpty()) {
            throw Problem.ofFault("", "NOTHING_TO_CHANGE");
        }
        var outcome = ask.run(values, typed(asked.note()));
        UUID request = outcome.request();
        return new ProfileChangeOutcomeDto(
                outcome.changed().stream()
                        .map(field -> ProfileFieldDto.fromValue(field.name()))
                        .toList(),
                request == null ? null : own(request));
    }

    @Override
    @Requires(Permission.SELF)
    public ProfileRequestDto handInProfileEvidence(UUID requestId, InputStream body, String idempotencyKey) {
        handIn.run(requestId, papers.accept(body));
        return own(requestId);
    }

    @Override
    @Requires(Permission.SELF)
    public ProfileRequestDto withdrawProfileRequest(UUID requestId, String ifMatch, String idempotencyKey) {
        withdraw.run(requestId, ifMatch);
        return own(requestId);
    }

    @Override
    @Requires(Permission.MEMBER_WRITE)
    public ProfileRequestPageDto listProfileRequests(
            UUID unionId, ProfileRequestStatusDto status, Integer limit, String cursor) {
        String wanted = Optional.ofNullable(status).map(Object::toString).orElse(null);
        var page = requests.list(unionId, wanted, limit, cursor);
        return new ProfileRequestPageDto(page.map(mapper::listItem), page.next());
    }

    @Override
    @Requires(Permission.MEMBER_WRITE)
    public ProfileRequestDto getProfileRequest(UUID requestId) {
        return opened(requestId);
    }

    @Override
    @Requires(Permission.MEMBER_WRITE)
    public InputStream getProfileEvidence(UUID requestId, UUID evidenceId) {
        byte[] content = files.evidence(requestId, evidenceId);
        http.header("Content-Disposition", "attachment; filename=\"" + evidenceId + "\"");
        return new ByteArrayInputStream(content);
    }

    @Override
    @Requires(value = Permission.MEMBER_REVEAL, repeat = Requires.Repeat.BY_NATURE)
    public RevealedNumbersDto revealProfileRequest(UUID requestId, NewProfileRevealDto asked) {
        var numbers = reveal.run(requestId, asked.reason());
        return new RevealedNumbersDto(numbers.before(), numbers.proposed());
    }

    @Override
    @Requires(Permission.MEMBER_WRITE)
    public ProfileRequestDto decideProfileRequest(
            UUID requestId, String ifMatch, ProfileDecisionDto decision, String idempotencyKey) {
        if (decision.answer() == ProfileAnswerDto.APPROVE) {
            decide.approve(requestId, ifMatch);
            return opened(requestId);
        }
        String reason = typed(decision.reason());
        if (reason == null) {
            throw Problem.ofFault("/reason", "REQUIRED");
        }
        if (decision.answer() == ProfileAnswerDto.REFUSE) {
            decide.refuse(requestId, ifMatch, reason);
        } else {
            decide.askForMore(requestId, ifMatch, reason);
        }
        return opened(requestId);
    }

    private ProfileRequestDto own(UUID id) {
        var opened = files.own(id);
        int version = opened.request().version();
        http.version(version);
        return mapper.request(opened, version);
    }

    private ProfileRequestDto opened(UUID id) {
        var opened = files.open(id);
        int version = opened.request().version() + opened.fileVersion();
        http.version(version);
        return mapper.request(opened, version);
    }

    private static @Nullable String typed(@Nullable String text) {
        String folded = text == null ? "" : Folding.fold(text);
        return folded.isEmpty() ? null : folded;
    }
}
