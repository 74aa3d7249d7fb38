package dev.assay.web;

import dev.assay.language.Language;
import dev.assay.language.Phrase;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the layout needs to know of the request.
@Named("page")
@RequestScoped
public class Page {

    private final String nonce = Hashes.secret();
    private String csrf = "";
    private String section = "";
    private @Nullable String person;
    private boolean owner;
    private boolean founder;
    private @Nullable String flash;
    private @Nullable ZoneId zone;
    private Language asked = Language.ENGLISH;
    private @Nullable Language chosen;

    /// Of the request at hand; none where nobody asks for a page, as at a start.
    static Optional<Page> atHand() {
        var container = Arc.container();
        boolean asked = container != null && container.requestContext().isActive();
        return asked ? Optional.of(container.instance(Page.class).get()) : Optional.empty();
    }

    /// A sentence as the reader of the page at hand has it; in English and UTC where there is
    /// none.
    static String told(Phrase sentence) {
        return atHand().map(page -> sentence.in(page.language(), page.zone())).orElseGet(sentence::toString);
    }

    public String nonce() {
        return nonce;
    }

    public String csrf() {
        return csrf;
    }

    public String section() {
        return section;
    }

    /// Whether the page belongs to that part of the top bar.
    public boolean in(String name) {
        return section.equals(name);
    }

    /// Names one opening of a form, so that sending it twice does it once.
    public String key() {
        return Hashes.secret();
    }

    public @Nullable String person() {
        return person;
    }

    /// Whether the person may create roles, and so uses templates.
    public boolean founder() {
        return founder;
    }

    public boolean owner() {
        return owner;
    }

    public @Nullable String flash() {
        return flash;
    }

    /// In which the page tells times.
    ZoneId zone() {
        return zone == null ? Zones.usual() : zone;
    }

    /// In which the page is told: what its reader chose, else what their browser asks for.
    public Language language() {
        return chosen == null ? asked : chosen;
    }

    /// Says what the browser asks for.
    void asks(Language language) {
        this.asked = language;
    }

    /// Says what its reader chose; null leaves it to the browser.
    public void chooses(@Nullable Language language) {
        this.chosen = language;
    }

    void csrf(String token) {
        this.csrf = token;
    }

    void section(String section) {
        this.section = section;
    }

    void flash(@Nullable String flash) {
        this.flash = flash;
    }

    /// Says that the person may create roles.
    public void founds(boolean founder) {
        this.founder = founder;
    }

    /// Names who is signed in, and where they are.
    public void signedIn(String person, boolean owner, ZoneId zone) {
        this.person = person;
        this.owner = owner;
        this.zone = zone;
    }
}
