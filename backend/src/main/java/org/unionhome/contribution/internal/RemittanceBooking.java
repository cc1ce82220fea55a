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
import org.unionhome.funds.Purpose;
import org.unionhome.funds.Transfers;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Problem;
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

    /**
     * What is paid is still owed: a correction or a relief may have come between.
     *
     * @throws Problem REMITTANCE_ABOVE_OWED with what may be paid of a month
     */
    void requireOwed(Remittance remittance) {
        accounts.hold(remittance.debtor());
        List<Remittances.Line> lines = remittances.lines(remittance);
        Map<YearMonth, Account> owed = owed(remittance, months(lines));
        for (Remittances.Line line : lines) {
            YearMonth month = Objects.requireNonNull(line.month());
            Account account = owed.get(month);
            Money tooMuch = account == null ? line.amount() : account.tooMuchOf(line.amount());
            if (!tooMuch.isZero()) {
                throw Problem.of(
                        ContributionProblem.REMITTANCE_ABOVE_OWED,
                        month,
                        line.amount().minus(tooMuch));
            }
        }
    }

    private static List<YearMonth> months(List<Remittances.Line> lines) {
        return lines.stream().map(line -> Objects.requireNonNull(line.month())).toList();
    }

    private Map<YearMonth, Account> owed(Remittance remittance, List<YearMonth> months) {
        return accounts.of(remittance.debtor(), months).stream()
                .filter(account -> account.upper().equals(remittance.upper()))
                .collect(Collectors.toMap(Account::month, Function.identity()));
    }

    /** It leaves the books of the union that paid it. */
    void sent(Remittance remittance, LocalDate on) {
        transfers.send(transfer(remittance, on, Money.ZERO));
    }

    /** It stands in the books of the union that got it; of what goes upward, the part for further up is owed there. */
    void arrived(Remittance remittance, LocalDate on) {
        Money passedOn = remittance.direction() == Remittance.Direction.UPWARD ? passedOn(remittance) : Money.ZERO;
        transfers.arrive(transfer(remittance, on, passedOn));
    }

    private Money passedOn(Remittance remittance) {
        accounts.hold(remittance.debtor());
        List<Remittances.Line> lines = remittances.lines(remittance);
        List<YearMonth> months = months(lines);
        Map<YearMonth, Account> owed = owed(remittance, months);
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
        return passedOn;
    }

    /**
     * Takes back what stands in the books, and what of a month was owed further up with it.
     *
     * @throws Problem REMITTANCE_STATE when a ledger that has one of them is out of reach
     */
    void takeBack(Remittance remittance, LocalDate on, String reason) {
        accounts.hold(remittance.debtor());
        boolean booked = remittance.direction() == Remittance.Direction.DOWNWARD
                || remittance.status() == Remittance.Status.CONFIRMED;
        sql.update("update remittance_line set passed_on = 0 where remittance_id = ?", remittance.id());
        if (transfers.takeBack(remittance.id(), on, remittance.number() + " " + reason) == 0 && booked) {
            throw Problem.of(ContributionProblem.REMITTANCE_STATE);
        }
    }

    private Map<Purpose, Money> earmarked(Remittance remittance) {
        return remittances.lines(remittance).stream()
                .filter(line -> line.earmark() != null)
                .collect(Collectors.toMap(
                        line -> Objects.requireNonNull(line.earmark()), Remittances.Line::amount, Money::plus));
    }

    private Transfers.Transfer transfer(Remittance remittance, LocalDate on, Money passedOn) {
        return new Transfers.Transfer(
                remittance.id(),
                remittance.payingUnion(),
                remittance.receivingUnion(),
                on,
                remittance.direction() == Remittance.Direction.UPWARD
                        ? Transfers.Kind.REMITTANCE
                        : Transfers.Kind.APPROPRIATION,
                remittance.number(),
                remittance.amount(),
                passedOn,
                remittance.line(),
                earmarked(remittance));
    }
}
