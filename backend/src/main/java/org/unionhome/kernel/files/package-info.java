/** Files that people hand in: judged by their content before anything is stored, and made fit to be kept. */
@NullMarked
package org.unionhome.kernel.files;

import org.jspecify.annotations.NullMarked;
