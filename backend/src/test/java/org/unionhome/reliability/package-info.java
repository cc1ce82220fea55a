/** What survives when processes are killed in the middle of their work. */
@NullMarked
package org.unionhome.reliability;

import org.jspecify.annotations.NullMarked;
