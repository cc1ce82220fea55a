package org.unionhome.campaign.internal;

import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Problem;

/**
 * What a roster file comes to.
 *
 * @param faults what is wrong, row by row; with one of them nothing of the file is taken
 */
record RosterPlan(List<Placed> members, List<PlacedOutsider> outsiders, List<Problem.FieldFault> faults) {

    record Placed(UUID batch, UUID person) {}

    record PlacedOutsider(UUID batch, Outsider outsider) {}
}
