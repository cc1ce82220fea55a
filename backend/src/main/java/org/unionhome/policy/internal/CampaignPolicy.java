package org.unionhome.policy.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.policy.CampaignQuestion;
import org.unionhome.policy.CampaignRules;
import org.unionhome.policy.Decision;
import org.unionhome.policy.ElectionRules.Ruled;
import org.unionhome.policy.Finding;
import org.unionhome.policy.GiftForm;
import org.unionhome.policy.Verdict;

/**
 * Judges what a campaign gives. Pure: the same rules and the same question always give the same answer. A rule of which
 * only reports were read warns and does not refuse.
 */
final class CampaignPolicy {

    private CampaignPolicy() {}

    static Decision judge(CampaignRules rules, CampaignQuestion asked) {
        var findings = new ArrayList<Finding>();
        forms(rules, asked, findings);
        above("CAMPAIGN_ABOVE_TIME", rules.perTime(), asked.mostTogether()).forEach(findings::add);
        above("CAMPAIGN_ABOVE_YEAR", rules.perYear(), asked.mostInYear()).forEach(findings::add);
        above("CAMPAIGN_CASH_ABOVE", rules.cash(), asked.mostCash()).forEach(findings::add);
        above("CAMPAIGN_GOODS_ABOVE", rules.goods(), asked.mostGoods()).forEach(findings::add);
        listed("CAMPAIGN_FESTIVAL_NOT_LISTED", rules.festivals(), asked.festival())
                .forEach(findings::add);
        listed("CAMPAIGN_SOURCE_NOT_LISTED", rules.sources(), asked.source()).forEach(findings::add);
        if (asked.onSeveral() > 0) {
            findings.add(new Finding(
                    "CAMPAIGN_ON_SEVERAL_ROSTERS",
                    Verdict.WARN,
                    List.of(String.valueOf(asked.onSeveral())),
                    null,
                    null));
        }
        return decided(rules, asked, findings);
    }

    private static Decision decided(CampaignRules rules, CampaignQuestion asked, List<Finding> findings) {
        var pack = rules.packs().stream().findFirst().orElse(null);
        if (pack == null) {
            findings.add(new Finding("CAMPAIGN_NOT_RULED", Verdict.WARN, List.of(), null, null));
        } else if (asked.capNeeded() && !limited(rules, asked)) {
            var most = List.of(asked.mostTogether().toString());
            findings.add(new Finding("CAMPAIGN_CAP_NOT_FOUND", Verdict.WARN, most, null, null));
        } else if (findings.isEmpty()) {
            findings.add(new Finding("CAMPAIGN_WITHIN_RULES", Verdict.PASS, List.of(), null, null));
        }
        var above = rules.packs().stream().skip(1).toList();
        return Decision.of(pack, asked.kind(), findings, above);
    }

    /** Whether there is a limit for whatever is given, together or in money and in kind. */
    private static boolean limited(CampaignRules rules, CampaignQuestion asked) {
        boolean cash = asked.mostCash().isZero() || rules.cash() != null;
        boolean goods = asked.mostGoods().isZero() || rules.goods() != null;
        return rules.perTime() != null || rules.perYear() != null || cash && goods;
    }

    private static void forms(CampaignRules rules, CampaignQuestion asked, List<Finding> findings) {
        var allowed = rules.forms();
        if (allowed == null) {
            return;
        }
        if (!asked.mostCash().isZero()) {
            formRefused(allowed, GiftForm.CASH).forEach(findings::add);
        }
        if (!asked.mostGoods().isZero()) {
            formRefused(allowed, GiftForm.GOODS).forEach(findings::add);
        }
    }

    /** By the document, or else by the report that leaves it out. */
    private static Stream<Finding> formRefused(Ruled<List<GiftForm>> allowed, GiftForm form) {
        return allowed.limits().stream()
                .filter(limit -> !limit.value().contains(form))
                .limit(1)
                .map(limit -> Finding.against(
                        "CAMPAIGN_FORM_NOT_ALLOWED",
                        List.of("@form." + form.name()),
                        limit.citation(),
                        new Finding.Allowed(null, allowed.value())));
    }

    /** Names the limit alone: how much somebody got elsewhere is nobody's business here. */
    private static Stream<Finding> above(String code, @Nullable Ruled<Money> cap, Money most) {
        return limits(cap)
                .filter(limit -> most.exceeds(limit.value()))
                .map(limit -> Finding.against(
                        code,
                        List.of(limit.value().toString()),
                        limit.citation(),
                        new Finding.Allowed(limit.value(), List.of())));
    }

    private static Stream<Finding> listed(String code, @Nullable Ruled<List<String>> list, @Nullable String asked) {
        return limits(list)
                .filter(limit -> asked != null && !limit.value().contains(asked))
                .limit(1)
                .map(limit -> Finding.against(code, List.of(), limit.citation(), null));
    }

    /** What a document refuses stands beside what a report says more strictly. */
    private static <T> Stream<Ruled<T>> limits(@Nullable Ruled<T> rule) {
        return rule == null ? Stream.of() : rule.limits().stream();
    }
}
