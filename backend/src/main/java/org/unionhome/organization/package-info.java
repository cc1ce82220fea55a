/**
 * The union tree: federations, work committees, basic unions, sub-unions and groups. The whole tree is small (thousands of unions) and is kept in memory; the database notices every change. Uses
 * no other feature.
 */
@Module
@NullMarked
package org.unionhome.organization;

import org.jspecify.annotations.NullMarked;
import org.unionhome.kernel.Module;
