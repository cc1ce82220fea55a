package org.unionhome.aid.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.unionhome.api.model.AppealAboutDto;
import org.unionhome.api.model.AppealDto;
import org.unionhome.api.model.AppealPossibleDto;
import org.unionhome.api.model.AppealReasonDto;
import org.unionhome.api.model.AppealStatusDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.UnionTree;

/** Appeals as the contract words them. */
@Singleton
class AppealMapper {

    private final UnionTree tree;
    private final AidSecrets secrets;
    private final Hands hands;
    private final Scope scope;
    private final CurrentActor current;
    private final Clock clock;

    AppealMapper(UnionTree tree, AidSecrets secrets, Hands hands, Scope scope, CurrentActor current, Clock clock) {
        this.tree = tree;
        this.secrets = secrets;
        this.hands = hands;
        this.scope = scope;
        this.current = current;
        this.clock = clock;
    }

    /** As the queue shows it: what was said stays closed. */
    AppealDto listed(AppealRow row) {
        return appeal(row).build();
    }

    AppealDto opened(AppealRow row) {
        return told(row).mayDecide(mayDecide(row)).mayWithdraw(mayWithdraw(row)).build();
    }

    /** As the one who appealed sees it. */
    AppealDto mine(AppealRow row) {
        return told(row).mayWithdraw(row.isOpen()).build();
    }

    static AppealPossibleDto possible(Appealable.Decision decision) {
        return AppealPossibleDto.builder()
                .about(AppealAboutDto.fromValue(decision.about().name()))
                .caseId(decision.caseId())
                .fileId(decision.fileId())
                .askBy(decision.askBy())
                .provisional(decision.provisional())
                .build();
    }

    private boolean mayDecide(AppealRow row) {
        return row.isOpen()
                && scope.allows(current.get(), Permission.AID_DECIDE, row.union())
                && !hands.of(Permission.AID_DECIDE, row.union()).touch(row.firstHands());
    }

    /** On the member's behalf; her own she takes back herself. */
    private boolean mayWithdraw(AppealRow row) {
        return row.isOpen()
                && scope.allows(current.get(), Permission.AID_WORK, row.union())
                && !row.person().equals(current.get().person());
    }

    private AppealDto.Builder told(AppealRow row) {
        byte[] answer = row.answer();
        var withdrawn = row.withdrawn();
        byte[] why = withdrawn == null ? null : withdrawn.reason();
        return appeal(row)
                .reason(secrets.open(AidSecrets.APPEAL, row.reason()))
                .withdrawnReason(why == null ? null : secrets.open(AidSecrets.APPEAL, why))
                .answer(answer == null ? null : secrets.open(AidSecrets.APPEAL, answer));
    }

    private AppealDto.Builder appeal(AppealRow row) {
        String reason = row.reasonCode();
        var withdrawn = row.withdrawn();
        return AppealDto.builder()
                .id(row.id())
                .code(row.code())
                .union(new UnionRefDto(row.union(), tree.nameOf(row.union())))
                .about(AppealAboutDto.fromValue(row.about().name()))
                .caseId(row.caseId())
                .fileId(row.fileId())
                .subjectNo(row.subjectNo())
                .memberName(row.memberName())
                .askedAt(row.askedAt())
                .dueOn(row.dueOn())
                .provisional(row.isOpen() && row.provisional())
                .overdue(row.isOpen() && LocalDate.now(clock).isAfter(row.dueOn()))
                .status(AppealStatusDto.fromValue(row.status()))
                .reasonCode(reason == null ? null : AppealReasonDto.fromValue(reason))
                .decidedBy(row.decidedBy())
                .decidedAt(row.decidedAt())
                .newCaseId(row.newCase())
                .withdrawnBy(withdrawn == null ? null : withdrawn.by())
                .withdrawnAt(withdrawn == null ? null : withdrawn.at())
                .mayDecide(false)
                .mayWithdraw(false)
                .version(row.version());
    }
}
