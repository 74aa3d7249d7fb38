/// The database's file on disk: that what is synced is found again, that space is used again, and
/// that no other, older or damaged file is taken for it.
@org.jspecify.annotations.NullMarked
package dev.assay.storage;
