package org.unionhome.welfare.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.policy.GiftForm;

/** What a union wants to give every full member at a festival; {@code supplier} and {@code line} of who is paid and out of what. */
record NewFestivalGift(
        UUID union,
        int year,
        String festival,
        String item,
        GiftForm form,
        Money price,
        @Nullable String supplier,
        @Nullable UUID line) {}
