package org.unionhome.dues.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.unionhome.funds.Receipts;
import org.unionhome.kernel.FieldCipher;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.imports.ImportContext;
import org.unionhome.kernel.imports.ImportField;
import org.unionhome.kernel.imports.ImportKind;
import org.unionhome.kernel.imports.PlannedRow;
import org.unionhome.membership.MemberRoll;
import org.unionhome.membership.Members;
import org.unionhome.organization.Unions;

/**
 * Money from payroll deductions and bank statements. Every line that has an amount goes in; then all of it is matched to
 * what is owed in one statement, and booked. Undone as a whole, each line is taken back, unless some of it went on since.
 */
@ApplicationScoped
class PaymentImport implements ImportKind {

    private static final String UNDONE = "会费（整批撤回）";
    private final PaymentWriter writer;
    private final Allocation allocation;
    private final Booking booking;
    private final PaymentsTakenBack takenBack;
    private final DuesLock lock;
    private final Receipts receipts;
    private final MemberRoll roll;
    private final Members members;
    private final OwedUnions owed;
    private final Unions unions;
    private final FieldCipher cipher;
    private final Sql sql;
    private final ObjectMapper json;

    PaymentImport(
            PaymentWriter writer,
            Allocation allocation,
            Booking booking,
            PaymentsTakenBack takenBack,
            DuesLock lock,
            Receipts receipts,
            MemberRoll roll,
            Members members,
            OwedUnions owed,
            Unions unions,
            FieldCipher cipher,
            Sql sql,
            ObjectMapper json) {
        this.writer = writer;
        this.allocation = allocation;
        this.booking = booking;
        this.takenBack = takenBack;
        this.lock = lock;
        this.receipts = receipts;
        this.roll = roll;
        this.members = members;
        this.owed = owed;
        this.unions = unions;
        this.cipher = cipher;
        this.sql = sql;
        this.json = json;
    }

    @Override
    public String name() {
        return "DUES_PAYMENTS";
    }

    @Override
    public String texts() {
        return "payment-import";
    }

    @Override
    public Permission permission() {
        return Permission.DUES_WRITE;
    }

    @Override
    public boolean alsoText() {
        return true;
    }

    @Override
    public List<ImportField> fields() {
        return PaymentFields.ALL;
    }

    @Override
    public Judging judging(ImportContext context) {
        return new PaymentJudging(
                context, new Payers(context, roll, members, owed, unions, cipher), receipts, sql, json);
    }

    @Override
    public void apply(ImportContext context, List<PlannedRow> rows) {
        writer.write(context.importId(), rows, rows.stream().map(this::plan).toList());
    }

    @Override
    public void applied(ImportContext context) {
        allocation.ofImport(context.root(), context.importId());
        booking.ofImport(context.importId());
    }

    @Override
    public void undo(ImportContext context, List<PlannedRow> rows) {
        lock.take(context.root());
        List<UUID> ids = rows.stream().map(PlannedRow::entity).toList();
        List<Payment> lines = sql.list(Payment.ALL + " where p.id = any (?::uuid[]) for update", Payment::read, ids);
        boolean wentOn = lines.stream().anyMatch(line -> !line.refunded().isZero());
        if (wentOn || lines.size() != ids.size() || takenBack.anyGivenBack(ids)) {
            throw Problem.of(ProblemCode.IMPORT_BUILT_UPON);
        }
        List<Payment> standing = lines.stream().filter(Payment::stands).toList();
        if (!standing.isEmpty()) {
            takenBack.run(context.root(), standing, UNDONE);
        }
    }

    private NewPayment plan(PlannedRow row) {
        try {
            return json.readValue(row.plan(), NewPayment.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a plan cannot be read", impossible);
        }
    }

    /** One payment by hand; the id of it. */
    UUID take(NewPayment payment) {
        UUID id = writer.write(payment);
        allocation.ofPayments(unions.require(payment.union()).root(), List.of(id));
        booking.of(id, payment);
        return id;
    }
}
