package org.unionhome.policy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.unionhome.api.model.LatePaymentQuestionDto;
import org.unionhome.api.model.PolicyCheckDto;
import org.unionhome.api.model.TourQuestionDto;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Problem;
import org.unionhome.policy.GiftForm;
import org.unionhome.policy.Reckoning;
import org.unionhome.policy.SanatoriumQuestion;

/** What-if questions as the contract words them, each asked by what it is about. */
@ApplicationScoped
class PolicyCheckMapper {

    private final PolicyChecks checks;

    PolicyCheckMapper(PolicyChecks checks) {
        this.checks = checks;
    }

    Reckoning answer(PolicyCheckDto asked) {
        String about = Optional.ofNullable(asked.about()).map(Enum::name).orElse("CARE");
        return switch (about) {
            case "SANATORIUM" -> tour(asked);
            case "LATE_CHARGE" -> latePayment(asked);
            default -> gift(asked);
        };
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
        TourQuestionDto tour = Optional.ofNullable(asked.tour()).orElseThrow(() -> missing("/tour"));
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
        LatePaymentQuestionDto late =
                Optional.ofNullable(asked.latePayment()).orElseThrow(() -> missing("/latePayment"));
        return checks.latePayment(asked.unionId(), asked.occurredOn(), Money.of(late.principal()), late.days());
    }

    private static Problem missing(String pointer) {
        return Problem.ofFault(pointer, "REQUIRED");
    }
}
