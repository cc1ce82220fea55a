package org.unionhome.kernel;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.postgresql.PGConnection;

/**
 * Tells PostgreSQL who is acting, on every connection that is taken from the pool: the second wall behind the
 * application's own scoping. Without a caller the settings are empty and the policies show nothing.
 */
@ApplicationScoped
public class RowSecurity implements AgroalPoolInterceptor {

    private static final String TELL =
            """
            select set_config('app.subject',   ?, false),
                   set_config('app.member_no', ?, false),
                   set_config('app.persons',   ?, false),
                   set_config('app.tops',      ?, false),
                   set_config('app.lineage',   ?, false)
            """;

    /**
     * What each physical connection was told last; saves the round trip when the same caller comes again. The pool
     * hands over a new wrapper every time, so the connection beneath it is the key.
     */
    private final Map<PGConnection, RowContext> told = Collections.synchronizedMap(new WeakHashMap<>());

    @Override
    public void onConnectionAcquire(Connection connection) {
        try {
            PGConnection physical = connection.unwrap(PGConnection.class);
            RowContext context = current();
            if (context.equals(told.get(physical))) {
                return;
            }
            told.remove(physical);
            tell(connection, context);
            if (connection.getAutoCommit()) {
                told.put(physical, context);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("row-level security could not be told who is acting", failed);
        }
    }

    private static RowContext current() {
        var container = Arc.container();
        if (container == null || !container.requestContext().isActive()) {
            return RowContext.NOBODY;
        }
        return container.instance(CurrentActor.class).get().rowContext();
    }

    /** What is told within a transaction is gone when it rolls back; so it is not remembered there. */
    private static void tell(Connection connection, RowContext context) throws SQLException {
        try (var statement = connection.prepareStatement(TELL)) {
            statement.setString(1, context.subject());
            statement.setString(2, context.memberNo());
            statement.setString(3, context.persons());
            statement.setString(4, context.tops());
            statement.setString(5, context.lineage());
            statement.execute();
        }
    }
}
