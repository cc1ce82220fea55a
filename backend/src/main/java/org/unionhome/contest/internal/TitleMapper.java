package org.unionhome.contest.internal;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.ContestPrizesDto;
import org.unionhome.api.model.ContestTitleBasisDto;
import org.unionhome.api.model.ContestTitleCountDto;
import org.unionhome.api.model.ContestTitleEarnedDto;
import org.unionhome.api.model.ContestTitleHolderDto;
import org.unionhome.api.model.ContestTitleListDto;
import org.unionhome.api.model.ContestTitleRuleDto;
import org.unionhome.api.model.HonorLevelDto;
import org.unionhome.api.model.NewContestTitleDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.Folding;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.UnionTree;

/** Titles and their rules as the contract words them. */
@Singleton
class TitleMapper {

    private final Titles titles;
    private final UnionTree tree;

    TitleMapper(Titles titles, UnionTree tree) {
        this.titles = titles;
        this.tree = tree;
    }

    /**
     * Rules of contests, and what the caller earned by them.
     *
     * @param takenBack honours that she holds no longer
     */
    record Shown(Map<UUID, List<TitleRule>> rules, Map<UUID, List<Titled>> earned, Set<UUID> takenBack) {}

    static List<ContestTitleRuleDto> rules(Shown shown, UUID contest) {
        return shown.rules().getOrDefault(contest, List.of()).stream()
                .map(TitleMapper::rule)
                .toList();
    }

    static List<ContestTitleEarnedDto> earned(Shown shown, UUID contest) {
        Map<UUID, TitleRule> byId = shown.rules().getOrDefault(contest, List.of()).stream()
                .collect(Collectors.toMap(TitleRule::id, Function.identity()));
        return shown.earned().getOrDefault(contest, List.of()).stream()
                .map(title -> title(Objects.requireNonNull(byId.get(title.rule())), title, shown.takenBack()))
                .toList();
    }

    /** Three statements at most, however many contests. */
    Shown shown(Collection<UUID> contests) {
        var earned = titles.earned(contests);
        return new Shown(
                titles.rulesOf(contests),
                earned,
                titles.takenBack(earned.values().stream().flatMap(List::stream).toList()));
    }

    private static ContestTitleRuleDto rule(TitleRule rule) {
        return ContestTitleRuleDto.builder()
                .id(rule.id())
                .title(rule.title())
                .level(HonorLevelDto.fromValue(rule.level()))
                .issuer(rule.issuer())
                .basis(ContestTitleBasisDto.fromValue(rule.basis().name()))
                .firstRank(rule.firstRank())
                .lastRank(rule.lastRank())
                .maxAge(rule.maxAge())
                .womenOnly(rule.womenOnly())
                .source(rule.source())
                .prize(rule.prize())
                .build();
    }

    private static ContestTitleEarnedDto title(TitleRule rule, Titled title, Set<UUID> takenBack) {
        return ContestTitleEarnedDto.builder()
                .title(rule.title())
                .of(title.givenFor())
                .level(HonorLevelDto.fromValue(rule.level()))
                .issuer(rule.issuer())
                .rank(title.rank())
                .takenBack(title.honor() != null && takenBack.contains(title.honor()))
                .build();
    }

    /** In persons and in person-times. */
    ContestTitleListDto list(ContestRow contest, List<Titled> all, Prizes.Count prizes) {
        boolean published = contest.state() == ContestRow.State.PUBLISHED;
        Set<UUID> takenBack = titles.takenBack(all);
        return ContestTitleListDto.builder()
                .published(published)
                .persons(persons(all))
                .personTimes(all.size())
                .unknown(persons(all.stream().filter(Titled::isUnknown).toList()))
                .prizes(prizes(prizes))
                .counts(titles.rulesOf(contest).stream()
                        .map(rule -> count(rule, all))
                        .toList())
                .items(all.stream()
                        .map(title -> holder(title, published, takenBack))
                        .toList())
                .build();
    }

    private static ContestPrizesDto prizes(Prizes.Count count) {
        var limit = count.limit();
        return ContestPrizesDto.builder()
                .winners(count.winners())
                .participants(count.participants())
                .most(count.most())
                .share(limit == null ? null : limit.value().toString())
                .source(limit == null ? null : limit.citation().documentNumber())
                .exceeded(count.isExceeded())
                .build();
    }

    private static ContestTitleCountDto count(TitleRule rule, List<Titled> all) {
        List<Titled> given =
                all.stream().filter(title -> title.rule().equals(rule.id())).toList();
        return new ContestTitleCountDto(rule.id(), persons(given), given.size());
    }

    private static int persons(List<Titled> all) {
        return (int) all.stream().map(Titled::person).distinct().count();
    }

    private ContestTitleHolderDto holder(Titled title, boolean published, Set<UUID> takenBack) {
        return ContestTitleHolderDto.builder()
                .ruleId(title.rule())
                .of(title.givenFor())
                .numbers(title.numbers())
                .name(published ? title.name() : null)
                .union(published ? new UnionRefDto(title.union(), tree.nameOf(title.union())) : null)
                .rank(title.rank())
                .tied(title.tied())
                .unknown(title.isUnknown())
                .takenBack(title.honor() == null ? null : takenBack.contains(title.honor()))
                .build();
    }

    static List<TitleRule> announced(@Nullable List<NewContestTitleDto> said) {
        return said == null
                ? List.of()
                : said.stream().map(TitleMapper::announced).toList();
    }

    private static TitleRule announced(NewContestTitleDto said) {
        return new TitleRule(
                Ids.next(),
                Folding.fold(said.title()),
                said.level().toString(),
                Folding.fold(said.issuer()),
                TitleRule.Basis.valueOf(said.basis().toString()),
                said.firstRank(),
                said.lastRank(),
                said.maxAge(),
                said.womenOnly(),
                given(said.source()),
                Boolean.TRUE.equals(said.prize()));
    }

    static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : Folding.fold(text);
    }
}
