package dev.assay.scoring;

import static dev.assay.scoring.Panels.aPanel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.scoring.Overalls.Overall;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// A table with holes: five subjects, three raters, ten values.
class GeneralizabilityTest {

    private static final long SEED = 7;

    private static final Offset<Double> EXACT = within(1e-12);

    private static final int[][] TABLE = {{1, 2, 0}, {4, 5, 5}, {0, 3, 4}, {2, 0, 2}, {0, 0, 5}};

    /// By sums of squares of three least squares fits in fractions, Henderson's method III:
    /// residual 4/15 with 3 degrees of freedom; raters given subjects, subjects given raters.
    @Test
    void aTableWithHolesHasTheComponentsOfHendersonsMethod() {
        var components = Generalizability.of(rows(TABLE));
        assertThat(components.residualVariance()).isEqualTo(4 / 15.0, EXACT);
        assertThat(components.raterVariance()).isEqualTo(1 / 15.0, EXACT);
        assertThat(components.subjectVariance()).isEqualTo(202 / 105.0, EXACT);
        assertThat(components.coefficient()).isEqualTo(80 / 87.0, EXACT);
    }

    /// k̂ = 5 / (1/2 + 1/3 + 1/2 + 1/2 + 1); q = 17/30 less 37/6 over the 20 ordered pairs of
    /// subjects.
    @Test
    void ratersInCommonBringSubjectsCloser() {
        var components = Generalizability.of(rows(TABLE));
        assertThat(components.raters()).isEqualTo(30 / 17.0, EXACT);
        assertThat(components.apart()).isEqualTo(31 / 120.0, EXACT);
    }

    @Test
    void aRoleWhoseRatersMeetSomeSubjectsTogetherHasTheCoefficientOfItsTable() {
        assertThat(generalizability(TABLE)).isEqualTo(80 / 87.0, within(1e-9));
    }

    @Test
    void withoutADegreeOfFreedomThereIsNoCoefficient() {
        assertThat(Generalizability.of(rows(new int[][] {{1, 2}, {4, 0}}))).isNull();
        assertThat(generalizability(new int[][] {{1, 2}, {4, 0}})).isNull();
    }

    private static Double generalizability(int[][] table) {
        var panel = aPanel().need("OWN", 1);
        for (var i = 0; i < table.length; i++) {
            panel.subject(i);
            for (var j = 0; j < table[i].length; j++) {
                if (table[i][j] > 0) {
                    panel.vote(i, "rater " + j, "OWN", table[i][j]);
                }
            }
        }
        return Reliability.of(panel.panel(), panel.scores(), SEED).panel().generalizability();
    }

    private static List<List<Overall>> rows(int[][] table) {
        return Arrays.stream(table)
                .map(row -> IntStream.range(0, row.length)
                        .filter(j -> row[j] > 0)
                        .mapToObj(j -> new Overall(j, row[j]))
                        .toList())
                .toList();
    }
}
