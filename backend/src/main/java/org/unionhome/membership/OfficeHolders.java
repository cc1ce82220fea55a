package org.unionhome.membership;

import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Role;

/** Who is to be told when something waits in a union. */
public interface OfficeHolders {

    /** Holders of offices with the permission in the union today; where there are none, the nearest above. */
    List<UUID> nearest(UUID union, Permission permission);

    /**
     * Holders of offices with the permission in the union or above it today, the nearest first, at most a hundred. The
     * caller's right to know is checked before.
     */
    List<Worker> workers(UUID union, Permission permission);

    /** The same of one office, whatever it allows. */
    List<Worker> workers(UUID union, Role office);

    /** An officer, by name, and where her nearest office is. */
    record Worker(UUID person, String name, UUID union) {}
}
