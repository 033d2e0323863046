package org.pakta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;
import org.pakta.PlainMain;
import org.pakta.PlainMain.Run;

class OutputTest {
    private static final String PAGES = "{\"id\":\"x\",\"text\":\"Satu\"}\n".repeat(200);

    @Test
    void output_that_cannot_be_written_is_one_line_and_no_success() {
        for (String command : new String[] {"extract", "stories"}) {
            Run run = PlainMain.into(failing("No space left on device"), PAGES, command, "-");
            assertThat(run.code()).as(command).isEqualTo(1);
            assertThat(run.err())
                    .as(command)
                    .isEqualTo("pakta: the output could not be written: No space left on device\n");
        }
    }

    @Test
    void a_reader_that_has_enough_is_no_mistake() {
        for (String command : new String[] {"extract", "stories"}) {
            Run run = PlainMain.into(failing("Broken pipe"), PAGES, command, "-");
            assertThat(run.code()).as(command).isZero();
            assertThat(run.err()).as(command).isEmpty();
        }
    }

    private static OutputStream failing(String why) {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(why);
            }
        };
    }
}
