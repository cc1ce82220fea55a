package org.unionhome.aid.internal;

import java.util.UUID;
import java.util.stream.Stream;
import org.unionhome.api.MyAppealApi;
import org.unionhome.api.model.AppealDto;
import org.unionhome.api.model.MyAppealsDto;
import org.unionhome.api.model.NewAppealDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Requires;

/** A member's own appeals over HTTP. */
class MyAppealResource implements MyAppealApi {

    private final AppealQueries appeals;
    private final Appealable appealable;
    private final AskForAppeal asking;
    private final WithdrawAppeal withdrawing;
    private final AppealMapper mapper;
    private final CurrentRequest request;

    MyAppealResource(
            AppealQueries appeals,
            Appealable appealable,
            AskForAppeal asking,
            WithdrawAppeal withdrawing,
            AppealMapper mapper,
            CurrentRequest request) {
        this.appeals = appeals;
        this.appealable = appealable;
        this.asking = asking;
        this.withdrawing = withdrawing;
        this.mapper = mapper;
        this.request = request;
    }

    @Override
    @Requires
    public MyAppealsDto listMyAppeals() {
        return new MyAppealsDto(
                appeals.mine().stream().map(mapper::mine).toList(),
                Stream.of(appealable.cases(), appealable.files())
                        .flatMap(decisions -> decisions.stream().map(AppealMapper::possible))
                        .toList());
    }

    @Override
    @Requires
    public AppealDto appealAgainstAidCase(UUID caseId, NewAppealDto said, String idempotencyKey) {
        return shown(asking.againstCase(caseId, said.reason().strip()));
    }

    @Override
    @Requires
    public AppealDto appealAgainstHardshipFile(UUID fileId, NewAppealDto said, String idempotencyKey) {
        return shown(asking.againstFile(fileId, said.reason().strip()));
    }

    @Override
    @Requires
    public AppealDto withdrawMyAppeal(UUID appealId, String ifMatch, String idempotencyKey) {
        withdrawing.own(appealId, ifMatch);
        return shown(appealId);
    }

    private AppealDto shown(UUID id) {
        AppealRow row = appeals.own(id);
        request.version(row.version());
        return mapper.mine(row);
    }
}
