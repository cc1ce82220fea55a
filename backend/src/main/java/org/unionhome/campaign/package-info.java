/**
 * Campaigns (送清凉, 送温暖, festivals, birthdays): a roster by name in batches by unit, decided on as a whole, handed out
 * against receipts; and the stock of goods that it draws on. Uses membership for the roll, policy for the rules,
 * organization for the units and funds for the money.
 */
@Module(mayUse = {"membership", "policy", "organization", "funds"})
@NullMarked
package org.unionhome.campaign;

import org.jspecify.annotations.NullMarked;
import org.unionhome.kernel.Module;
