package org.unionhome.aid.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.PublicNoticeApi;
import org.unionhome.api.model.MyObjectionDto;
import org.unionhome.api.model.NewObjectionDto;
import org.unionhome.api.model.NoticeBoardDto;
import org.unionhome.api.model.NoticeObjectionDto;
import org.unionhome.api.model.NoticeObjectionListDto;
import org.unionhome.api.model.NoticeOnBoardDto;
import org.unionhome.api.model.ObjectionDecisionDto;
import org.unionhome.api.model.ObjectionStatusDto;
import org.unionhome.api.model.PublicNoticeDto;
import org.unionhome.api.model.PublicNoticePageDto;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Folding;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;
import org.unionhome.kernel.Scope;

/** Notices and objections over HTTP. */
class PublicNoticeResource implements PublicNoticeApi {

    private final ObjectToNotice objecting;
    private final NoticeBoard board;
    private final Hands hands;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;

    PublicNoticeResource(
            ObjectToNotice objecting,
            NoticeBoard board,
            Hands hands,
            Scope scope,
            CurrentActor current,
            CurrentRequest request) {
        this.objecting = objecting;
        this.board = board;
        this.hands = hands;
        this.scope = scope;
        this.current = current;
        this.request = request;
    }

    @Override
    @Requires(Permission.AID_READ)
    public PublicNoticePageDto listPublicNotices(UUID unionId, Integer limit, String cursor) {
        var page = board.list(unionId, limit, cursor);
        return new PublicNoticePageDto(page.map(this::notice), page.next());
    }

    @Override
    @Requires(Permission.AID_READ)
    public NoticeObjectionListDto listNoticeObjections(UUID noticeId) {
        UUID union = board.show(noticeId, Permission.AID_READ).union();
        List<NoticeObjectionDto> items = board.objections(noticeId).stream()
                .map(one -> objection(one, union))
                .toList();
        return new NoticeObjectionListDto(items);
    }

    @Override
    @Requires(Permission.AID_DECIDE)
    public NoticeObjectionDto decideNoticeObjection(
            UUID noticeId, UUID objectionId, ObjectionDecisionDto decision, String idempotencyKey) {
        objecting.decide(noticeId, objectionId, decision.uphold(), Folding.fold(decision.reason()));
        UUID union = board.show(noticeId, Permission.AID_DECIDE).union();
        return objection(board.objection(noticeId, objectionId), union);
    }

    @Override
    @Requires(Permission.SELF)
    public NoticeBoardDto listMyPublicNotices() {
        return new NoticeBoardDto(board.mine().stream().map(this::onBoard).toList());
    }

    @Override
    @Requires(Permission.SELF)
    public MyObjectionDto objectToNotice(UUID noticeId, NewObjectionDto asked, String idempotencyKey) {
        objecting.object(noticeId, Folding.fold(asked.reason()));
        return own(board.hanging(noticeId).own());
    }

    private PublicNoticeDto notice(NoticeBoard.Hung hung) {
        return new PublicNoticeDto(
                hung.id(),
                hung.maskedName(),
                hung.unit(),
                category(hung),
                hung.contact(),
                hung.beginsOn(),
                hung.endsOn(),
                board.hangsToday(hung),
                hung.waiting(),
                hung.provisional());
    }

    private NoticeOnBoardDto onBoard(NoticeBoard.Hung hung) {
        return NoticeOnBoardDto.builder()
                .id(hung.id())
                .name(hung.maskedName())
                .unit(hung.unit())
                .category(category(hung))
                .contact(hung.contact())
                .beginsOn(hung.beginsOn())
                .endsOn(hung.endsOn())
                .provisional(hung.provisional())
                .mine(hung.person().equals(current.get().person()))
                .objection(hung.own() == null ? null : own(hung.own()))
                .build();
    }

    private static MyObjectionDto own(NoticeBoard.@Nullable Own own) {
        var mine = Optional.ofNullable(own).orElseThrow();
        return new MyObjectionDto(ObjectionStatusDto.fromValue(mine.status()), mine.at(), mine.decisionReason());
    }

    private NoticeObjectionDto objection(NoticeBoard.Objection objection, UUID union) {
        boolean mayDecide = objection.status().equals("OPEN")
                && scope.allows(current.get(), Permission.AID_DECIDE, union)
                && !hands.of(Permission.AID_DECIDE, union).touch(objection.keptApart());
        return NoticeObjectionDto.builder()
                .id(objection.id())
                .by(objection.by())
                .reason(objection.reason())
                .at(objection.at())
                .status(ObjectionStatusDto.fromValue(objection.status()))
                .decidedBy(objection.decidedBy())
                .decisionReason(objection.decisionReason())
                .mayDecide(mayDecide)
                .build();
    }

    private String category(NoticeBoard.Hung hung) {
        return request.locale().getLanguage().equals("en") ? hung.categoryEn() : hung.categoryZh();
    }
}
