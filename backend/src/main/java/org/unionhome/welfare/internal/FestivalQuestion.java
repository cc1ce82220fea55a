package org.unionhome.welfare.internal;

import org.unionhome.kernel.Money;
import org.unionhome.policy.GiftForm;

/**
 * What is asked of the rules about a gift at a festival.
 *
 * @param most that anybody concerned would have got in the year with this gift
 */
record FestivalQuestion(String festival, GiftForm form, Money most) {}
