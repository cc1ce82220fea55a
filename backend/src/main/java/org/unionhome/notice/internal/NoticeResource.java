package org.unionhome.notice.internal;

import org.unionhome.api.NoticeApi;
import org.unionhome.api.model.NoticeDto;
import org.unionhome.api.model.NoticePageDto;
import org.unionhome.api.model.NoticeReadDto;
import org.unionhome.api.model.NoticesUnreadDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.ListEtags;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** The caller's own notices over HTTP. */
class NoticeResource implements NoticeApi {

    private final NoticeQueries notices;
    private final ReadNotices read;
    private final NoticeWords words;
    private final CurrentRequest request;
    private final ListEtags etags;

    NoticeResource(
            NoticeQueries notices, ReadNotices read, NoticeWords words, CurrentRequest request, ListEtags etags) {
        this.notices = notices;
        this.read = read;
        this.words = words;
        this.request = request;
        this.etags = etags;
    }

    @Override
    @Requires(Permission.SELF)
    public NoticePageDto listMyNotices(Integer limit, String cursor, String ifNoneMatch) {
        var page = notices.mine(limit, cursor);
        return etags.tag(new NoticePageDto(page.map(this::notice), notices.unread(), page.next()));
    }

    @Override
    @Requires(value = Permission.SELF, repeat = Requires.Repeat.BY_NATURE)
    public NoticesUnreadDto readMyNotices(NoticeReadDto asked) {
        read.run(asked.noticeId(), Boolean.TRUE.equals(asked.andEarlier()));
        return new NoticesUnreadDto(notices.unread());
    }

    private NoticeDto notice(NoticeQueries.Told told) {
        return new NoticeDto(
                told.id(),
                told.kind(),
                words.text(told.kind(), told.words(), request.locale()),
                told.link(),
                told.toldAt(),
                told.read());
    }
}
