package org.unionhome.policy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.LatePaymentQuestionDto;
import org.unionhome.api.model.PolicyCheckDto;
import org.unionhome.api.model.TourQuestionDto;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Problem;
import org.unionhome.policy.GiftForm;
import org.unionhome.policy.Reckoning;
import org.unionhome.policy.SanatoriumQuestion;
import org.unionhome.policy.Supposed;

/** What-if questions as the contract words them, each asked by what it is about. */
@ApplicationScoped
class PolicyCheckMapper {

    private final PolicyChecks checks;

    PolicyCheckMapper(PolicyChecks checks) {
        this.checks = checks;
    }

    PolicyChecks.Answer answer(PolicyCheckDto asked) {
        String about = Optional.ofNullable(asked.about()).map(Enum::name).orElse("CARE");
        return switch (about) {
            case "SANATORIUM" -> new PolicyChecks.Answer(tour(asked));
            case "LATE_CHARGE" -> new PolicyChecks.Answer(latePayment(asked));
            case "CAMPAIGN" -> new PolicyChecks.Answer(campaign(asked));
            case "DUES" -> new PolicyChecks.Answer(dues(asked));
            case "CONTRIBUTION" -> new PolicyChecks.Answer(contribution(asked));
            case "HARDSHIP" -> suppose(asked, SupposedMapper.household(told(asked.household(), "/household")));
            case "AID" -> suppose(asked, SupposedMapper.grant(told(asked.grant(), "/grant")));
            case "FESTIVAL" -> suppose(asked, SupposedMapper.gift(told(asked.festivalGift(), "/festivalGift")));
            case "EXAMINATION" -> suppose(asked, SupposedMapper.examination(told(asked.examination(), "/examination")));
            case "MUTUAL_AID" -> suppose(asked, SupposedMapper.enrollment(told(asked.enrollment(), "/enrollment")));
            default -> new PolicyChecks.Answer(gift(asked));
        };
    }

    private PolicyChecks.Answer suppose(PolicyCheckDto asked, Supposed supposed) {
        return checks.suppose(asked.unionId(), asked.occurredOn(), supposed);
    }

    private Reckoning campaign(PolicyCheckDto asked) {
        var question = SupposedMapper.campaign(told(asked.campaign(), "/campaign"));
        return checks.campaign(asked.unionId(), asked.occurredOn(), question);
    }

    private Reckoning dues(PolicyCheckDto asked) {
        Money base = Money.of(told(asked.wage(), "/wage").base());
        return checks.dues(asked.unionId(), asked.occurredOn(), base);
    }

    private Reckoning contribution(PolicyCheckDto asked) {
        Money wages = Money.of(told(asked.payroll(), "/payroll").wages());
        return checks.contribution(asked.unionId(), asked.occurredOn(), wages);
    }

    private Reckoning gift(PolicyCheckDto asked) {
        if (asked.occasion() == null) {
            throw missing("/occasion");
        }
        var gift = new SupposedGift(
                asked.occasion(),
                asked.occurredOn(),
                Optional.ofNullable(asked.form())
                        .map(form -> GiftForm.valueOf(form.name()))
                        .orElse(null),
                Optional.ofNullable(asked.amount()).map(Money::of).orElse(null),
                asked.relation(),
                Boolean.TRUE.equals(asked.surgery()),
                asked.givenOn(),
                Optional.ofNullable(asked.earlier()).orElse(List.of()),
                Boolean.TRUE.equals(asked.otherParent()));
        return checks.gift(asked.unionId(), gift);
    }

    private Reckoning tour(PolicyCheckDto asked) {
        TourQuestionDto tour = told(asked.tour(), "/tour");
        var question = new SanatoriumQuestion(
                asked.occurredOn(),
                tour.days(),
                Money.of(tour.cost()),
                Optional.ofNullable(tour.used()).map(Money::of).orElse(Money.ZERO),
                Boolean.TRUE.equals(tour.supportedRegion()),
                Boolean.TRUE.equals(tour.outside()),
                tour.lastOutside());
        return checks.tour(asked.unionId(), question);
    }

    private Reckoning latePayment(PolicyCheckDto asked) {
        LatePaymentQuestionDto late = told(asked.latePayment(), "/latePayment");
        return checks.latePayment(asked.unionId(), asked.occurredOn(), Money.of(late.principal()), late.days());
    }

    private static <T> T told(@Nullable T question, String pointer) {
        return Optional.ofNullable(question).orElseThrow(() -> missing(pointer));
    }

    private static Problem missing(String pointer) {
        return Problem.ofFault(pointer, "REQUIRED");
    }
}
