/// Work that takes longer than a request: how far it is, whether it shall stop, what came of it.
@NullMarked
package dev.assay.task;

import org.jspecify.annotations.NullMarked;
