package org.unionhome.kernel.imports;

import java.util.List;

/**
 * A row as it stands in the file.
 *
 * @param rowNo as the program that wrote the file counts, from 1
 * @param cells texts by column; a cell that is a date stands as yyyy-MM-dd, a number without exponent
 */
public record SourceRow(int rowNo, List<String> cells) {}
