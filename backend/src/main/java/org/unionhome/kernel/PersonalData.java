package org.unionhome.kernel;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A feature that keeps something about persons and hands it out to whom it is about (个人信息保护法 art. 45). Every bean is
 * asked, in the name of the person herself. What others said or did in confidence, and who they are, stays out.
 */
public interface PersonalData {

    /** The tables behind it. Each table that points at a person is in one such set, or its absence has a reason. */
    Set<String> tables();

    /** Everything about the person, part by part; a part of which there is nothing is left out. */
    List<Part> of(UUID person);

    /**
     * One part, like a sheet.
     *
     * @param name its name in the bundle {@code my-data}, where each field is explained as {@code name.field}
     * @param rows values in the order of the fields: text, numbers, booleans and lists of text
     */
    record Part(String name, List<String> fields, List<List<@Nullable Object>> rows, List<Document> documents) {

        /** Its values are those of a person. */
        @Override
        public String toString() {
            return "Part " + name;
        }
    }

    /**
     * A file that belongs to a part, fetched when its turn comes.
     *
     * @param name within the part, with its ending
     */
    record Document(String name, Supplier<byte[]> content) {}
}
