package org.unionhome.kernel;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

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

    /** What each physical connection was told last; saves the round trip when the same caller comes again. */
    private final Map<Connection, RowContext> told = Collections.synchronizedMap(new WeakHashMap<>());

    @Override
    public void onConnectionAcquire(Connection connection) {
        RowContext context = current();
        if (context.equals(told.get(connection))) {
            return;
        }
        told.remove(connection);
        tell(connection, context);
        told.put(connection, context);
    }

    @Override
    public void onConnectionDestroy(Connection connection) {
        told.remove(connection);
    }

    private static RowContext current() {
        var container = Arc.container();
        if (container == null || !container.requestContext().isActive()) {
            return RowContext.NOBODY;
        }
        return container.instance(CurrentActor.class).get().rowContext();
    }

    private static void tell(Connection connection, RowContext context) {
        try (var statement = connection.prepareStatement(TELL)) {
            statement.setString(1, context.subject());
            statement.setString(2, context.memberNo());
            statement.setString(3, context.persons());
            statement.setString(4, context.tops());
            statement.setString(5, context.lineage());
            statement.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException("row-level security could not be told who is acting", failed);
        }
    }
}
