package org.unionhome.contribution.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unionhome.funds.Transfers;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/** Books money between unions in both ledgers; of what goes upward, the part that goes on further is owed there. */
@ApplicationScoped
class RemittanceBooking {

    private final Remittances remittances;
    private final Accounts accounts;
    private final Transfers transfers;
    private final Sql sql;

    RemittanceBooking(Remittances remittances, Accounts accounts, Transfers transfers, Sql sql) {
        this.remittances = remittances;
        this.accounts = accounts;
        this.transfers = transfers;
        this.sql = sql;
    }

    void upward(Remittance remittance, LocalDate on) {
        List<Remittances.Line> lines = remittances.lines(remittance);
        List<YearMonth> months =
                lines.stream().map(line -> Objects.requireNonNull(line.month())).toList();
        Map<YearMonth, Account> owed = accounts.of(remittance.debtor(), months).stream()
                .filter(account -> account.upper().equals(remittance.upper()))
                .collect(Collectors.toMap(Account::month, Function.identity()));
        Money passedOn = Money.ZERO;
        var rows = new ArrayList<Object[]>();
        for (int at = 0; at < lines.size(); at++) {
            Account account = owed.get(months.get(at));
            Money part = account == null || account.owed().isZero()
                    ? Money.ZERO
                    : Split.forAbove(
                            account.owed(),
                            account.passedOn(),
                            account.remitted(),
                            account.bookedOn(),
                            lines.get(at).amount());
            passedOn = passedOn.plus(part);
            rows.add(new Object[] {part, remittance.id(), at});
        }
        sql.batch("update remittance_line set passed_on = ? where remittance_id = ? and position = ?", rows);
        transfers.record(transfer(remittance, on, Transfers.Kind.REMITTANCE, passedOn));
    }

    void downward(Remittance remittance, LocalDate on) {
        transfers.record(transfer(remittance, on, Transfers.Kind.APPROPRIATION, Money.ZERO));
    }

    private static Transfers.Transfer transfer(
            Remittance remittance, LocalDate on, Transfers.Kind kind, Money passedOn) {
        return new Transfers.Transfer(
                remittance.id(),
                remittance.payingUnion(),
                remittance.receivingUnion(),
                on,
                kind,
                remittance.number(),
                remittance.amount(),
                passedOn);
    }
}
