package org.unionhome.kernel;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Tells persons something in the app, in the transaction of what happened. Each reads it in her own language. The same
 * key is told to the same person once, so that work that is repeated every day does not repeat itself.
 */
public interface Notices {

    void tell(Collection<UUID> persons, Notice notice);

    /** Those who hold an office with the permission in the union; where nobody does, the nearest ones above. */
    void tellOfficers(UUID union, Permission permission, Notice notice);

    /**
     * What is told: never a name or number of a person.
     *
     * @param kind key of the text in the bundle {@code notices}
     * @param link where in the app to go on
     * @param key the same happening has the same one
     */
    record Notice(String kind, String link, String key, List<Word> words) {
        public static Notice of(String kind, String link, String key, Word... words) {
            return new Notice(kind, link, key, List.of(words));
        }
    }

    /** A value in the text, worded when it is read. */
    record Word(Type type, String value) {

        public static Word union(UUID union) {
            return new Word(Type.UNION, union.toString());
        }

        public static Word day(LocalDate day) {
            return new Word(Type.DAY, day.toString());
        }

        public static Word text(String text) {
            return new Word(Type.TEXT, text);
        }

        public static Word number(int number) {
            return new Word(Type.TEXT, String.valueOf(number));
        }

        /** How it is worded. */
        public enum Type {
            UNION,
            DAY,
            TEXT
        }
    }
}
