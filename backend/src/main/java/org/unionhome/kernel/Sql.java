package org.unionhome.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Plain SQL for lists and set-based work, in the running transaction when there is one. Values are always bound, never
 * spliced in. Collections of UUID or text become PostgreSQL arrays.
 */
@ApplicationScoped
public class Sql {

    private final DataSource dataSource;

    Sql(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public <T> List<T> list(String sql, Row<T> row, @Nullable Object... values) {
        return with(
                sql,
                statement -> {
                    var items = new ArrayList<T>();
                    try (ResultSet results = statement.executeQuery()) {
                        while (results.next()) {
                            items.add(row.read(results));
                        }
                    }
                    return items;
                },
                values);
    }

    public <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... values) {
        return list(sql, row, values).stream().findFirst();
    }

    /** Number of rows changed. */
    public int update(String sql, @Nullable Object... values) {
        return with(sql, PreparedStatement::executeUpdate, values);
    }

    /** Runs one statement for many sets of values in one round trip per thousand. */
    public void batch(String sql, Iterable<Object[]> rows) {
        with(sql, statement -> {
            int pending = 0;
            for (Object[] row : rows) {
                bind(statement, row);
                statement.addBatch();
                if (++pending % 1000 == 0) {
                    statement.executeBatch();
                }
            }
            return statement.executeBatch();
        });
    }

    private <T> T with(String sql, Work<T> work, @Nullable Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return work.on(statement);
        } catch (SQLException failed) {
            throw new SqlFailed(failed);
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            bindOne(statement, i + 1, values[i]);
        }
    }

    private static void bindOne(PreparedStatement statement, int at, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(at, Types.NULL);
        } else if (value instanceof LocalDate date) {
            statement.setDate(at, Date.valueOf(date));
        } else if (value instanceof Instant instant) {
            statement.setTimestamp(at, Timestamp.from(instant));
        } else if (value instanceof Money money) {
            statement.setBigDecimal(at, money.yuan());
        } else if (value instanceof Enum<?> word) {
            statement.setString(at, word.name());
        } else if (value instanceof Collection<?> many) {
            statement.setArray(at, array(statement, many));
        } else {
            statement.setObject(at, value);
        }
    }

    private static java.sql.Array array(PreparedStatement statement, Collection<?> many) throws SQLException {
        boolean ids = !many.isEmpty() && many.iterator().next() instanceof UUID;
        return statement
                .getConnection()
                .createArrayOf(
                        ids ? "uuid" : "text",
                        many.stream()
                                .map(one -> one instanceof Enum<?> word ? word.name() : one)
                                .toArray());
    }

    /** Reads one row. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    public static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    public static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
