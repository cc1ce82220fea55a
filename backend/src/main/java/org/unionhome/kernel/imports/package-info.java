/**
 * Reading spreadsheets safely, and what a feature contributes so that files can be brought into it: which columns it
 * knows, what a row would do, and how rows are carried out and taken back. The framework that keeps previews and runs the
 * jobs is in {@code integration}, which finds every {@link org.unionhome.kernel.imports.ImportKind} bean; no feature needs
 * to know it. A short list that wants no preview is read with {@link org.unionhome.kernel.imports.SheetFile}.
 */
@NullMarked
package org.unionhome.kernel.imports;

import org.jspecify.annotations.NullMarked;
