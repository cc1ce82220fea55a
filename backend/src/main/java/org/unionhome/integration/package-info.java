/**
 * Where other systems and files come in: imports with preview, commit and undo, the jobs that do long work, and what
 * each API client may do. Uses the doors of any feature and the import kinds they contribute; nobody uses it.
 */
@Module(mayUse = {"organization"})
@NullMarked
package org.unionhome.integration;

import org.jspecify.annotations.NullMarked;
import org.unionhome.kernel.Module;
