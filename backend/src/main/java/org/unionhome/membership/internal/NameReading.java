package org.unionhome.membership.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;

/**
 * How a name is read, for search: pinyin without tones (ü as v) and initials. Family names have readings of their own
 * (单 shan, 尉迟 yu chi); a character that nobody can read stands for itself.
 *
 * @param pinyin all syllables together, such as shanxiaoming
 * @param initials such as sxm
 */
record NameReading(String pinyin, String initials) {

    private static final Properties READINGS = load();
    private static final HanyuPinyinOutputFormat FORMAT = format();

    static NameReading of(String name) {
        var syllables = new ArrayList<String>();
        int given = familyName(name, syllables);
        name.substring(given).codePoints().forEach(character -> read(character, syllables));
        String initials = syllables.stream()
                .map(syllable -> Character.toString(syllable.codePointAt(0)))
                .reduce("", String::concat);
        return new NameReading(String.join("", syllables), initials);
    }

    /** Reads the family name when it has a reading of its own. @return where the rest begins */
    private static int familyName(String name, List<String> syllables) {
        for (int length : new int[] {2, 1}) {
            String family = name.length() > length ? name.substring(0, length) : "";
            String reading = READINGS.getProperty(family);
            if (reading != null) {
                syllables.addAll(List.of(reading.split(" ")));
                return length;
            }
        }
        return 0;
    }

    private static void read(int character, List<String> syllables) {
        String text = Character.toString(character);
        String known = READINGS.getProperty("given." + text, READINGS.getProperty("rare." + text));
        if (known != null) {
            syllables.add(known);
        } else if (Character.isLetter(character) || character == '〇') {
            syllables.add(fromDictionary(character, text));
        }
    }

    private static String fromDictionary(int character, String text) {
        try {
            String[] readings = Character.isBmpCodePoint(character)
                    ? PinyinHelper.toHanyuPinyinStringArray((char) character, FORMAT)
                    : null;
            return readings == null || readings.length == 0 ? text.toLowerCase(Locale.ROOT) : readings[0];
        } catch (BadHanyuPinyinOutputFormatCombination impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static HanyuPinyinOutputFormat format() {
        var format = new HanyuPinyinOutputFormat();
        format.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
        format.setVCharType(HanyuPinyinVCharType.WITH_V);
        return format;
    }

    private static Properties load() {
        var readings = new Properties();
        try (InputStream in = NameReading.class.getResourceAsStream("/membership/readings.properties")) {
            readings.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
            return readings;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
