package org.unionhome.aid.internal;

import java.util.Optional;
import java.util.UUID;
import org.unionhome.api.PledgePaymentApi;
import org.unionhome.api.model.NewPledgePaymentDto;
import org.unionhome.api.model.PledgePaymentDecisionDto;
import org.unionhome.api.model.PledgePaymentDto;
import org.unionhome.api.model.PledgePaymentPageDto;
import org.unionhome.api.model.TakingBackDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Requires;

/** What is paid for pledges, over HTTP. */
class PledgePaymentResource implements PledgePaymentApi {

    private final PledgePayments payments;
    private final ProposePledgePayment propose;
    private final DecidePledgePayment decide;
    private final PledgePaymentMapper mapper;
    private final CurrentRequest request;

    PledgePaymentResource(
            PledgePayments payments,
            ProposePledgePayment propose,
            DecidePledgePayment decide,
            PledgePaymentMapper mapper,
            CurrentRequest request) {
        this.payments = payments;
        this.propose = propose;
        this.decide = decide;
        this.mapper = mapper;
        this.request = request;
    }

    @Override
    @Requires(Permission.AID_READ)
    public PledgePaymentPageDto listPledgePayments(UUID unionId, Integer limit, String cursor) {
        return mapper.page(unionId, payments.list(unionId, limit, cursor));
    }

    @Override
    @Requires(Permission.AID_WORK)
    public PledgePaymentDto proposePledgePayment(String idempotencyKey, NewPledgePaymentDto asked) {
        return answer(propose.run(asked.unionId(), asked.lineId()), Permission.AID_WORK);
    }

    @Override
    @Requires(Permission.AID_DECIDE)
    public PledgePaymentDto decidePledgePayment(
            UUID paymentId, String ifMatch, String idempotencyKey, PledgePaymentDecisionDto asked) {
        if (asked.approve()) {
            decide.approve(paymentId, ifMatch);
        } else {
            String reason = Optional.ofNullable(asked.reason())
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .orElseThrow(() -> Problem.ofFault("/reason", "REQUIRED"));
            decide.reject(paymentId, ifMatch, reason);
        }
        return answer(paymentId, Permission.AID_DECIDE);
    }

    @Override
    @Requires(Permission.AID_DECIDE)
    public PledgePaymentDto retractPledgePayment(
            UUID paymentId, String ifMatch, TakingBackDto asked, String idempotencyKey) {
        decide.retract(paymentId, ifMatch, asked.reason().strip());
        return answer(paymentId, Permission.AID_DECIDE);
    }

    private PledgePaymentDto answer(UUID id, Permission permission) {
        PledgePayment payment = payments.show(id, permission);
        request.version(payment.version());
        return mapper.payment(payment);
    }
}
