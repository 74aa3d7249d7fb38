/// The command line: what its words mean, and how a command gets to the database, be it that the
/// program runs or not.
@org.jspecify.annotations.NullMarked
package dev.assay.command;
