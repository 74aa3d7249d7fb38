/// Erasing a person: everything that is held on them, wherever it is, and the receipt that it
/// went. What is shown or stored of people belongs to the packages it comes from.
@NullMarked
package dev.assay.privacy;

import org.jspecify.annotations.NullMarked;
