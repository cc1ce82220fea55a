package org.unionhome.funds.internal;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.unionhome.api.model.ActorRefDto;
import org.unionhome.api.model.StatementDeadlineDto;
import org.unionhome.api.model.StatementReportDto;
import org.unionhome.api.model.StatementReportLineDto;
import org.unionhome.api.model.StatementSubmissionDto;
import org.unionhome.api.model.SubmissionStateDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.UnionTree;

/** Issued statements and their deadlines as the contract words them. */
@Singleton
class ReportMapper {

    private final UnionTree tree;
    private final CurrentRequest request;

    ReportMapper(UnionTree tree, CurrentRequest request) {
        this.tree = tree;
        this.request = request;
    }

    StatementReportDto report(ReportRow row, List<ReportRow.Line> lines) {
        return StatementReportDto.builder()
                .id(row.id())
                .union(union(row.union()))
                .from(row.period().from())
                .to(row.period().before())
                .revision(row.revision())
                .reason(row.reason())
                .remark(row.remark())
                .unions(row.unions())
                .closed(row.closed())
                .issuedBy(new ActorRefDto(row.issuerName()))
                .issuedAt(row.issuedAt())
                .lines(lines.stream().map(this::line).toList())
                .build();
    }

    private StatementReportLineDto line(ReportRow.Line line) {
        var issued = line.issued();
        var account = issued.account();
        return StatementReportLineDto.builder()
                .account(account.code())
                .accountName(account.name().get(request.locale().getLanguage()))
                .kind(StatementReportLineDto.KindEnum.fromValue(account.kind().name()))
                .own(issued.own().toString())
                .below(issued.below().toString())
                .eliminated(issued.eliminated().toString())
                .total(issued.total().toString())
                .difference(line.difference().toString())
                .build();
    }

    StatementDeadlineDto deadline(DeadlineRow row) {
        return StatementDeadlineDto.builder()
                .id(row.id())
                .union(union(row.union()))
                .from(row.period().from())
                .to(row.period().before())
                .dueOn(row.dueOn())
                .asked(row.asked())
                .handedIn(row.handedIn())
                .late(row.late())
                .state(row.state() == null ? null : state(row.state()))
                .setBy(new ActorRefDto(row.setBy()))
                .setAt(row.setAt())
                .version(row.version())
                .build();
    }

    StatementSubmissionDto submission(DeadlineRow.Submission one) {
        return StatementSubmissionDto.builder()
                .union(union(one.union()))
                .state(state(one.state()))
                .reportId(one.report())
                .revision(one.revision())
                .handedInAt(one.handedInAt())
                .build();
    }

    private static SubmissionStateDto state(DeadlineRow.State state) {
        return SubmissionStateDto.fromValue(state.name());
    }

    private UnionRefDto union(UUID id) {
        return new UnionRefDto(id, tree.nameOf(id));
    }
}
