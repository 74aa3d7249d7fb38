package dev.assay.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Where in a list an identity stands, so that the rest counts by array positions.
final class Positions {

    private final String noun;
    private final Map<UUID, Integer> byId;

    /// @param noun what the identities are of, for messages
    /// @throws IllegalArgumentException if an identity comes twice
    Positions(String noun, List<UUID> ids) {
        this.noun = noun;
        byId = HashMap.newHashMap(ids.size());
        for (var id : ids) {
            if (byId.put(id, byId.size()) != null) {
                throw new IllegalArgumentException(noun + " " + id + " comes twice in the panel");
            }
        }
    }

    int size() {
        return byId.size();
    }

    /// The position, from 0.
    ///
    /// @throws IllegalArgumentException if the identity is unknown
    int of(UUID id) {
        var position = byId.get(id);
        if (position == null) {
            throw new IllegalArgumentException(noun + " " + id + " is not in the panel");
        }
        return position;
    }
}
