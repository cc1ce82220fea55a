package org.unionhome.kernel.imports;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an import is about.
 *
 * @param importId kept in rows that it creates
 * @param union under which the file is brought in; the officer holds IMPORT there
 * @param root root of that union
 * @param year of an annual plan
 * @param columns names of the fields for which the file has a column
 * @param today in China
 * @param terms how the file is meant
 */
public record ImportContext(
        UUID importId,
        UUID union,
        UUID root,
        @Nullable Integer year,
        Set<String> columns,
        LocalDate today,
        ImportTerms terms) {}
