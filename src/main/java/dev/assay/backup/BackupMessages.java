package dev.assay.backup;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of copies of everything. In Spanish and German: `messages/backup_es.properties` and
/// `_de`.
@MessageBundle(value = "backup", locale = "en")
public interface BackupMessages {

    @Message("Backup")
    String backup();

    @Message("Take a copy")
    String takeACopy();

    @Message("One file that puts everything back into an empty Assay, on either kind of database.")
    String whatItIsFor();

    @Message("All roles, candidates, notes and ratings, also what colleagues wrote and have not submitted yet.")
    String holdsEverything();

    @Message("The accounts with their e-mail addresses and password hashes.")
    String holdsAccounts();

    @Message("Not who is signed in now, and no links to sign in by.")
    String leavesOut();

    @Message("You count as having seen everything in it: ratings you submit after this are not independent.")
    String youHaveSeenAll();

    @Message("The journal says that you took it.")
    String journalSays();

    @Message("Passphrase")
    String passphrase();

    @Message(
            "Encrypt it: left empty, whoever has the file can read it. At least 8 characters. It opens here, and with the age tool; without it nobody can open the file.")
    String passphraseHint();

    @Message("Passphrase again")
    String again();

    @Message("Download")
    String download();

    @Message("Scheduled copies")
    String scheduled();

    @Message("Made by Assay itself, on the machine it runs on. Keep some of them on another one.")
    String scheduledAre();

    @Message("How often")
    String howOften();

    @Message("Kept")
    String kept();

    @Message("The newest {keep}")
    String newest(int keep);

    @Message("Where")
    String where();

    @Message("Encrypted")
    String encrypted();

    @Message("With the passphrase that is set")
    String withPassphrase();

    @Message("No. ASSAY_BACKUP_PASSPHRASE encrypts them.")
    String notEncrypted();

    @Message("Never. ASSAY_BACKUP_EVERY=24h switches them on.")
    String never();

    @Message("The last try failed:")
    String lastTryFailed();

    @Message("There is no copy yet: the first is made within two minutes of the start.")
    String noneYet();

    @Message("Copies that are there")
    String there();

    @Message("Made")
    String made();

    @Message("File")
    String file();

    @Message("Size")
    String size();
}
