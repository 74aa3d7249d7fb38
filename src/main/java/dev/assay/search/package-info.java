/// Finding a role, a person, a line of a note or a page by a few letters of it.
@NullMarked
package dev.assay.search;

import org.jspecify.annotations.NullMarked;
