package dev.assay.web;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// The English texts of all phrases, read from the sources: what is given for a parameter that is
/// named `english`.
final class SourcePhrases {

    private static final String PARAMETER = "english";

    /// Place of that parameter by the method's name, and by the class that declares it.
    private final Map<String, Map<String, Integer>> places = new HashMap<>();

    private final Map<String, String> texts = new TreeMap<>();
    private final Set<String> notLiteral = new TreeSet<>();

    static SourcePhrases read() throws IOException {
        var phrases = new SourcePhrases();
        var units = units();
        units.forEach(unit -> phrases.new Declarations().scan(unit, null));
        units.forEach(unit -> phrases.new Calls().scan(unit, null));
        return phrases;
    }

    private static List<CompilationUnitTree> units() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var manager = compiler.getStandardFileManager(null, null, null);
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var sources = manager.getJavaFileObjectsFromPaths(
                    files.filter(file -> file.toString().endsWith(".java")).toList());
            var task = (JavacTask) compiler.getTask(null, manager, null, List.of(), null, sources);
            var units = new ArrayList<CompilationUnitTree>();
            task.parse().forEach(units::add);
            return units;
        }
    }

    /// By English text, the file that has it.
    Map<String, String> texts() {
        return texts;
    }

    /// Where something else than a literal is given.
    Set<String> notLiteral() {
        return notLiteral;
    }

    private final class Declarations extends TreeScanner<Void, String> {

        @Override
        public Void visitClass(ClassTree type, String outer) {
            return super.visitClass(type, type.getSimpleName().toString());
        }

        @Override
        public Void visitMethod(MethodTree method, String type) {
            for (int at = 0; at < method.getParameters().size(); at++) {
                if (method.getParameters().get(at).getName().contentEquals(PARAMETER)) {
                    places.computeIfAbsent(method.getName().toString(), _ -> new HashMap<>())
                            .put(type, at);
                }
            }
            return super.visitMethod(method, type);
        }
    }

    private final class Calls extends TreeScanner<Void, String> {

        private String file = "";

        @Override
        public Void visitCompilationUnit(CompilationUnitTree unit, String none) {
            file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
            return super.visitCompilationUnit(unit, none);
        }

        @Override
        public Void visitClass(ClassTree type, String outer) {
            return super.visitClass(type, type.getSimpleName().toString());
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, String type) {
            var at = place(call.getMethodSelect(), type);
            if (at != null && call.getArguments().size() > at) {
                take(call.getArguments().get(at));
            }
            return super.visitMethodInvocation(call, type);
        }

        private @Nullable Integer place(ExpressionTree method, String type) {
            if (method instanceof MemberSelectTree select) {
                var known = places.getOrDefault(select.getIdentifier().toString(), Map.of());
                var named = select.getExpression().toString();
                return known.entrySet().stream()
                        .filter(each -> each.getKey().equals(named)
                                || (each.getKey().equals("Warnings") && named.equals("warnings"))
                                || (each.getKey().equals("ImportLog") && named.matches("(context\\.)?log(\\(\\))?")))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(null);
            }
            return method instanceof IdentifierTree name
                    ? places.getOrDefault(name.getName().toString(), Map.of()).get(type)
                    : null;
        }

        private void take(ExpressionTree given) {
            var text = constant(given);
            if (text != null) {
                texts.put(text, file);
            } else if (made(given)) {
                notLiteral.add(file + ": " + given);
            }
        }

        /// Whether a text is put together here; a phrase, or a text handed on, is not.
        private boolean made(ExpressionTree given) {
            return given instanceof BinaryTree
                    || given instanceof ConditionalExpressionTree
                    || given.toString().contains(".formatted(")
                    || given.toString().contains("getMessage()");
        }
    }

    private static @Nullable String constant(ExpressionTree given) {
        return switch (given) {
            case LiteralTree literal when literal.getValue() instanceof String text -> text;
            case ParenthesizedTree inner -> constant(inner.getExpression());
            case BinaryTree sum -> {
                var left = constant(sum.getLeftOperand());
                var right = constant(sum.getRightOperand());
                yield left == null || right == null ? null : left + right;
            }
            default -> null;
        };
    }
}
