package org.unionhome.welfare.internal;

import java.util.UUID;
import org.unionhome.kernel.Money;
import org.unionhome.policy.GiftForm;

/** What a union gives every full member at a festival. */
record NewFestivalGift(UUID union, int year, String festival, String item, GiftForm form, Money price) {}
