package org.unionhome.event.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Digests;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Texts;

/** Activities in calendar programs: one as a file, a member's own as a feed behind a secret address. */
@ApplicationScoped
class Calendars {

    private final EventQueries events;
    private final CalendarFeeds feeds;
    private final MakeCalendarFeed make;
    private final RevokeCalendarFeed revoke;
    private final Texts texts;
    private final CurrentRequest request;
    private final String publicUrl;

    Calendars(
            EventQueries events,
            CalendarFeeds feeds,
            MakeCalendarFeed make,
            RevokeCalendarFeed revoke,
            Texts texts,
            CurrentRequest request,
            @ConfigProperty(name = "unionhome.public-url") String publicUrl) {
        this.events = events;
        this.feeds = feeds;
        this.make = make;
        this.revoke = revoke;
        this.texts = texts;
        this.request = request;
        this.publicUrl = publicUrl;
    }

    /** @throws Problem NOT_FOUND */
    String ofEvent(UUID event) {
        var seen = events.show(event);
        request.header("Content-Disposition", "attachment; filename=\"" + event + ".ics\"");
        return answer(file(seen.event().title()).with(seen.event(), seen.mine()));
    }

    Optional<CalendarFeeds.Feed> state() {
        return feeds.mine();
    }

    /** The address, which is told only now. */
    String subscribe() {
        return make.run().address(publicUrl);
    }

    void revoke() {
        revoke.run();
    }

    /** @throws Problem NOT_FOUND for a token that opens no calendar */
    String byToken(String token) {
        List<RegistrationQueries.Own> joined =
                feeds.joinedByOwnerOf(FeedToken.of(token)).orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
        CalendarFile file = file(text("calendar.name"));
        joined.forEach(own -> file.with(own.event(), own.place()));
        return answer(file);
    }

    private CalendarFile file(String name) {
        return new CalendarFile(
                name,
                publicUrl.replaceFirst("/+$", ""),
                title -> text("calendar.waiting", title),
                reason -> text("calendar.cancelled", reason));
    }

    private String text(String key, Object... arguments) {
        return texts.get("event", request.locale(), key, arguments);
    }

    private String answer(CalendarFile file) {
        String content = file.content();
        byte[] digest = Digests.sm3(content.getBytes(StandardCharsets.UTF_8));
        request.header("ETag", "\"" + HexFormat.of().formatHex(Arrays.copyOf(digest, 12)) + "\"");
        request.header("Content-Type", "text/calendar;charset=UTF-8");
        return content;
    }
}
