package org.unionhome.policy.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a pack file says about benefits for everybody: gifts at festivals and physical examinations. */
record BenefitSection(
        ElectionSection.@Nullable Names festivals,
        ElectionSection.@Nullable Names forms,
        PackFile.@Nullable Value yearlyCap,
        ElectionSection.@Nullable Names examinationSources,
        @Nullable List<CampaignSection.Vector> vectors) {}
