package org.unionhome.event.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Clocks;
import org.unionhome.kernel.Texts;
import org.unionhome.membership.Audiences;

/** Says in the caller's language why she can or cannot join. */
@ApplicationScoped
class AccessWords {

    private static final String BUNDLE = "event";
    private static final int LONGEST = 200;
    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("M月d日 HH:mm", Locale.CHINESE);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);
    private final Texts texts;
    private final Audiences audiences;

    AccessWords(Texts texts, Audiences audiences) {
        this.texts = texts;
        this.audiences = audiences;
    }

    String reason(EventRow event, JoiningPolicy.Verdict verdict, Locale locale) {
        return texts.get(
                BUNDLE,
                locale,
                "access." + verdict.name(),
                moment(event.opensAt(), locale),
                moment(event.closesAt(), locale),
                event.placesLeft(),
                event.waiting(),
                shortened(event.cancellationReason()),
                event.audience() == null ? "" : shortened(audiences.sentence(event.audience(), locale)));
    }

    private static String shortened(@Nullable String reason) {
        if (reason == null || reason.length() <= LONGEST) {
            return reason == null ? "" : reason;
        }
        return reason.substring(0, reason.offsetByCodePoints(0, reason.codePointCount(0, LONGEST))) + "…";
    }

    private static String moment(Instant at, Locale locale) {
        var moments = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? ENGLISH : CHINESE;
        return moments.format(at.atZone(Clocks.CHINA));
    }
}
