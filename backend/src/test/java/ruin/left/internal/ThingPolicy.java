package ruin.left.internal;

class ThingPolicy {
    jakarta.persistence.EntityManager em;
}
