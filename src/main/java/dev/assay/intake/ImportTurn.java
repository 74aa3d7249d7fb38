package dev.assay.intake;

import dev.assay.web.Refused;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import java.util.Map;

/// The one row that whoever imports holds until the transaction ends.
@Entity
class ImportTurn extends PanacheEntityBase {

    private static final int LONGEST_WAIT_MILLIS = 60_000;

    @Id
    Integer id;

    /// Waits for the imports that are under way.
    ///
    /// @throws Refused 409 where that takes a minute
    static void take() {
        Map<String, Object> patience = Map.of("jakarta.persistence.lock.timeout", LONGEST_WAIT_MILLIS);
        try {
            getEntityManager().find(ImportTurn.class, 1, LockModeType.PESSIMISTIC_WRITE, patience);
        } catch (LockTimeoutException | PessimisticLockException e) {
            throw Refused.conflict("Another import is still running. Try again in a minute.");
        }
    }
}
