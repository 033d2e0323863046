package org.pakta.actor;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.pakta.actor.NameModel.Tag;

/**
 * Learns the weights of a {@link NameModel} from tagged sentences: a linear-chain conditional
 * random field, trained by stochastic gradient (AdaGrad) with a fixed seed.
 */
final class NameLearner {
    private static final int TAGS = NameModel.TAGS;

    /** Rows of the table: 2 to this power; half of it costs half a point. */
    private static final int BITS = 18;

    // Rounds, rate and decay were chosen on the validation parts, never on a test part.
    private static final int ROUNDS = 40;
    private static final double RATE = 0.03;
    private static final double DECAY = 0.0003;

    private final float[] weights = new float[TAGS << BITS];
    private final float[] squares = new float[TAGS << BITS];
    private final float[] steps = new float[TAGS * TAGS];
    private final float[] stepSquares = new float[TAGS * TAGS];

    /** A sentence: the features of each word, and its tag. */
    static final class Example {
        private final long[][] features;
        private final Tag[] tags;

        Example(long[][] features, Tag[] tags) {
            this.features = features;
            this.tags = tags;
        }

        long[][] features() {
            return features;
        }

        Tag[] tags() {
            return tags;
        }
    }

    void learn(List<Example> examples) {
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            order.forEach(this::learn);
        }
    }

    private void learn(Example one) {
        int size = one.tags().length;
        if (size == 0) {
            return;
        }
        double[][] scores = scores(one);
        double[][] ahead = forward(scores);
        double[][] back = backward(scores);
        double all = sum(ahead[size - 1]);
        learnSteps(one, scores, ahead, back, all);
        for (int at = 0; at < size; at++) {
            for (int tag = 0; tag < TAGS; tag++) {
                double told = one.tags()[at].number() == tag ? 1 : 0;
                double wrong = told - Math.exp(ahead[at][tag] + back[at][tag] - all);
                for (long feature : one.features()[at]) {
                    step(weights, squares, NameModel.row(feature, BITS) * TAGS + tag, wrong);
                }
            }
        }
    }

    private double[][] scores(Example one) {
        double[][] scores = new double[one.tags().length][TAGS];
        for (int at = 0; at < scores.length; at++) {
            for (long feature : one.features()[at]) {
                int row = NameModel.row(feature, BITS) * TAGS;
                for (int tag = 0; tag < TAGS; tag++) {
                    scores[at][tag] += weights[row + tag];
                }
            }
        }
        return scores;
    }

    private void learnSteps(
            Example one, double[][] scores, double[][] ahead, double[][] back, double all) {
        double[] wrong = new double[TAGS * TAGS];
        for (int at = 1; at < scores.length; at++) {
            for (int step = 0; step < wrong.length; step++) {
                int from = step / TAGS;
                int to = step % TAGS;
                double sum = ahead[at - 1][from] + steps[step] + scores[at][to] + back[at][to];
                wrong[step] -= follows(from, to) ? Math.exp(sum - all) : 0;
            }
            wrong[one.tags()[at - 1].number() * TAGS + one.tags()[at].number()]++;
        }
        for (int step = 0; step < wrong.length; step++) {
            step(steps, stepSquares, step, wrong[step]);
        }
    }

    private static boolean follows(int from, int to) {
        return Tag.of(to).follows(Tag.of(from));
    }

    private void step(float[] values, float[] sums, int at, double gradient) {
        double pull = gradient - DECAY * values[at];
        sums[at] += (float) (pull * pull);
        values[at] += (float) (RATE * pull / (1e-4 + Math.sqrt(sums[at])));
    }

    private double[][] forward(double[][] scores) {
        double[][] sums = new double[scores.length][TAGS];
        for (int to = 0; to < TAGS; to++) {
            sums[0][to] = Tag.of(to).inside() ? Double.NEGATIVE_INFINITY : scores[0][to];
        }
        double[] each = new double[TAGS];
        for (int at = 1; at < scores.length; at++) {
            for (int to = 0; to < TAGS; to++) {
                for (int from = 0; from < TAGS; from++) {
                    each[from] =
                            follows(from, to)
                                    ? sums[at - 1][from] + steps[from * TAGS + to]
                                    : Double.NEGATIVE_INFINITY;
                }
                sums[at][to] = sum(each) + scores[at][to];
            }
        }
        return sums;
    }

    private double[][] backward(double[][] scores) {
        double[][] sums = new double[scores.length][TAGS];
        double[] each = new double[TAGS];
        for (int at = scores.length - 2; at >= 0; at--) {
            for (int from = 0; from < TAGS; from++) {
                for (int to = 0; to < TAGS; to++) {
                    each[to] =
                            follows(from, to)
                                    ? sums[at + 1][to]
                                            + steps[from * TAGS + to]
                                            + scores[at + 1][to]
                                    : Double.NEGATIVE_INFINITY;
                }
                sums[at][from] = sum(each);
            }
        }
        return sums;
    }

    private static double sum(double[] logs) {
        double most = Arrays.stream(logs).max().orElseThrow();
        if (most == Double.NEGATIVE_INFINITY) {
            return most;
        }
        double total = 0;
        for (double one : logs) {
            total += Math.exp(one - most);
        }
        return most + Math.log(total);
    }

    /** The file: weights as bytes, so scaled that the largest just fits. */
    byte[] file() {
        float most = 0;
        for (float weight : weights) {
            most = Math.max(most, Math.abs(weight));
        }
        for (float step : steps) {
            most = Math.max(most, Math.abs(step));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            out.writeByte(BITS);
            out.write(scaled(steps, 127 / most));
            out.write(scaled(weights, 127 / most));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }

    private static byte[] scaled(float[] values, float by) {
        byte[] small = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            small[i] = (byte) Math.round(values[i] * by);
        }
        return small;
    }
}
