package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.ActorRefDto;
import org.unionhome.api.model.ClaimActionDto;
import org.unionhome.api.model.ClaimAuthorisationDto;
import org.unionhome.api.model.ClaimAuthorityDto;
import org.unionhome.api.model.ClaimDto;
import org.unionhome.api.model.ClaimHandedInDto;
import org.unionhome.api.model.ClaimListItemDto;
import org.unionhome.api.model.ClaimPaperDto;
import org.unionhome.api.model.ClaimReadingDto;
import org.unionhome.api.model.ClaimRefusalDto;
import org.unionhome.api.model.ClaimStatusDto;
import org.unionhome.api.model.ClaimTreatmentDto;
import org.unionhome.api.model.MemberRefDto;
import org.unionhome.api.model.NewClaimDto;
import org.unionhome.api.model.PayingLineDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.funds.BatchMoney;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.UnionTree;
import org.unionhome.membership.MemberInfo;
import org.unionhome.membership.Members;
import org.unionhome.policy.Decision;
import org.unionhome.policy.MutualAidScheme.Benefit;
import org.unionhome.policy.PolicyMapper;

/** Claims as the contract words them, with what the caller can do with each. */
@ApplicationScoped
class ClaimMapper {

    private static final int MOST_OTHERS = 50;
    private final UnionTree tree;
    private final Members members;
    private final ClaimSchemes schemes;
    private final ClaimPapers papers;
    private final Treatments treatments;
    private final KeptClaims kept;
    private final ClaimReadings readings;
    private final SchemeMapper words;
    private final PolicyMapper policies;
    private final BatchMoney money;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;

    ClaimMapper(
            UnionTree tree,
            Members members,
            ClaimSchemes schemes,
            ClaimPapers papers,
            Treatments treatments,
            KeptClaims kept,
            ClaimReadings readings,
            SchemeMapper words,
            PolicyMapper policies,
            BatchMoney money,
            Scope scope,
            CurrentActor current,
            CurrentRequest request) {
        this.tree = tree;
        this.members = members;
        this.schemes = schemes;
        this.papers = papers;
        this.treatments = treatments;
        this.kept = kept;
        this.readings = readings;
        this.words = words;
        this.policies = policies;
        this.money = money;
        this.scope = scope;
        this.current = current;
        this.request = request;
    }

    static NewClaim wanted(NewClaimDto asked) {
        return new NewClaim(
                asked.enrollmentId(),
                asked.treatmentId(),
                asked.category(),
                asked.foundOn(),
                Money.of(asked.personalCost()),
                Money.of(asked.claimed()));
    }

    static Authorisation word(ClaimAuthorisationDto said) {
        String name = said.name() == null || said.name().isBlank()
                ? null
                : said.name().strip();
        return new Authorisation(Authorisation.By.valueOf(said.givenBy().toString()), name, said.givenOn());
    }

    ClaimDto claim(ClaimRow row) {
        return claims(List.of(row)).get(0);
    }

    /**
     * One statement for the names of all, one for their papers, one for what else was found, one for what was ruled and, for officers,
     * one for what was said each time.
     */
    List<ClaimDto> claims(List<ClaimRow> rows) {
        Map<UUID, MemberInfo> names =
                members.findAll(rows.stream().map(ClaimRow::person).toList());
        Map<UUID, List<ClaimPapers.Held>> held =
                papers.of(rows.stream().map(ClaimRow::id).toList());
        Map<UUID, List<Treatments.Standing>> found =
                treatments.of(rows.stream().map(ClaimRow::person).distinct().toList());
        Map<UUID, Decision> said = kept.of(rows.stream().map(ClaimRow::id).toList());
        Map<UUID, List<ClaimReadings.Reading>> checked = readings.of(
                rows.stream().filter(row -> !mine(row)).map(ClaimRow::id).toList());
        return rows.stream()
                .map(row -> claim(row, names.get(row.person()), held.getOrDefault(row.id(), List.of()))
                        .otherTreatments(others(row, found.getOrDefault(row.person(), List.of())))
                        .readings(checked.getOrDefault(row.id(), List.of()).stream()
                                .limit(MOST_OTHERS)
                                .map(ClaimMapper::reading)
                                .toList())
                        .ruleCheck(Optional.ofNullable(said.get(row.id()))
                                .map(policies::decision)
                                .orElse(null))
                        .build())
                .toList();
    }

    private ClaimDto.Builder claim(ClaimRow row, @Nullable MemberInfo named, List<ClaimPapers.Held> held) {
        var ruling = schemes.of(row);
        Optional<Benefit> benefit = ruling.scheme().benefit(row.category());
        List<String> actions = actions(row, held);
        return ClaimDto.builder()
                .id(row.id())
                .claimNo(row.claimNo())
                .member(member(row.person(), named))
                .union(new UnionRefDto(row.union(), tree.nameOf(row.union())))
                .schemeName(words.nameOf(ruling.scheme()))
                .treatmentId(row.treatment())
                .category(row.category())
                .categoryName(benefit.map(this::named).orElse(row.category()))
                .foundOn(row.foundOn())
                .personalCost(row.personalCost().toString())
                .claimed(row.claimed().toString())
                .recognised(text(row.recognised()))
                .granted(text(row.granted()))
                .remainder(row.remainder().toString())
                .otherGranted(row.otherGranted().toString())
                .tableGrants(text(ruling.tableGrants()))
                .citation(benefit.map(granting -> policies.source(granting.citation()))
                        .orElse(null))
                .status(ClaimStatusDto.fromValue(row.status().name()))
                .submittedAt(row.submittedAt())
                .handedIn(handedIn(row))
                .checkNote(mine(row) ? null : row.checkNote())
                .refusal(row.refusal() == null ? null : ClaimRefusalDto.fromValue(row.refusal()))
                .refusalReason(row.refusalReason())
                .paidOn(row.paidOn())
                .returned(row.returned())
                .papers(held.stream().map(ClaimMapper::paper).toList())
                .documents(SchemeMapper.documents(ruling.scheme()))
                .lines(actions.contains("DECIDE") ? lines(row) : List.of())
                .actions(actions.stream().map(ClaimActionDto::fromValue).toList())
                .version(row.version());
    }

    /** Whoever checks compares: the same illness may have been opened a second time, under another scheme. */
    private static List<ClaimTreatmentDto> others(ClaimRow row, List<Treatments.Standing> found) {
        return found.stream()
                .filter(one -> !one.id().equals(row.treatment()))
                .limit(MOST_OTHERS)
                .map(ClaimMapper::treatment)
                .toList();
    }

    static ClaimTreatmentDto treatment(Treatments.Standing one) {
        return new ClaimTreatmentDto(
                one.id(),
                one.foundOn(),
                one.personalCost().toString(),
                one.granted().toString(),
                one.claims());
    }

    private static ClaimReadingDto reading(ClaimReadings.Reading one) {
        return new ClaimReadingDto(one.recognised().toString(), one.note(), new ActorRefDto(one.by()), one.at());
    }

    private String named(Benefit benefit) {
        Locale language = request.locale();
        return benefit.name().getOrDefault(language.getLanguage(), benefit.category());
    }

    private static @Nullable String text(@Nullable Money amount) {
        return amount == null ? null : amount.toString();
    }

    private boolean mine(ClaimRow row) {
        return row.person().equals(current.get().person());
    }

    private List<String> actions(ClaimRow row, List<ClaimPapers.Held> held) {
        var actions = new ArrayList<String>();
        if (mine(row)) {
            if (row.status() == ClaimRow.Status.SUBMITTED) {
                actions.add("WITHDRAW");
                actions.add("HAND_IN");
            }
            return actions;
        }
        if (row.status().open() && scope.allows(current.get(), Permission.CLAIM_CHECK, row.union())) {
            actions.addAll(checking(row, held));
        }
        if (row.status() == ClaimRow.Status.CHECKED
                && scope.allows(current.get(), Permission.CLAIM_DECIDE, row.union())) {
            actions.add("DECIDE");
        }
        if (row.status() == ClaimRow.Status.APPROVED
                && scope.allows(current.get(), Permission.CLAIM_DECIDE, row.union())) {
            actions.add("RETRACT");
        }
        return actions;
    }

    private static List<String> checking(ClaimRow row, List<ClaimPapers.Held> held) {
        var actions = new ArrayList<String>();
        if (row.handedIn() == null || held.stream().anyMatch(ClaimPapers.Held::authorises)) {
            actions.add("CHECK");
        }
        if (row.status() == ClaimRow.Status.SUBMITTED) {
            actions.add("HAND_IN");
            if (row.handedIn() != null) {
                actions.add("WITHDRAW");
            }
        }
        return actions;
    }

    private static @Nullable ClaimHandedInDto handedIn(ClaimRow row) {
        HandedIn by = row.handedIn();
        return by == null
                ? null
                : new ClaimHandedInDto(
                        by.by(),
                        ClaimAuthorityDto.fromValue(by.word().by().name()),
                        by.word().name(),
                        by.word().on());
    }

    private List<PayingLineDto> lines(ClaimRow row) {
        return PayingLineMapper.lines(money.lines(row.union(), row.purpose(), Permission.CLAIM_DECIDE));
    }

    private static ClaimPaperDto paper(ClaimPapers.Held held) {
        return new ClaimPaperDto(
                held.id(), held.document(), held.mediaType(), held.bytes(), held.addedAt(), held.addedBy());
    }

    private static MemberRefDto member(UUID person, @Nullable MemberInfo member) {
        return new MemberRefDto(person, member == null ? "" : member.name(), member == null ? null : member.memberNo());
    }

    /** One statement for the names of all. */
    List<ClaimListItemDto> listed(List<ClaimRow> rows) {
        Map<UUID, MemberInfo> names =
                members.findAll(rows.stream().map(ClaimRow::person).toList());
        return rows.stream()
                .map(row -> ClaimListItemDto.builder()
                        .id(row.id())
                        .claimNo(row.claimNo())
                        .member(member(row.person(), names.get(row.person())))
                        .union(new UnionRefDto(row.union(), tree.nameOf(row.union())))
                        .schemeName(words.nameOf(schemes.of(row).scheme()))
                        .claimed(row.claimed().toString())
                        .granted(text(row.granted()))
                        .status(ClaimStatusDto.fromValue(row.status().name()))
                        .submittedAt(Objects.requireNonNull(row.submittedAt()))
                        .build())
                .toList();
    }
}
