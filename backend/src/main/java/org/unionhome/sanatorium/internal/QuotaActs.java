package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;

/** What can be done with places, each by its own use case. */
@ApplicationScoped
class QuotaActs {

    private final MovePlaces move;
    private final AnnounceReturn announce;
    private final ReturnUnused bringBack;
    private final RedistributePlaces redistribute;
    private final AskForPlaces ask;
    private final WithdrawWish withdraw;

    QuotaActs(
            MovePlaces move,
            AnnounceReturn announce,
            ReturnUnused bringBack,
            RedistributePlaces redistribute,
            AskForPlaces ask,
            WithdrawWish withdraw) {
        this.move = move;
        this.announce = announce;
        this.bringBack = bringBack;
        this.redistribute = redistribute;
        this.ask = ask;
        this.withdraw = withdraw;
    }

    MovePlaces move() {
        return move;
    }

    AnnounceReturn announce() {
        return announce;
    }

    ReturnUnused bringBack() {
        return bringBack;
    }

    RedistributePlaces redistribute() {
        return redistribute;
    }

    AskForPlaces ask() {
        return ask;
    }

    WithdrawWish withdraw() {
        return withdraw;
    }
}
