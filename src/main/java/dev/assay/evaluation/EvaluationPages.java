package dev.assay.evaluation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/// The pages of the read side.
class EvaluationPages {

    @CheckedTemplate(basePath = "evaluation")
    static class Templates {
        static native TemplateInstance board(BoardView board);

        static native TemplateInstance coverage(CoverageView coverage);

        static native TemplateInstance compare(ComparisonView comparison);

        static native TemplateInstance candidacy(CandidacyView view);

        static native TemplateInstance evidence(EvidenceView evidence);

        static native TemplateInstance evidence$drawer(EvidenceView evidence);
    }
}
