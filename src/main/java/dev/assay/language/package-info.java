/// Sentences that read in every language, and how dates, numbers and letters are written in each.
/// It never asks who reads: the language and the time zone are arguments.
///
/// ```java
/// var phrase = Phrase.of("%s is added.", "Ana");
/// phrase.in(Language.GERMAN); // Ana ist hinzugefügt.
/// phrase.toString(); // Ana is added.
/// var stored = StoredPhrases.write(phrase); // {"english":"%s is added.","values":["Ana"]}
/// StoredPhrases.read(stored).in(Language.GERMAN); // Ana ist hinzugefügt.
/// ```
@NullMarked
package dev.assay.language;

import org.jspecify.annotations.NullMarked;
