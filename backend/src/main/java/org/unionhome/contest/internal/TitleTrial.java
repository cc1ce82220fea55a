package org.unionhome.contest.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhome.membership.Members;

/** Where the title rules of a contest lead by a ranking. */
@ApplicationScoped
class TitleTrial {

    private final Members members;

    TitleTrial(Members members) {
        this.members = members;
    }

    /** By rule, item or trade, and rank. Whom a condition leaves out is left out; one statement where there are any. */
    List<Titled> of(ContestRow contest, List<TitleRule> rules, List<Standings.Ranked> rankings) {
        List<Standings.Ground> grounds = Standings.grounds(rankings);
        Map<UUID, TitlePolicy.Facts> facts = facts(rules, grounds);
        return rules.stream()
                .flatMap(rule -> grounds.stream()
                        .filter(ground -> ground.basis() == rule.basis())
                        .flatMap(ground -> ground.standings().stream()
                                .filter(standing -> rule.covers(standing.rank()))
                                .map(standing -> titled(contest, rule, ground, standing, facts))))
                .filter(titled -> titled.met() != TitlePolicy.Met.NO)
                .toList();
    }

    private static Titled titled(
            ContestRow contest,
            TitleRule rule,
            Standings.Ground ground,
            Standings.Standing standing,
            Map<UUID, TitlePolicy.Facts> facts) {
        EntryRow entry = standing.entry();
        return new Titled(
                contest.id(),
                rule.id(),
                ground.item(),
                ground.name(),
                entry.person(),
                entry.name(),
                entry.union(),
                standing.numbers(),
                standing.rank(),
                standing.tied(),
                TitlePolicy.met(rule, facts.get(entry.person()), contest.heldOn()),
                null);
    }

    private Map<UUID, TitlePolicy.Facts> facts(List<TitleRule> rules, List<Standings.Ground> grounds) {
        List<TitleRule> conditional =
                rules.stream().filter(TitleRule::isConditional).toList();
        Set<UUID> persons = grounds.stream()
                .flatMap(ground -> ground.standings().stream().filter(standing -> conditional.stream()
                        .anyMatch(rule -> rule.basis() == ground.basis() && rule.covers(standing.rank()))))
                .map(standing -> standing.entry().person())
                .collect(Collectors.toSet());
        return persons.isEmpty()
                ? Map.of()
                : members.bornOf(persons).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, one -> facts(one.getValue())));
    }

    private static TitlePolicy.Facts facts(Members.Born born) {
        return new TitlePolicy.Facts(born.day(), born.sex() == Members.Sex.FEMALE);
    }
}
