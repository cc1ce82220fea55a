package ruin.left.internal;

@jakarta.transaction.Transactional
class ThingResource {
    ThingRepository repo;

    public void go() {}
}
