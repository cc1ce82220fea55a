package org.unionhome.kernel;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages the platform speaks; Chinese unless English is asked for. */
final class Languages {

    private static final List<Locale> SPOKEN = List.of(Locale.CHINESE, Locale.ENGLISH);

    private Languages() {}

    static Locale of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > 200) {
            return Locale.CHINESE;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return best == null ? Locale.CHINESE : best;
        } catch (IllegalArgumentException malformed) {
            return Locale.CHINESE;
        }
    }
}
