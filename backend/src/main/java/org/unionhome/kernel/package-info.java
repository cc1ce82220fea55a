/**
 * Shared words and mechanisms that every feature may use: money, time, identity and scope, personal-data types,
 * problems, paging, idempotency and jobs. It knows no feature. What features contribute (who somebody is, how a job
 * runs, where an audit line goes) arrives through the interfaces declared here.
 */
@NullMarked
package org.unionhome.kernel;

import org.jspecify.annotations.NullMarked;
