package org.unionhome.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal that the caller is told about as problem+json. Changes nothing: the transaction rolls back.
 * Arguments fill the placeholders of the text; they carry no personal data.
 */
public final class Problem extends RuntimeException {

    private final Refusal code;
    private final transient List<Object> arguments;
    private final transient List<FieldFault> faults;
    private final transient @Nullable Object decision;
    private final transient @Nullable Object current;

    private Problem(Refusal code, List<Object> arguments, List<FieldFault> faults, @Nullable Object decision) {
        this(code, arguments, faults, decision, null);
    }

    private Problem(
            Refusal code,
            List<Object> arguments,
            List<FieldFault> faults,
            @Nullable Object decision,
            @Nullable Object current) {
        super(code.name(), null, false, false);
        this.code = code;
        this.arguments = arguments;
        this.faults = faults;
        this.decision = decision;
        this.current = current;
    }

    public static Problem of(Refusal code, Object... arguments) {
        return new Problem(code, List.of(arguments), List.of(), null);
    }

    /**
     * A refusal whose reason has a stable name of its own, given as {@code errors[0].code}.
     *
     * @param pointer where the caller finds the same reason when she reads
     * @param text the reason for people; also the detail of the answer
     */
    public static Problem because(Refusal code, String pointer, String reason, String text) {
        return new Problem(code, List.of(text), List.of(new FieldFault(pointer, reason, List.of(text))), null);
    }

    /** A refusal that names what is in its way, each by JSON pointer; texts are looked up by the fault's code. */
    public static Problem because(Refusal code, List<FieldFault> faults) {
        return new Problem(code, List.of(), List.copyOf(faults), null);
    }

    /** Wrong input, naming each field by JSON pointer; texts are looked up by the fault's code. */
    public static Problem ofFaults(List<FieldFault> faults) {
        return new Problem(ProblemCode.INVALID_INPUT, List.of(), List.copyOf(faults), null);
    }

    public static Problem ofFault(String pointer, String faultCode, Object... arguments) {
        return ofFaults(List.of(new FieldFault(pointer, faultCode, List.of(arguments))));
    }

    /** A refusal by policy, with the decision (a contract object) that explains it. */
    public static Problem blocked(Object decision) {
        return new Problem(ProblemCode.POLICY_BLOCKED, List.of(), List.of(), decision);
    }

    /** The same with the present state (a contract object that the caller may see), to be compared with hers. */
    public Problem showing(Object present) {
        return new Problem(code, arguments, faults, decision, present);
    }

    public Refusal code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }

    public List<FieldFault> faults() {
        return faults;
    }

    public @Nullable Object decision() {
        return decision;
    }

    public @Nullable Object current() {
        return current;
    }

    /** What is wrong with one field. */
    public record FieldFault(String pointer, String code, List<Object> arguments) {}
}
