/**
 * Campaigns (送清凉, 送温暖, festivals, birthdays): a roster by name in batches by unit, decided on as a whole, handed out
 * against receipts; and the stock of goods that it draws on. Uses membership for the roll, policy for the rules,
 * organization for the units, funds for the money and welfare for what members get at festivals in a year.
 */
@Module(mayUse = {"membership", "policy", "organization", "funds", "welfare"})
@NullMarked
package org.unionhome.campaign;

import org.jspecify.annotations.NullMarked;
import org.unionhome.kernel.Module;
