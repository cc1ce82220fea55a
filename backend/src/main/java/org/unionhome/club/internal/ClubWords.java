package org.unionhome.club.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.unionhome.kernel.Texts;

/** Says in the caller's language whether she can join a club and why not. */
@ApplicationScoped
class ClubWords {

    private static final String BUNDLE = "club";
    private final Texts texts;

    ClubWords(Texts texts) {
        this.texts = texts;
    }

    String reason(ClubPolicy.Verdict verdict, Locale locale) {
        return texts.get(BUNDLE, locale, "access." + verdict.name());
    }
}
