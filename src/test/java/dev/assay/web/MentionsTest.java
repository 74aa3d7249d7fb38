package dev.assay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MentionsTest {

    private static final Mentions ZOE = Mentions.of(List.of("Zoë \"Z\" Ångström", "zoe@example.org"));

    @Test
    void aNameIsFoundHoweverItWasTyped() {
        assertThat(ZOE.erased("asked ZOË \"Z\" ÅNGSTRÖM, twice")).isEqualTo("asked […], twice");
        assertThat(ZOE.erased("Zoe\u0308 \"Z\" A\u030Angstro\u0308m")).isEqualTo("[…]");
        assertThat(ZOE.erased("{\"name\":\"Zoë \\\"Z\\\" Ångström\"}")).isEqualTo("{\"name\":\"[…]\"}");
        assertThat(ZOE.erased("\"Zoë \"\"Z\"\" Ångström\",Berth")).isEqualTo("\"[…]\",Berth");
        assertThat(ZOE.erased("mail Zoe@Example.org")).isEqualTo("mail […]");
    }

    @Test
    void partsOfOtherWordsAreNone() {
        var art = Mentions.of(Set.of("Art Moss"));
        assertThat(art.in("Smart Moss, Art Mossop")).isFalse();
        assertThat(art.erased("Art Moss's")).isEqualTo("[…]'s");
        assertThat(art.erased("$1 Art Moss \\")).isEqualTo("$1 […] \\");
    }

    @Test
    void whatStandsInItsPlaceIsNoLonger() {
        assertThat(Mentions.of(Set.of("Al")).erased("Al was here")).isEqualTo("… was here");
    }

    @Test
    void nothingIsFoundWhereNothingIsSought() {
        assertThat(Mentions.of(Set.of()).in("anything")).isFalse();
        assertThat(Mentions.of(Set.of(" ")).erased("a  b")).isEqualTo("a  b");
    }
}
