package dev.assay.web;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.function.UnaryOperator;
import nu.validator.checker.Checker;
import nu.validator.checker.DuplicateDtChecker;
import nu.validator.checker.HeadingHierarchyChecker;
import nu.validator.checker.MicrodataChecker;
import nu.validator.checker.NormalizationChecker;
import nu.validator.checker.TextContentChecker;
import nu.validator.checker.UsemapChecker;
import nu.validator.checker.jing.CheckerSchema;
import nu.validator.checker.jing.CheckerValidator;
import nu.validator.checker.table.TableChecker;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.sax.HtmlParser;
import nu.validator.localentities.LocalCacheEntityResolver;
import nu.validator.vendor.thaiopensource.relaxng.impl.CombineValidator;
import nu.validator.vendor.thaiopensource.util.PropertyMap;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.IncorrectSchemaException;
import nu.validator.vendor.thaiopensource.validate.Schema;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.Validator;
import nu.validator.vendor.thaiopensource.validate.prop.rng.RngProperty;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import nu.validator.vendor.thaiopensource.xml.sax.Jaxp11XMLReaderCreator;
import nu.validator.xml.NullEntityResolver;
import nu.validator.xml.ariaattributes.AriaAttributeDroppingSchemaWrapper;
import nu.validator.xml.customelements.NamespaceChangingSchemaWrapper;
import nu.validator.xml.dataattributes.DataAttributeDroppingSchemaWrapper;
import nu.validator.xml.langattributes.XmlLangAttributeDroppingSchemaWrapper;
import nu.validator.xml.roleattributes.RoleAttributeFilteringSchemaWrapper;
import nu.validator.xml.templateelement.TemplateElementDroppingSchemaWrapper;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// The W3C's checker of pages, put together as its own SimpleDocumentValidator does, which would
/// need an HTTP client. It goes deeper than the stack of a usual thread.
final class Nu {

    private static final String HTML = "http://s.validator.nu/html5-all.rnc";

    /// What the schema of elements does not know of, as the checker takes it off before.
    private static final List<UnaryOperator<Schema>> LEFT_OUT = List.of(
            DataAttributeDroppingSchemaWrapper::new,
            AriaAttributeDroppingSchemaWrapper::new,
            XmlLangAttributeDroppingSchemaWrapper::new,
            RoleAttributeFilteringSchemaWrapper::new,
            TemplateElementDroppingSchemaWrapper::new,
            NamespaceChangingSchemaWrapper::new);

    private static final int STACK = 32 << 20;

    private final Messages messages = new Messages();
    private final Validator validator;

    private Nu() throws IOException, SAXException, IncorrectSchemaException {
        var resolver = new LocalCacheEntityResolver(new NullEntityResolver());
        resolver.setAllowRnc(true);
        var builder = new PropertyMapBuilder();
        builder.put(ValidateProperty.ERROR_HANDLER, messages);
        builder.put(ValidateProperty.ENTITY_RESOLVER, resolver);
        builder.put(ValidateProperty.XML_READER_CREATOR, new Jaxp11XMLReaderCreator());
        RngProperty.CHECK_ID_IDREF.add(builder);
        var properties = builder.toPropertyMap();
        var schema = CompactSchemaReader.getInstance().createSchema(resolver.resolveEntity(null, HTML), properties);
        for (var without : LEFT_OUT) {
            schema = without.apply(schema);
        }
        validator = withCheckers(schema.createValidator(properties), properties);
    }

    private static Validator withCheckers(Validator schema, PropertyMap properties) {
        Validator all = new CombineValidator(schema, CheckerSchema.ASSERTION_SCH.createValidator(properties));
        for (var checker : List.<Checker>of(
                new TableChecker(),
                new DuplicateDtChecker(),
                new HeadingHierarchyChecker(),
                new MicrodataChecker(),
                new NormalizationChecker(),
                new TextContentChecker(),
                new UsemapChecker())) {
            all = new CombineValidator(all, new CheckerValidator(checker, properties));
        }
        return all;
    }

    /// What is wrong with pages, `board, 12: Duplicate ID “text”.`
    static List<String> errors(Map<String, String> pages) throws Exception {
        var task = new FutureTask<>(() -> {
            var nu = new Nu();
            var found = new ArrayList<String>();
            for (var page : pages.entrySet()) {
                nu.errors(page.getValue()).forEach(error -> found.add(page.getKey() + ", " + error));
            }
            return found;
        });
        new Thread(null, task, "checker", STACK).start();
        return task.get();
    }

    private List<String> errors(String html) throws IOException, SAXException {
        messages.errors.clear();
        validator.reset();
        var parser = new HtmlParser(XmlViolationPolicy.ALLOW);
        parser.setMappingLangToXmlLang(true);
        parser.setErrorHandler(messages);
        parser.setContentHandler(validator.getContentHandler());
        parser.parse(new InputSource(new StringReader(html)));
        return List.copyOf(messages.errors);
    }

    private static final class Messages implements ErrorHandler {

        private final List<String> errors = new ArrayList<>();

        @Override
        public void warning(SAXParseException hint) {
            // a hint is no error
        }

        @Override
        public void error(SAXParseException error) {
            errors.add(error.getLineNumber() + ": " + error.getMessage());
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }
}
