package dev.assay.role;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of templates. In Spanish and German: `messages/template_es.properties` and `_de`.
@MessageBundle(value = "template", locale = "en")
public interface TemplateMessages {

    @Message("New template")
    String newTemplate();

    @Message("New role from it")
    String newRoleFromIt();

    @Message("What a new note begins with, a line each.")
    String headingsHint();

    @Message("Save the template")
    String saveTheTemplate();

    @Message("How to write it")
    String howToWriteIt();

    @Message("As you would in a text file.")
    String asInATextFile();

    @Message("Weight is 1 where you leave it out.")
    String weightIsOne();

    @Message("alone means 3 or more. The numbers say what a rating looks like; you may leave out any.")
    String mustHaveAlone();

    @Message("A question a line. Its round stands in brackets, its need after")
    String aQuestionALine();

    @Message("; both may be left out.")
    String bothMayBeLeftOut();

    @Message("Delete this template")
    String deleteThisTemplate();

    @Message("Roles made from it stay as they are.")
    String rolesStay();

    @Message("No template yet")
    String noTemplateYet();

    @Message("A template is what you ask for again and again: needs, questions and note headings that "
            + "a new role begins with.")
    String whatATemplateIs();

    @Message("Write one")
    String writeOne();

    @Message("Import a template file")
    String importATemplateFile();

    @Message("Template")
    String template();

    @Message("Use")
    String use();

    @Message("Only who made this template, or an owner of this Assay, may change it. A role that you make from it "
            + "is yours to change.")
    String notYours();
}
