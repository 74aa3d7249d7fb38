package dev.assay.export;

import dev.assay.language.Phrase;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of downloads. In Spanish and German: `messages/export_es.properties` and `_de`.
@MessageBundle(value = "export", locale = "en")
public interface ExportMessages {

    @Message("Download of {title}")
    String downloadOf(String title);

    @Message("Download: {kind}")
    String downloadKind(Phrase kind);

    @Message("The file is ready to be written")
    String readyToBeWritten();

    @Message("Being written")
    String beingWritten();

    @Message("It streams to your device while it is written; this page then tells how far it is.")
    String itStreams();

    @Message("Fetch the file")
    String fetchTheFile();

    @Message("Candidates written, sheet by sheet:")
    String candidatesWrittenSoFar();

    @Message("Look how far it is")
    String lookHowFar();

    @Message("Candidates written")
    String candidatesWritten();

    @Message("Written")
    String written();

    @Message("The whole file is on your device.")
    String wholeFileIsHere();

    @Message("Back to the board")
    String backToTheBoard();

    @Message("Cancelled")
    String cancelled();

    @Message("Broken off")
    String brokenOff();

    @Message("What your device got of the file is no whole file: throw it away.")
    String noWholeFile();
}
