package org.unionhome.funds;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.unionhome.kernel.Money;

/**
 * What of an order nobody fetched.
 *
 * @param reason for the ledger and the cashier; never a name
 * @param with with what the asking feature gives it back, such as the closing of a campaign
 * @param amounts by id of the item as the asking feature knows it; each within what was ordered for it
 */
public record LeftOver(UUID with, LocalDate on, String reason, Map<UUID, Money> amounts) {}
