package org.unionhome.kernel.imports;

import org.jspecify.annotations.Nullable;

/** A value that would change, as people see it: sensitive values only masked. */
public record RowChange(String field, @Nullable String before, @Nullable String after) {}
