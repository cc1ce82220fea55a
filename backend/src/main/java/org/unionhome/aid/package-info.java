/**
 * Help for workers in hardship: files of households (建档立卡) with means test, home visit, verification and public notice;
 * aid cases with what was asked, approved and paid; pledges for children. Uses membership for the worker, policy for
 * standards and amounts, funds for the money, organization for the union and welfare for what campaigns gave in a year.
 */
@Module(mayUse = {"membership", "policy", "organization", "funds", "welfare"})
@NullMarked
package org.unionhome.aid;

import org.jspecify.annotations.NullMarked;
import org.unionhome.kernel.Module;
