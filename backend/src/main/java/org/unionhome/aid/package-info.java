/**
 * Help for workers in hardship: files of households (建档立卡) with means test, home visit, verification and public notice;
 * aid cases with what was asked, approved and paid; pledges for children. Uses membership for the worker, policy for
 * standards and amounts, funds for the money and organization for the union.
 */
@Module(mayUse = {"membership", "policy", "organization", "funds"})
@NullMarked
package org.unionhome.aid;

import org.jspecify.annotations.NullMarked;
import org.unionhome.kernel.Module;
