package org.unionhome.welfare.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.kernel.Money;

/** What a member asks for: an illness named by its category alone. */
record NewClaim(UUID enrollment, String category, LocalDate foundOn, Money personalCost, Money claimed) {}
