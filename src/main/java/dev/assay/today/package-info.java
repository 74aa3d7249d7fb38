/// The first page: what is due for whoever opens it, and how their roles stand.
@NullMarked
package dev.assay.today;

import org.jspecify.annotations.NullMarked;
