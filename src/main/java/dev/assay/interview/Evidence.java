package dev.assay.interview;

import dev.assay.role.Need;
import dev.assay.shorthand.Verdict;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/// A note line linked to a need.
@Entity
public class Evidence extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID interviewId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "line_id")
    public NoteLine line;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "need_id")
    public Need need;

    @Enumerated(EnumType.STRING)
    public Verdict verdict;

    @Enumerated(EnumType.STRING)
    public Source source;

    /// What made the link.
    public enum Source {
        /// A mark in the line.
        MARK,
        /// A question of the kit on this need: it was asked, which is no evidence yet.
        QUESTION,
        /// Somebody linked the line by hand.
        LINK
    }

    protected Evidence() {} // for Hibernate

    Evidence(NoteLine line, Need need, Verdict verdict, Source source) {
        this.interviewId = line.interviewId;
        this.line = line;
        this.need = need;
        this.verdict = verdict;
        this.source = source;
    }

    public static List<Evidence> listOf(UUID interview) {
        return list("from Evidence e join fetch e.line where e.interviewId = ?1", interview);
    }
}
