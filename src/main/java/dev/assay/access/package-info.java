/// Who is who: accounts, sign-in, sessions, tokens and access levels. Nothing about roles and
/// candidates.
@NullMarked
package dev.assay.access;

import org.jspecify.annotations.NullMarked;
