package dev.assay.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The pictures in docs/screens, with a small one of each for the list of them.
final class Pictures {

    private static final Path SCREENS = Path.of("docs/screens");
    private static final int MOST_SHOWN = 2400;
    private static final double SMALL = 160; // high
    private static final List<Look> KEPT = Look.ALL.subList(0, 4);

    private Pictures() {}

    static void keep(Page page, String name) {
        for (var look : KEPT) {
            look.at(page);
            var height = Math.min(MOST_SHOWN, (int) page.evaluate("() => document.documentElement.scrollHeight"));
            write(name + "-" + look.name(), Devtools.picture(page, Math.max(height, look.height()), 1));
            write("small/" + name + "-" + look.name(), Devtools.picture(page, look.height(), SMALL / look.height()));
        }
    }

    private static void write(String name, byte[] picture) {
        write(SCREENS.resolve(name + ".webp"), picture);
    }

    /// Names every page with its small pictures; each leads to the whole one.
    static void index(Iterable<String> names) {
        var rows = new StringBuilder("# Every page, with the demo's data\n\n")
                .append("Made by `./mvnw test -Dassay.screens=true -Dtest=ScreensTest`. The people are invented.\n\n")
                .append("| page | light | dark | phone | phone, dark |\n|---|---|---|---|---|\n");
        for (var name : names) {
            rows.append("| ").append(name).append(" |");
            for (var look : KEPT) {
                var picture = name + "-" + look.name() + ".webp";
                rows.append(" [![%s, %s](small/%s)](%s) |".formatted(name, look.name(), picture, picture));
            }
            rows.append('\n');
        }
        write(SCREENS.resolve("README.md"), rows.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
