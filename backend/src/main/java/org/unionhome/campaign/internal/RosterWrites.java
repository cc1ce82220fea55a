package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What is done with batches and rosters. */
@ApplicationScoped
class RosterWrites {

    private final AddBatch add;
    private final ChangeBatch change;
    private final RemoveBatch remove;
    private final FillRoster fill;
    private final RemoveRecipient takeOff;
    private final HandOut handOut;
    private final ReturnGift giveBack;
    private final TakeBackReturn takeBack;

    RosterWrites(
            AddBatch add,
            ChangeBatch change,
            RemoveBatch remove,
            FillRoster fill,
            RemoveRecipient takeOff,
            HandOut handOut,
            ReturnGift giveBack,
            TakeBackReturn takeBack) {
        this.add = add;
        this.change = change;
        this.remove = remove;
        this.fill = fill;
        this.takeOff = takeOff;
        this.handOut = handOut;
        this.giveBack = giveBack;
        this.takeBack = takeBack;
    }

    UUID add(UUID campaign, String ifMatch, NewBatch batch) {
        return add.run(campaign, ifMatch, batch);
    }

    void change(UUID campaign, UUID batch, String ifMatch, NewBatch asked) {
        change.run(campaign, batch, ifMatch, asked);
    }

    void remove(UUID campaign, UUID batch, String ifMatch) {
        remove.run(campaign, batch, ifMatch);
    }

    int fill(UUID campaign, UUID batch, String ifMatch, RosterAddition asked) {
        return fill.run(campaign, batch, ifMatch, asked);
    }

    void takeOff(UUID campaign, UUID recipient, String ifMatch, String reason) {
        takeOff.run(campaign, recipient, ifMatch, reason);
    }

    void handOut(UUID campaign, UUID recipient, HandedOver handed) {
        handOut.run(campaign, recipient, handed);
    }

    void giveBack(UUID campaign, UUID recipient, String reason) {
        giveBack.run(campaign, recipient, reason);
    }

    void takeBack(UUID campaign, UUID recipient, String reason) {
        takeBack.run(campaign, recipient, reason);
    }
}
