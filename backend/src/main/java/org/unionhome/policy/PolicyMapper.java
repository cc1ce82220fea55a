package org.unionhome.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.AllowedDto;
import org.unionhome.api.model.CitationDto;
import org.unionhome.api.model.FindingDto;
import org.unionhome.api.model.GiftFormDto;
import org.unionhome.api.model.OccasionRuleDto;
import org.unionhome.api.model.PackRefDto;
import org.unionhome.api.model.PolicyDecisionDto;
import org.unionhome.api.model.ReckonedAmountDto;
import org.unionhome.api.model.VerdictDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Money;

/** Rules and decisions as the contract words them, in the reader's language; for every feature that answers with them. */
@ApplicationScoped
public class PolicyMapper {

    private final Explanations explanations;
    private final CurrentRequest request;

    PolicyMapper(Explanations explanations, CurrentRequest request) {
        this.explanations = explanations;
        this.request = request;
    }

    public OccasionRuleDto rule(CareRule rule) {
        Locale language = request.locale();
        return OccasionRuleDto.builder()
                .occasion(rule.occasion())
                .name(rule.name().get(language.getLanguage()))
                .kind(OccasionRuleDto.KindEnum.fromValue(rule.kind().name()))
                .maxAmount(rule.maxAmount().map(Money::toString).orElse(null))
                .forms(rule.allowedForms().stream()
                        .map(form -> GiftFormDto.fromValue(form.name()))
                        .toList())
                .frequency(OccasionRuleDto.FrequencyEnum.fromValue(
                        rule.frequency().frequency().name()))
                .relatives(rule.relatives() == null ? null : rule.relatives().relations())
                .confidential(rule.confidential())
                .surgeryMaxAmount(Optional.ofNullable(rule.terms().surgery())
                        .map(CareRule.Ceiling::amount)
                        .map(Money::toString)
                        .orElse(null))
                .reported(rule.ceiling() != null && !rule.ceiling().citation().refuses())
                .warnsOnly(rule.warnsOnly())
                .asksIllness(rule.needsIllness())
                .asksRelative(rule.concernsRelative())
                .claimMonths(Optional.ofNullable(rule.terms().window())
                        .map(CareRule.Count::number)
                        .orElse(null))
                .asksChild(rule.terms().oneParent().isPresent())
                .citation(citation(rule.citation()))
                .build();
    }

    public PolicyDecisionDto decision(Decision decision) {
        return decision(decision, Explanations.BUNDLE);
    }

    /** @param texts bundle that words the findings */
    public PolicyDecisionDto decision(Decision decision, String texts) {
        return worded(decision, texts).build();
    }

    /**
     * With the amounts that come out.
     *
     * @param texts bundle that words the findings
     */
    public PolicyDecisionDto reckoning(Reckoning reckoning, String texts) {
        var amounts = reckoning.amounts().stream()
                .map(amount -> new ReckonedAmountDto(
                        ReckonedAmountDto.CodeEnum.fromValue(amount.code()),
                        amount.yuan().toString()))
                .toList();
        return worded(reckoning.decision(), texts)
                .amounts(amounts.isEmpty() ? null : amounts)
                .build();
    }

    private PolicyDecisionDto.Builder worded(Decision decision, String texts) {
        return PolicyDecisionDto.builder()
                .verdict(VerdictDto.fromValue(decision.verdict().name()))
                .pack(decision.pack() == null ? null : ref(decision.pack()))
                .above(
                        decision.above().isEmpty()
                                ? null
                                : decision.above().stream().map(this::ref).toList())
                .findings(decision.findings().stream()
                        .map(finding -> finding(decision, finding, texts))
                        .toList());
    }

    private FindingDto finding(Decision decision, Finding finding, String texts) {
        return new FindingDto(
                finding.code(),
                VerdictDto.fromValue(finding.verdict().name()),
                explanations.say(texts, decision, finding, request.locale()),
                finding.citation() == null ? null : citation(finding.citation()),
                allowed(finding.allowed()));
    }

    public PackRefDto ref(PackRef ref) {
        return new PackRefDto(ref.code(), ref.version(), ref.title());
    }

    private static @Nullable AllowedDto allowed(Finding.@Nullable Allowed allowed) {
        return Optional.ofNullable(allowed)
                .map(what -> new AllowedDto(
                        what.maxAmount() == null ? null : what.maxAmount().toString(),
                        what.forms().stream()
                                .map(form -> GiftFormDto.fromValue(form.name()))
                                .toList()))
                .orElse(null);
    }

    public CitationDto source(Citation citation) {
        return citation(citation);
    }

    private static CitationDto citation(Citation citation) {
        return new CitationDto(
                citation.documentNumber(),
                citation.title(),
                citation.clause(),
                CitationDto.ConfidenceEnum.fromValue(citation.confidence().name()));
    }
}
