package dev.assay.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.language.Language;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every message of the templates is there in each language, with the same parameters.
class MessagesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern PARAMETER = Pattern.compile("\\{(?:#if )?([a-z]\\w*)");

    static List<Class<?>> bundles() throws Exception {
        var bundles = new ArrayList<Class<?>>();
        try (var sources = Files.walk(SOURCES)) {
            for (var source : sources.filter(each -> each.toString().endsWith("Messages.java"))
                    .toList()) {
                var name = SOURCES.relativize(source)
                        .toString()
                        .replace(".java", "")
                        .replace('/', '.');
                bundles.add(Class.forName(name));
            }
        }
        return bundles;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void eachLanguageHasEveryMessageWithItsParameters(Class<?> bundle) throws IOException {
        var english = parameters(english(bundle));
        for (var language : Language.values()) {
            if (language != Language.ENGLISH) {
                assertThat(parameters(translated(bundle, language)))
                        .as(language.tag())
                        .isEqualTo(english);
            }
        }
    }

    /// Qute 3.31 generates no valid class for a bundle of more than 300 messages.
    @ParameterizedTest
    @MethodSource("bundles")
    void eachIsUsedAndNoBundleIsTooLarge(Class<?> bundle) throws IOException {
        var name = bundle.getAnnotation(MessageBundle.class).value();
        var templates = new StringBuilder();
        try (var files = Files.walk(Path.of("src/main/resources/templates"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                templates.append(Files.readString(file));
            }
        }
        assertThat(english(bundle).keySet())
                .hasSizeLessThan(300)
                .allMatch(key -> Pattern.compile("\\b%s:%s\\b".formatted(name, key))
                        .matcher(templates)
                        .find());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noMessageIsLeftInEnglish(Class<?> bundle) throws IOException {
        var english = english(bundle);
        for (var language : Language.values()) {
            if (language != Language.ENGLISH) {
                var same = translated(bundle, language).entrySet().stream()
                        .filter(each -> each.getValue().equals(english.get(each.getKey())))
                        .map(Map.Entry::getValue)
                        .collect(Collectors.toSet());
                assertThat(same).as(language.tag()).isSubsetOf(THE_SAME);
            }
        }
    }

    /// Words that Spanish or German has, too.
    private static final Set<String> THE_SAME = Set.of(
            "Name",
            "Interviewer",
            "Interviews",
            "Interview",
            "Tokens",
            "Passphrase",
            "Team",
            "Person",
            "Legende",
            "{minutes} min",
            "Download: {kind}");

    private static Map<String, String> english(Class<?> bundle) {
        return Arrays.stream(bundle.getDeclaredMethods())
                .collect(Collectors.toMap(
                        method -> method.getName(),
                        method -> method.getAnnotation(Message.class).value()));
    }

    private static Map<String, String> translated(Class<?> bundle, Language language) throws IOException {
        var name = bundle.getAnnotation(MessageBundle.class).value();
        var file = Path.of("src/main/resources/messages/%s_%s.properties".formatted(name, language.tag()));
        var messages = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            messages.load(reader);
        }
        return messages.entrySet().stream()
                .collect(Collectors.toMap(each -> (String) each.getKey(), each -> (String) each.getValue()));
    }

    private static Map<String, Set<String>> parameters(Map<String, String> messages) {
        var parameters = new TreeMap<String, Set<String>>();
        messages.forEach((key, text) -> parameters.put(
                key,
                PARAMETER
                        .matcher(text)
                        .results()
                        .map(each -> each.group(1))
                        .collect(Collectors.toCollection(TreeSet::new))));
        return parameters;
    }
}
