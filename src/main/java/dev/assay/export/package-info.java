/// A role's evaluation, ratings and evidence as files for spreadsheets and scripts: one class a
/// layout, one a format. Nothing that computes a number or decides who may see it.
@NullMarked
package dev.assay.export;

import org.jspecify.annotations.NullMarked;
