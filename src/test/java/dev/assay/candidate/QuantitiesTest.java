package dev.assay.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.figure.Quantities;
import dev.assay.figure.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cut it by 35%, at last        | 35%                     | %               | 35.0",
                "by 12.5 percent in all        | 12.5 percent            | %               | 12.5",
                "saved $3m/year                | $3m/year                | $               | 3000000.0",
                "some $3 million in annual fees | $3 million              | $               | 3000000.0",
                "EUR? no: 3,100 euros a month  | 3,100 euros a month     | €               | 3100.0",
                "8 people were there           | 8 people                | people          | 8.0",
                "met 6 dock planners here       | 6 dock planners         | dock planner    | 6.0",
                "two teams, one plan           | two teams               | team            | 2.0",
                "a team of four                | four                    | people          | 4.0",
                "runs 3x faster                | 3x                      | ×               | 3.0",
                "throughput doubled            | doubled                 | ×               | 2.0",
                "from 900 to 180 ms            | 900 to 180 ms           | s               | 0.9 0.18",
                "7% -> 1%                      | 7% -> 1%                | %               | 7.0 1.0",
                "from weeks to days            | from weeks to days      | s               | ''",
                "10–20% of it                  | 10–20%                  | %               | 10.0 20.0",
                "peak 60/s on Friday           | 60/s                    | times           | 60.0",
                "an import of 90 GB            | 90 GB                   | GB              | 90.0",
                "14M bookings a year           | 14M bookings a year     | booking         | 1.4E7",
                "hundreds of customers         | hundreds of customers   | customer        | ''"
            })
    void figuresAreFound(String text, String figure, String unit, String values) {
        var found = Quantities.in(text);
        assertThat(found).hasSize(1);
        var quantity = found.getFirst();
        assertThat(text.substring(quantity.start(), quantity.end())).isEqualTo(figure);
        assertThat(quantity.unit()).isEqualTo(unit);
        assertThat(String.join(
                        " ", quantity.values().stream().map(String::valueOf).toList()))
                .isEqualTo(values);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Took Option 4 with thanks",
                "p99 and OAuth2 and Python3",
                "in 2019 services were small",
                "we had two ways",
                "1. first",
                "a 2-2 draw with it",
                "it answered with 503 errors",
                "one of them",
                "#OWN=4",
                ""
            })
    void otherNumbersAreNone(String text) {
        assertThat(Quantities.in(text)).isEmpty();
    }

    @Test
    void severalAreFoundInOrder() {
        var text = "nine engineers beside 6 dock planners, 45% of them new";
        assertThat(Quantities.in(text)).extracting(Quantity::unit).isEqualTo(List.of("engineer", "dock planner", "%"));
    }
}
