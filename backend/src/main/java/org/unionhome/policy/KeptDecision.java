package org.unionhome.policy;

import java.util.UUID;

/**
 * A decision as a feature keeps it.
 *
 * @param label number under which people know it; no name
 * @param union whose rules were asked
 * @param open not done yet, so that a change of the rules would decide about it
 */
public record KeptDecision(UUID id, String label, UUID union, CareQuestion question, Decision decision, boolean open) {}
