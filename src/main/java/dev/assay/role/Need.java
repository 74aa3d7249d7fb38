package dev.assay.role;

import dev.assay.scoring.Scale;
import dev.assay.web.Refused;
import dev.assay.web.Texts;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/// One criterion of a role. Retired, not deleted: ratings given on it stay readable.
@Entity
public class Need extends PanacheEntityBase {

    private static final Pattern CODE = Pattern.compile("\\p{L}(?:[\\p{L}\\p{N}_-]{0,38}[\\p{L}\\p{N}])?");
    private static final double MOST_WEIGHT = 1000;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @Version
    public long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "role_id")
    public Role role;

    public int position;
    private String code;

    /// The code in capitals: unique in a role, since codes ignore case.
    private String codeKey;

    private String title;
    private @Nullable String description;
    private double weight;
    private @Nullable Integer threshold;
    private @Nullable String anchor1;
    private @Nullable String anchor3;
    private @Nullable String anchor5;
    private @Nullable Instant retiredAt;

    protected Need() {} // for Hibernate

    public Need(Role role, int position, Definition definition) {
        this.role = role;
        this.position = position;
        define(definition);
    }

    /// What a need says.
    ///
    /// @param code letters, digits, hyphens, underscores; begins with a letter; ignores case; 40
    ///     at most
    /// @param title where absent, the code
    /// @param weight 0 to 1000; 1 where absent
    /// @param threshold 1 to 5 for a must-have, else null
    public record Definition(
            String code,
            @Nullable String title,
            @Nullable String description,
            @Nullable Double weight,
            @Nullable Integer threshold,
            Anchors anchors) {}

    /// What ratings 1, 3 and 5 look like.
    public record Anchors(
            @Nullable String one,
            @Nullable String three,
            @Nullable String five) {
        public static final Anchors NONE = new Anchors(null, null, null);
    }

    /// Sets everything anew.
    ///
    /// @throws Refused 400 naming the field that is wrong
    public final void define(Definition definition) {
        code = code(definition.code());
        codeKey = key(code);
        var titled = Texts.optionalName("title", definition.title(), 500);
        title = titled == null ? code : titled;
        description = Texts.optionalText("description", definition.description(), 4000);
        weight = weight(definition.weight());
        threshold = threshold(definition.threshold());
        anchor1 = Texts.optionalText("anchors.1", definition.anchors().one(), 2000);
        anchor3 = Texts.optionalText("anchors.3", definition.anchors().three(), 2000);
        anchor5 = Texts.optionalText("anchors.5", definition.anchors().five(), 2000);
        retiredAt = null;
    }

    /// What two spellings of one code have in common.
    public static String key(String code) {
        return code.toUpperCase(Locale.ROOT);
    }

    /// The code as it is stored: as spelt, without blanks around it.
    ///
    /// @throws Refused 400 for what is no code
    public static String code(@Nullable String code) {
        var stripped = Texts.name("code", code, 40);
        if (!CODE.matcher(stripped).matches()) {
            throw Refused.malformed(
                    "code", "must begin with a letter and have letters, digits, - and _ alone, such as OWN");
        }
        return stripped;
    }

    private static double weight(@Nullable Double weight) {
        double given = weight == null ? 1 : weight;
        if (!Double.isFinite(given) || given < 0 || given > MOST_WEIGHT) {
            throw Refused.malformed("weight", "must be a number from 0 to 1000");
        }
        return given;
    }

    private static @Nullable Integer threshold(@Nullable Integer threshold) {
        if (threshold != null && !Scale.has(threshold)) {
            throw Refused.malformed("mustHave.threshold", "must be 1, 2, 3, 4 or 5");
        }
        return threshold;
    }

    /// Whether a code names this need.
    public boolean isCalled(String code) {
        return codeKey.equals(key(code));
    }

    public void retire(Instant at) {
        if (retiredAt == null) {
            retiredAt = at;
        }
    }

    public boolean retired() {
        return retiredAt != null;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public @Nullable String description() {
        return description;
    }

    public double weight() {
        return weight;
    }

    public @Nullable Integer threshold() {
        return threshold;
    }

    public Anchors anchors() {
        return new Anchors(anchor1, anchor3, anchor5);
    }

    public Definition definition() {
        return new Definition(code, title, description, weight, threshold, anchors());
    }

    /// The definition as a need would keep it.
    ///
    /// @throws Refused 400 naming the field that is wrong
    public static Definition checked(Definition definition) {
        var need = new Need();
        need.define(definition);
        return need.definition();
    }

    /// A role's needs in force, in order.
    public static List<Need> listOf(UUID role) {
        return list("role.id = ?1 and retiredAt is null order by position, id", role);
    }

    static Optional<Need> findByCode(UUID role, String code) {
        Texts.requireStorable("need", code);
        return find("role.id = ?1 and codeKey = ?2", role, key(code)).firstResultOptional();
    }

    /// Adds a need at the end, or restores the retired one of this code with the new words.
    ///
    /// @throws Refused 409 where a need in force has the code
    public static Need add(Role role, Definition definition) {
        var earlier = findByCode(role.id, code(definition.code()));
        if (earlier.isPresent()) {
            if (!earlier.get().retired()) {
                throw Refused.conflict("This role has a need %s already.", earlier.get().code);
            }
            earlier.get().define(definition);
            return earlier.get();
        }
        var need = new Need(role, (int) count("role.id", role.id), definition);
        need.persist();
        return need;
    }
}
