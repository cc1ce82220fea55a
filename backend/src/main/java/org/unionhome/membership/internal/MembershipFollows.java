package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.unionhome.kernel.PersonFollower;

/**
 * What membership keeps about a person. The record of an election stays as it was: ballots name candidates. So does
 * what was lent: its giver meant the one she named.
 */
@ApplicationScoped
class MembershipFollows implements PersonFollower {

    @Override
    public List<Followed> follows() {
        return List.of(
                Followed.by("membership", "id"),
                Followed.by("former_id_number", "id"),
                Followed.by("account", "subject"),
                Followed.by("appointment", "id"),
                Followed.by("committee_seat", "id"),
                Followed.by("membership_transfer", "id"),
                Followed.by("admission", "id"),
                Followed.by("consent", "id"),
                Followed.by("person_interest", "interest"),
                Followed.by("profile_request", "id"),
                Followed.by("profile_request_item", "request_id", "field"),
                Followed.by("appointment_proposal", "id"),
                Followed.by("family_member", "id"),
                Followed.by("post_category_change", "id"));
    }

    @Override
    public List<String> stays() {
        return List.of(
                "election_candidate",
                "election_voter",
                "delegation",
                "duplicate_pair",
                "person_merge",
                "my_data_export");
    }
}
