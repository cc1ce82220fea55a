package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.unionhome.kernel.PersonFollower;

/** What was ordered and paid stays with whom it was ordered for. */
@ApplicationScoped
class PaymentsStay implements PersonFollower {

    @Override
    public List<Followed> follows() {
        return List.of();
    }

    @Override
    public List<String> stays() {
        return List.of("payment_item");
    }
}
