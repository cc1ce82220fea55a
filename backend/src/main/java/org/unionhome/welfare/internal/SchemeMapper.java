package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.MutualAidBenefitDto;
import org.unionhome.api.model.MutualAidSchemeDto;
import org.unionhome.api.model.SchemeKindDto;
import org.unionhome.api.model.SchemeValueDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Texts;
import org.unionhome.policy.ElectionRules.Ruled;
import org.unionhome.policy.MutualAidScheme;
import org.unionhome.policy.MutualAidScheme.Entrants;
import org.unionhome.policy.PolicyMapper;
import org.unionhome.policy.Share;

/** Schemes as the contract words them: every value with where it stands. */
@ApplicationScoped
class SchemeMapper {

    private static final DateTimeFormatter MONTH_AND_DAY = DateTimeFormatter.ofPattern("MM-dd");
    private final PolicyMapper policies;
    private final Texts texts;
    private final CurrentRequest request;

    SchemeMapper(PolicyMapper policies, Texts texts, CurrentRequest request) {
        this.policies = policies;
        this.texts = texts;
        this.request = request;
    }

    MutualAidSchemeDto scheme(MutualAidScheme scheme) {
        return MutualAidSchemeDto.builder()
                .code(scheme.code())
                .name(nameOf(scheme))
                .kind(SchemeKindDto.fromValue(scheme.kind().name()))
                .jurisdiction(scheme.jurisdiction())
                .pack(policies.ref(scheme.pack()))
                .citation(policies.source(scheme.citation()))
                .begins(
                        scheme.begins() == null
                                ? null
                                : MONTH_AND_DAY.format(scheme.begins().value()))
                .months(scheme.months().value())
                .sharePrice(
                        scheme.sharePrice() == null
                                ? null
                                : scheme.sharePrice().value().toString())
                .mostShares(scheme.mostShares().value())
                .values(values(scheme))
                .benefits(benefits(scheme))
                .documents(documents(scheme))
                .build();
    }

    /** Said when a value that was only reported is not fulfilled. */
    String reportedOnly() {
        return texts.get("welfare", request.locale(), "reportedOnly");
    }

    String nameOf(MutualAidScheme scheme) {
        return worded(scheme.name());
    }

    private String worded(Map<String, String> name) {
        return name.getOrDefault(request.locale().getLanguage(), "");
    }

    List<MutualAidBenefitDto> benefits(MutualAidScheme scheme) {
        return scheme.benefits().stream()
                .map(benefit -> new MutualAidBenefitDto(
                        benefit.category(),
                        worded(benefit.name()),
                        text(benefit.lump()),
                        Optional.ofNullable(benefit.rate()).map(Share::toString).orElse(null),
                        text(benefit.most()),
                        policies.source(benefit.citation())))
                .toList();
    }

    private static @Nullable String text(@Nullable Money amount) {
        return amount == null ? null : amount.toString();
    }

    static List<String> documents(MutualAidScheme scheme) {
        return scheme.documents() == null ? List.of() : scheme.documents().value();
    }

    private List<SchemeValueDto> values(MutualAidScheme scheme) {
        return Stream.of(
                        value("MONTHS", scheme.months(), String::valueOf),
                        value("BEGINS", scheme.begins(), MONTH_AND_DAY::format),
                        value("SHARE_PRICE", scheme.sharePrice(), Money::toString),
                        value("MOST_SHARES", scheme.mostShares(), String::valueOf),
                        value("OWN_SHARE", scheme.ownShare(), Money::toString),
                        value("WHO", scheme.who(), SchemeMapper::who),
                        value("WAITING_DAYS", scheme.waitingDays(), String::valueOf),
                        value("LAST_WAITING_DAY_COVERED", scheme.lastWaitingDayCovered(), String::valueOf),
                        value("GAP_DAYS", scheme.gapDays(), String::valueOf),
                        value("PARTICIPATION", scheme.participation(), part -> part.share() + " " + part.base()),
                        value("REFUND_IN_FORCE", scheme.refundInForce(), String::valueOf))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String who(List<Entrants> who) {
        return who.stream()
                .map(one -> (one.sex() == null ? "" : one.sex() + " ") + one.from() + "–" + one.to())
                .collect(Collectors.joining(", "));
    }

    private <T> Optional<SchemeValueDto> value(String key, @Nullable Ruled<T> ruled, Function<T, String> words) {
        return Optional.ofNullable(ruled)
                .map(named -> new SchemeValueDto(key, words.apply(named.value()), policies.source(named.citation())));
    }
}
