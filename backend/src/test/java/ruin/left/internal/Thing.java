package ruin.left.internal;

@jakarta.persistence.Entity
public class Thing {
    @jakarta.persistence.Id
    Integer id;

    double amount;

    @jakarta.inject.Inject
    @jakarta.persistence.Transient
    ThingRepository repo;

    java.time.LocalDate d = java.time.LocalDate.now();
}
