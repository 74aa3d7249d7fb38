/// An interview while it goes on: the pad with its rail and kit, a note's past revisions, and
/// settling what its lines say before it is sent. What a note is belongs to `interview`.
@NullMarked
package dev.assay.pad;

import org.jspecify.annotations.NullMarked;
