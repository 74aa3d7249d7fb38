package dev.assay.web;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a method that creates something: the same request again, by its `Idempotency-Key` header
/// or its form's `_key` field, gives the first answer again and changes nothing.
///
/// What the method gives is kept: an answer with its address and body, or any value that JSON
/// holds, for whoever makes an answer of it. It is stored in the transaction of the change, so
/// there is no moment at which one is there without the other.
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Once {

    /// An answer with something that must not be stored: the answer to the same request again
    /// lacks it.
    interface Secretive {

        /// The answer without it.
        Object withoutSecret();
    }
}
