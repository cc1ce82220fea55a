package org.unionhome.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** Texts for people, by bundle and key, in Chinese (first) or English. */
@ApplicationScoped
public class Texts {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();

    /** The text with its placeholders filled; the key itself when there is none, so that nothing is silently empty. */
    public String get(String bundle, Locale locale, String key, Object... arguments) {
        ResourceBundle texts = bundles.computeIfAbsent(
                bundle + "|" + locale.getLanguage(), any -> ResourceBundle.getBundle("texts/" + bundle, locale, EXACT));
        try {
            return new MessageFormat(texts.getString(key), locale).format(arguments);
        } catch (MissingResourceException absent) {
            return key;
        }
    }

    public boolean has(String bundle, Locale locale, String key) {
        return ResourceBundle.getBundle("texts/" + bundle, locale, EXACT).containsKey(key);
    }
}
