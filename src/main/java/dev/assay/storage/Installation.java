package dev.assay.storage;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/// Which installation a database is of, and how often the program was seen with it. One row.
@Entity
class Installation extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Nullable
    UUID id;

    /// Starts, stops and hours, counted.
    long counter;

    static Optional<Installation> only() {
        return Installation.<Installation>findAll().firstResultOptional();
    }
}
