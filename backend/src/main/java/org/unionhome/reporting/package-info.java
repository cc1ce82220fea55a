/**
 * Annual plans of unions, with the windows of time that their texts mean, and what came of them. Reads other features
 * through their doors and is used by none. Uses the activities of event and the union tree of organization.
 */
@Module(mayUse = {"event", "organization"})
@NullMarked
package org.unionhome.reporting;

import org.jspecify.annotations.NullMarked;
import org.unionhome.kernel.Module;
