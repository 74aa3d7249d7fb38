/// Copies of everything that is stored, as one archive that depends on no database: written while
/// the program runs, checked, and put back.
@org.jspecify.annotations.NullMarked
package dev.assay.backup;
