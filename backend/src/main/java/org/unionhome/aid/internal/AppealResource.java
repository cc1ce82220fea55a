package org.unionhome.aid.internal;

import java.util.UUID;
import org.unionhome.api.AppealApi;
import org.unionhome.api.model.AppealDecisionDto;
import org.unionhome.api.model.AppealDto;
import org.unionhome.api.model.AppealPageDto;
import org.unionhome.api.model.AppealStatusDto;
import org.unionhome.api.model.AppealWithdrawalDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.ReadTrail;
import org.unionhome.kernel.Requires;

/** Appeals over HTTP, for those who decide. */
class AppealResource implements AppealApi {

    private final AppealQueries appeals;
    private final DecideAppeal deciding;
    private final WithdrawAppeal withdrawing;
    private final AppealMapper mapper;
    private final ReadTrail reads;
    private final CurrentRequest request;

    AppealResource(
            AppealQueries appeals,
            DecideAppeal deciding,
            WithdrawAppeal withdrawing,
            AppealMapper mapper,
            ReadTrail reads,
            CurrentRequest request) {
        this.appeals = appeals;
        this.deciding = deciding;
        this.withdrawing = withdrawing;
        this.mapper = mapper;
        this.reads = reads;
        this.request = request;
    }

    @Override
    @Requires(Permission.AID_READ)
    public AppealPageDto listAppeals(UUID unionId, AppealStatusDto status, Integer limit, String cursor) {
        var page = appeals.queue(unionId, status == null ? null : status.toString(), limit, cursor);
        return new AppealPageDto(page.map(mapper::listed), page.next());
    }

    /** Opening one is a reading that its member sees. */
    @Override
    @Requires(Permission.AID_READ)
    public AppealDto getAppeal(UUID appealId) {
        AppealRow row = appeals.show(appealId);
        reads.note(ReadTrail.Reading.of(row.person(), row.union(), ReadTrail.Part.FILE, ReadTrail.Purpose.AID));
        return answer(row);
    }

    @Override
    @Requires(Permission.AID_DECIDE)
    public AppealDto decideAppeal(UUID appealId, String ifMatch, AppealDecisionDto said, String idempotencyKey) {
        deciding.run(
                appealId,
                ifMatch,
                AppealReason.valueOf(said.reasonCode().toString()),
                said.answer().strip());
        return answer(appeals.show(appealId));
    }

    @Override
    @Requires(Permission.AID_WORK)
    public AppealDto withdrawAppeal(UUID appealId, String ifMatch, AppealWithdrawalDto said, String idempotencyKey) {
        withdrawing.onBehalf(appealId, ifMatch, said.reason().strip());
        return answer(appeals.show(appealId));
    }

    private AppealDto answer(AppealRow row) {
        request.version(row.version());
        return mapper.opened(row);
    }
}
