package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.unionhome.organization.UnionInfo;
import org.unionhome.organization.Unions;

/** The basic union that a branch belongs to: it has the chair in law, and it is its money. */
@ApplicationScoped
class BasicUnions {

    private static final String BASIC_UNION = "BASIC";
    private final Unions unions;

    BasicUnions(Unions unions) {
        this.unions = unions;
    }

    /** From the basic union down to this one; this one alone where none stands above it. */
    List<UUID> lineTo(UUID union) {
        UnionInfo own = unions.require(union);
        List<UUID> line = own.line();
        int basic = own.level() - 1;
        for (int at = 0; at < line.size(); at++) {
            if (unions.find(line.get(at))
                    .filter(above -> BASIC_UNION.equals(above.kind()))
                    .isPresent()) {
                basic = at;
            }
        }
        return line.subList(basic, line.size());
    }

    UUID of(UUID union) {
        return lineTo(union).get(0);
    }
}
