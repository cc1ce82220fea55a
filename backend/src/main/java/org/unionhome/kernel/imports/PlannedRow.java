package org.unionhome.kernel.imports;

import java.util.UUID;

/**
 * A row on its way into the database or out of it again.
 *
 * @param entity what it changes, or the id that the new thing gets
 * @param plan as given in the {@link Verdict}
 */
public record PlannedRow(int rowNo, UUID entity, RowOutcome outcome, String plan) {}
