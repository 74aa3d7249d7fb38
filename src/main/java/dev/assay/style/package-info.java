/// Each part of pages in each of its states, side by side, for whoever changes one. The installed
/// program has no such page.
@NullMarked
package dev.assay.style;

import org.jspecify.annotations.NullMarked;
