/// The clock, health, first start, demo data: the one place that may know all others. No
/// feature's rule.
@NullMarked
package dev.assay.system;

import org.jspecify.annotations.NullMarked;
