package org.unionhome.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.unionhome.kernel.PersonFollower;

/** What somebody owed stays with whom it was assessed for: two files of one person would owe one month twice. */
@ApplicationScoped
class DuesFollow implements PersonFollower {

    @Override
    public List<Followed> follows() {
        return List.of();
    }

    @Override
    public List<String> stays() {
        return List.of(
                "wage_base",
                "dues_obligation",
                "dues_obligation_edition",
                "dues_difference",
                "dues_payment",
                "dues_allocation",
                "dues_refund",
                "dues_reminder",
                "dues_case");
    }
}
