/**
 * What a feature contributes so that files can be brought into it: which columns it knows, what a row would do, and
 * how rows are carried out and taken back. The framework that reads files, keeps previews and runs the jobs is in
 * {@code integration}, which finds every {@link org.unionhome.kernel.imports.ImportKind} bean; no feature needs to
 * know it.
 */
@NullMarked
package org.unionhome.kernel.imports;

import org.jspecify.annotations.NullMarked;
