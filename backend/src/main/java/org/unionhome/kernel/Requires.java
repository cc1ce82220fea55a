package org.unionhome.kernel;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which permission an operation needs. The guard answers 401 when nobody is signed in and 403 when the caller
 * holds the permission nowhere; which rows she may touch is decided by {@link Scope} where the rows are read. On unsafe
 * calls the guard also keeps the promise of the Idempotency-Key, in the transaction of the effect.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {
    @Nonbinding
    Permission value() default Permission.SELF;

    /** Instead of it, for parts of what the operation does. */
    @Nonbinding
    Permission[] or() default {};

    /** How a repeated call is recognised. */
    @Nonbinding
    Repeat repeat() default Repeat.BY_KEY;

    /** What makes a repetition harmless. */
    enum Repeat {
        /** The Idempotency-Key, when there is one. */
        BY_KEY,
        /** The effect has a natural unique key and answers the same again by itself. */
        BY_NATURE
    }
}
